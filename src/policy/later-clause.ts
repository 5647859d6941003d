import type { CalendarDate } from './calendar-date.ts';
import type { Clause, LaterClause } from './clause.ts';
import type { Clauses } from './clauses.ts';
import { compareTexts, type FigureChange } from './compare-texts.ts';
import type { PolicyDocument } from './document.ts';
import { mayBePresentedAsCurrent, validityOfClause } from './validity.ts';

/** A clause that stands for an older one on a day, and the figures that are not the same. */
export interface Later {
  readonly kind: LaterClause['kind'];
  readonly clause: Clause;
  readonly document: PolicyDocument;
  readonly figures: readonly FigureChange[];
}

interface Held {
  readonly clauses: Clauses;
  readonly documents: ReadonlyMap<string, PolicyDocument>;
}

/** What stands for a clause on a day: only what may be presented as current then. */
export function laterClauses(clause: Clause, asOf: CalendarDate, { clauses, documents }: Held): readonly Later[] {
  return (clause.later ?? []).flatMap(({ kind, clause: id, quote }) => {
    const later = clauses.get(id);
    const document = later && documents.get(later.document);
    if (!later || !document) return [];
    if (!mayBePresentedAsCurrent(validityOfClause(later, document, asOf).status)) return [];
    const { figures } = compareTexts(quote ?? clause.own, later.own);
    return [{ kind, clause: later, document, figures }];
  });
}

/** The later clause that rules otherwise what the words are about, though nothing repeals them. */
export function overtaking(clause: Clause, words: string, asOf: CalendarDate, held: Held): Clause | null {
  const stated = (clause.later ?? []).filter(
    ({ kind, quote }) => kind === 'overtaken' && (quote === null || words.includes(quote)),
  );
  const [first] = laterClauses({ ...clause, later: stated }, asOf, held);
  return first?.clause ?? null;
}
