import type { TraceStep } from '../calculator/outcome.ts';
import { fillService, type Identity, serviceWordsIn } from '../policy/identity.ts';

/**
 * One sentence (or list item) of an answer together with everything that may prove its figures.
 * Statements are made complete before they are worded, and are checked before they are shown.
 */
export interface Statement {
  /** Markdown without citation markers. */
  readonly text: string;
  readonly style: StatementStyle;
  /** Ids of the clauses it rests on, in the order of its markers. */
  readonly cites: readonly string[];
  /** What proves its figures beside the clauses: steps of a trace, dates of validity, names; never the sentence itself. */
  readonly grounds: readonly string[];
  /** Words of the asker that the sentence repeats as theirs; they prove nothing else. */
  readonly echoes: readonly string[];
}

/** `headline` opens the answer, `item` is numbered, `note` opens a paragraph that `continued` goes on with, `quote` is a clause's own words. */
export type StatementStyle = 'headline' | 'item' | 'note' | 'continued' | 'quote';

/** A statement with nothing to prove but what its clauses say. */
export function state(
  style: StatementStyle,
  text: string,
  cites: readonly string[] = [],
  proof: Partial<Pick<Statement, 'grounds' | 'echoes'>> = {},
): Statement {
  return { style, text, cites, grounds: proof.grounds ?? [], echoes: proof.echoes ?? [] };
}

/** The sentence with the words of the service in the places made for them, which then prove themselves. */
export function withService(statement: Statement, service: Identity): Statement {
  const words = serviceWordsIn(statement.text, service);
  if (words.length === 0) return statement;
  const grounds = [...statement.grounds, ...words];
  return { ...statement, text: fillService(statement.text, service), grounds };
}

/** A step of a trace as proof of the figures in it; the value of a ceiling alone would prove a grant, so only its words count. */
export function groundOfStep({ step, value, quote, mechanism }: TraceStep): string {
  const isCeiling = mechanism === 'ceiling' || mechanism === 'pool';
  // Apart, or 43 and a quotation that begins with 年底 would be 43 years.
  return `${step}；${isCeiling ? '' : value}；${quote ?? ''}`;
}
