import { digestClause } from '../../calculator/clause-digest.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Clauses } from '../../policy/clauses.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import { mayBePresentedAsCurrent, validityOfClause } from '../../policy/validity.ts';
import type { Instant } from '../accounts/account.ts';
import type { Trial } from '../lessons/trial.ts';

/** `draft` until a publisher lets it answer; `withdrawn` is kept and answers nothing. */
export type CuratedState = 'draft' | 'published' | 'withdrawn';

/** An answer that officers wrote for certain words, bound to the words of the clauses that it rests on. */
export interface Curated {
  readonly id: string;
  readonly state: CuratedState;
  /** How people ask for it. */
  readonly wordings: readonly string[];
  /** Paragraphs; `[2]` marks what rests on the second clause. */
  readonly text: string;
  readonly clauses: readonly { readonly id: string; readonly digest: string }[];
  readonly author: string;
  readonly written: Instant;
  readonly publisher: string | null;
  readonly published: Instant | null;
  /** What the question sets said of it; null while they are being asked. */
  readonly trial: Trial | null;
}

/** Whether it may answer on a day; otherwise which clause stands in the way. */
export type Standing =
  | { readonly kind: 'holds' }
  | { readonly kind: 'suspended'; readonly clause: string }
  | { readonly kind: 'expired'; readonly clause: string; readonly reason: string };

interface Texts {
  readonly clauses: Clauses;
  readonly documents: ReadonlyMap<string, PolicyDocument>;
}

/** Suspended when the words of a clause are not those that were read; expired when one of them no longer holds. Pure. */
export function standingOf({ clauses: bound }: Pick<Curated, 'clauses'>, asOf: CalendarDate, texts: Texts): Standing {
  for (const { id, digest } of bound) {
    const clause = texts.clauses.get(id);
    const document = clause && texts.documents.get(clause.document);
    if (!clause || !document || digestClause(clause.text) !== digest) return { kind: 'suspended', clause: id };
    const { status, reason } = validityOfClause(clause, document, asOf);
    if (!mayBePresentedAsCurrent(status)) return { kind: 'expired', clause: id, reason };
  }
  return { kind: 'holds' };
}

/** The first `[n]` of a text for which there is no clause; null where each has one. Pure. */
export function findUnknownMark(text: string, clauses: number): number | null {
  const marks = [...text.matchAll(/\[(\d+)\]/gu)].map(([, n]) => Number(n));
  return marks.find((n) => n < 1 || n > clauses) ?? null;
}

/** Clause ids with the digests of their words as they are now; undefined with the first id that is not held. */
export function bindClauses(
  ids: readonly string[],
  { clauses }: Pick<Texts, 'clauses'>,
):
  | { readonly kind: 'bound'; readonly clauses: Curated['clauses'] }
  | { readonly kind: 'unknown'; readonly id: string } {
  const unknown = ids.find((id) => !clauses.get(id));
  if (unknown !== undefined) return { kind: 'unknown', id: unknown };
  return { kind: 'bound', clauses: ids.map((id) => ({ id, digest: digestClause(clauses.get(id)?.text ?? '') })) };
}
