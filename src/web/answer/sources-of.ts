import type { Answer, Citation, CitationRole } from '../../assistant/answer.ts';
import { messages } from '../messages.ts';

export interface SourceGroup {
  readonly heading: string;
  readonly citations: readonly Citation[];
}

const HEADINGS: readonly (readonly [role: CitationRole, heading: string])[] = [
  ['basis', messages.answer.sources],
  ['ended', messages.answer.endedSources],
  ['related', messages.answer.relatedSources],
];

/** What an answer rests on, as it leaves the page: clauses that its text marks or a card shows; what has ended is never called a basis. */
export function sourcesOf({
  text,
  citations,
  amounts,
}: Pick<Answer, 'text' | 'citations' | 'amounts'>): readonly SourceGroup[] {
  const marked = new Set([...text.matchAll(/\[(\d+)\]/gu)].map(([, n]) => Number(n)));
  const shown = new Set(amounts.map(({ clause }) => clause));
  const cited = citations.filter(({ n, clause }) => marked.has(n) || shown.has(clause.id));
  return HEADINGS.map(([role, heading]) => ({ heading, citations: cited.filter((each) => each.role === role) })).filter(
    (group) => group.citations.length > 0,
  );
}
