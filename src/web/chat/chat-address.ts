/** What the address of the chat page says. */
export interface ChatAddress {
  /** Asked at once; empty for none. */
  readonly question: string;
  /** `YYYY-MM-DD`; empty for today. */
  readonly asOf: string;
  /** Key of a conversation that this browser holds; empty for a new one. It tells nobody else anything. */
  readonly conversation: string;
}

/** What is asked stands behind `#`, which no server is sent; `?q=` and `?as_of=` are taken as well. */
export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): ChatAddress {
  const asked = new URLSearchParams(search);
  const kept = new URLSearchParams(hash.slice(1));
  const read = (name: string) => (kept.get(name) ?? asked.get(name) ?? '').trim();
  return { question: read('q'), asOf: read('as_of'), conversation: kept.get('c') ?? '' };
}

/** The path of the page with what is not empty. */
export function addressOf({ question, asOf, conversation }: ChatAddress): string {
  const said = Object.entries({ c: conversation, q: question, as_of: asOf }).filter(([, value]) => value !== '');
  return said.length > 0 ? `/#${new URLSearchParams(said)}` : '/';
}
