import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Clause } from '../../policy/clause.ts';
import { overtaking } from '../../policy/later-clause.ts';
import { type EndedSentence, endedSentences, mayBePresentedAsCurrent, type Validity } from '../../policy/validity.ts';
import type { Passage } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';
import type { Calculation } from './evidence.ts';

/**
 * What the words that are quoted are worth: a clause may hold several measures and sentences with periods of their
 * own, and the measure that is asked for, or the sentence that is quoted, decides.
 */
export function validityOfQuote(
  { clause, validity }: Passage,
  quote: string,
  asked: Calculation | undefined,
  asOf: CalendarDate,
): Validity {
  if (!mayBePresentedAsCurrent(validity.status)) return validity;
  if (asked?.outcome.kind === 'not_in_force') {
    const { status, status_reason: reason, since } = asked.outcome;
    return { status, reason, since, clause: asked.measure.clause };
  }
  const isOfMeasure = asked !== undefined && quote.includes(asked.measure.quote);
  const over = isOfMeasure ? undefined : endedSentences(clause, asOf).find((period) => coversQuote(period, quote));
  return over
    ? { status: over.status, reason: over.ofSentence, since: over.since, clause: over.term ?? clause.id }
    : validity;
}

/** An aim ends alone: what else is quoted with it goes on. */
function coversQuote({ quote: ended, term }: EndedSentence, quote: string): boolean {
  return term === null ? quote.includes(ended) : ended.includes(quote.replace(/[。；]$/u, ''));
}

/** Where the measure asked for, or the words that are quoted, are ruled otherwise by a later text. */
export function findSuperseding(
  { clause }: Passage,
  quote: string,
  asked: Calculation | undefined,
  asOf: CalendarDate,
  sources: Sources,
): Clause | null {
  const later = asked?.measure.relations.find(({ kind }) => kind === 'superseded_by');
  return (later && sources.clauses.get(later.clause)) ?? overtaking(clause, quote, asOf, sources);
}
