/** What the desk shows, all of it in the address, so that a colleague who gets the link sees the same. */
export interface DeskAddress {
  readonly view: DeskView;
  readonly q: string;
  /** `current`, one status, or empty for all. */
  readonly status: string;
  readonly level: string;
  readonly issuer: string;
  readonly kind: string;
  /** Year of issue. */
  readonly year: string;
  /** Id of the only document that is searched. */
  readonly within: string;
  readonly as_of: string;
  /** Document id or clause id that is open. */
  readonly open: string;
  /** Second document or clause of a comparison. */
  readonly against: string;
  /** Code of a question that was handed over. */
  readonly case: string;
}

export const DESK_VIEWS = ['read', 'compare', 'verify', 'deadline'] as const;
export type DeskView = (typeof DESK_VIEWS)[number];

const FIELDS = [
  'q',
  'status',
  'level',
  'issuer',
  'kind',
  'year',
  'within',
  'as_of',
  'open',
  'against',
  'case',
] as const;

export function parseDeskAddress(search: string): DeskAddress {
  const params = new URLSearchParams(search);
  const field = (name: string) => params.get(name)?.trim() ?? '';
  const view = DESK_VIEWS.find((name) => name === field('view')) ?? 'read';
  return { view, ...(Object.fromEntries(FIELDS.map((name) => [name, field(name)])) as Omit<DeskAddress, 'view'>) };
}

/** Of a clause id or a document id. */
export function documentIdOf(id: string): string {
  return id.split('/')[0] ?? '';
}

/** `?q=…&open=…`, empty fields left out; the path alone when there is none. */
export function formatDeskAddress(address: DeskAddress): string {
  const params = new URLSearchParams();
  if (address.view !== 'read') params.set('view', address.view);
  for (const name of FIELDS) if (address[name] !== '') params.set(name, address[name]);
  const search = params.toString();
  return search === '' ? '/desk' : `/desk?${search}`;
}
