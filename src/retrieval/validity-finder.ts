import type { CalendarDate } from '../policy/calendar-date.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { type Validity, validityOfClause, validityOfDocument } from '../policy/validity.ts';
import type { HeldClause } from './held-clause.ts';

/** What documents and clauses are worth on a day. */
export interface ValidityFinder {
  readonly ofDocument: (document: PolicyDocument) => Validity;
  readonly ofClause: (held: HeldClause) => Validity;
}

/** A finder for each day; that of the day last asked for, nearly always today, is kept with what it worked out. */
export function makeValidityFinders(): (asOf: CalendarDate) => ValidityFinder {
  let [day, finder]: [CalendarDate | null, ValidityFinder | null] = [null, null];
  return (asOf) => {
    finder = finder !== null && day === asOf ? finder : makeFinder(asOf);
    day = asOf;
    return finder;
  };
}

/** Clauses without a period of their own share the validity of their document. */
function makeFinder(asOf: CalendarDate): ValidityFinder {
  const known = new Map<string, Validity>();
  const ofDocument = (document: PolicyDocument) => {
    const validity = known.get(document.id) ?? validityOfDocument(document, asOf);
    known.set(document.id, validity);
    return validity;
  };
  return {
    ofDocument,
    ofClause: ({ clause, document }) =>
      clause.period || clause.sentence_periods ? validityOfClause(clause, document, asOf) : ofDocument(document),
  };
}
