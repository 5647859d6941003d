import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Clause } from '../policy/clause.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { endedSentences, mayBePresentedAsCurrent, type Validity, validityOfClause } from '../policy/validity.ts';
import type { Measure, ParameterVersion } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';
import { endedWords, figuresEndedWords, notBegunWords, validityWords } from './messages.ts';

/** The clause's own validity on a day, narrowed by the stretch of time that holds for the measure alone. */
export function validityOfMeasure(
  { clauses, documents }: Pick<MeasureLibrary, 'clauses' | 'documents'>,
  measure: Measure,
  asOf: CalendarDate,
): Validity {
  const [clause, document] = [clauses.get(measure.clause), documents.get(measure.document)];
  if (!clause || !document) return { status: 'unknown', reason: validityWords.absent, since: null, clause: null };
  const validity = validityOfWords(measure, clause, document, asOf);
  const { in_force: own } = measure;
  // An end that is written outweighs one that is only likely.
  const isOpen = mayBePresentedAsCurrent(validity.status) || validity.status === 'likely_over';
  if (own?.until && isOpen && asOf > own.until)
    return { status: 'expired', reason: endedWords(own.quote, own.until), since: own.until, clause: own.clause };
  if (!own || !mayBePresentedAsCurrent(validity.status)) return validity;
  if (own.from && asOf < own.from)
    return {
      status: 'not_yet_effective',
      reason: notBegunWords(own.quote, own.from),
      since: own.from,
      clause: own.clause,
    };
  // A stretch with both ends says of itself that it holds; a beginning alone says nothing of today.
  return own.until ? { ...validity, status: 'in_force' } : validity;
}

/** The clause's validity, unless the sentence that the measure quotes speaks for a time that is over. */
function validityOfWords(measure: Measure, clause: Clause, document: PolicyDocument, asOf: CalendarDate): Validity {
  const validity = validityOfClause(clause, document, asOf);
  if (!mayBePresentedAsCurrent(validity.status)) return validity;
  const over = endedSentences(clause, asOf).find(
    ({ status, quote, term }) =>
      status === 'likely_over' && (quote.includes(measure.quote) || (term === null && measure.quote.includes(quote))),
  );
  if (!over) return validity;
  return { status: over.status, reason: over.ofSentence, since: over.since, clause: over.term ?? clause.id };
}

/** What ended the figures of a measure; null where none has begun by that day. */
export function validityOfVersion(version: ParameterVersion | null): Validity {
  if (!version?.from) return { status: 'not_yet_effective', reason: validityWords.noFigure, since: null, clause: null };
  const { from, quote, clause } = version;
  return { status: 'expired', reason: figuresEndedWords(quote, from), since: from, clause };
}
