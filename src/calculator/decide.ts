import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Validity } from '../policy/validity.ts';
import { amountOf } from './amount.ts';
import { conditionResults } from './condition-results.ts';
import type { ReadFacts } from './fact-value.ts';
import type { Measure } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';
import { standingOf } from './measure-standing.ts';
import type { Amount, ConditionResult, OutcomeKind, TraceStep } from './outcome.ts';
import { mergeNames } from './reckoning/reckoning.ts';
import { type Purpose, parametersAt, type Situation } from './reckoning/situation.ts';

/** An outcome before it is put into words. */
export interface Decision {
  readonly kind: OutcomeKind;
  readonly validity: Validity;
  readonly conditions: readonly ConditionResult[];
  readonly amount: Amount | null;
  readonly missing: readonly string[];
  readonly trace: readonly TraceStep[];
}

/** Status first, then conditions, then the amount: nothing is reckoned for what is not in force or fails. */
export function decide(
  library: MeasureLibrary,
  measure: Measure,
  facts: ReadFacts,
  asOf: CalendarDate,
  purpose: Purpose,
): Decision {
  const standing = standingOf(library, measure, asOf);
  const situation = (parameters: Situation['parameters']): Situation => ({
    known: facts.known,
    definitions: library.facts,
    parameters,
    workingDays: library.workingDays,
    asOf,
    reading: null,
    trace: purpose === 'calculate' ? [] : null,
  });
  if (standing.kind === 'current') return weigh(measure, standing.validity, situation(standing.parameters), purpose);
  const ended = without(standing.kind, standing.validity);
  // What is likely over may still be asked for, by those for whom it was.
  if (purpose !== 'match' || standing.validity.status !== 'likely_over') return ended;
  const parameters = parametersAt(measure, asOf, library);
  return 'ended' in parameters ? ended : withConditions(ended, measure, situation(parameters));
}

function withConditions(ended: Decision, measure: Measure, situation: Situation): Decision {
  const conditions = conditionResults(measure, situation, 'match');
  const unknown = conditions.filter(({ state }) => state === 'unknown');
  return { ...ended, conditions, missing: mergeNames(unknown.map(({ missing }) => missing)) };
}

function weigh(measure: Measure, validity: Validity, situation: Situation, purpose: Purpose): Decision {
  const conditions = conditionResults(measure, situation, purpose);
  if (conditions.some(({ state }) => state === 'failed')) return { ...without('not_eligible', validity), conditions };
  const asked = conditions.filter(({ state }) => state === 'unknown');
  const { amount, missing: open, unpublished } = amountOf(measure, situation);
  const missing = mergeNames([...asked.map((condition) => condition.missing), open]);
  const kind = missing.length > 0 ? 'more_information' : unpublished ? 'not_published' : 'eligible';
  return { kind, validity, conditions, amount, missing, trace: situation.trace ?? [] };
}

function without(kind: OutcomeKind, validity: Validity): Decision {
  return { kind, validity, conditions: [], amount: null, missing: [], trace: [] };
}
