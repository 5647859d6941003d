import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Facts } from '../policy/fact.ts';
import { citationsOf } from './citations.ts';
import { type Decision, decide } from './decide.ts';
import { explainOutcome } from './explain-outcome.ts';
import { readFactValues } from './fact-value.ts';
import type { Measure } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';
import { conditionWords, outcomeWords } from './messages.ts';
import type { ConditionResult, Outcome, TraceStep } from './outcome.ts';
import { siblingFor } from './sibling-measure.ts';
import { successorOf } from './successor.ts';

/**
 * What a measure comes to for the facts at hand on a day. Facts that cannot be understood count as unknown;
 * name them to people with `readFactValues`. Throws when there is no such measure.
 */
export function calculate(library: MeasureLibrary, measureId: string, facts: Facts, asOf: CalendarDate): Outcome {
  const measure = library.measureById.get(measureId);
  if (!measure) throw new Error(`measure ${measureId}: not in the library. List the measures first.`);
  const read = readFactValues(facts, library.facts);
  const decision = decide(library, measure, read, asOf, 'calculate');
  const described = describe(decision, measure, library, asOf);
  const sibling = decision.kind === 'not_eligible' ? siblingFor(measure, read, library, asOf) : null;
  const instead = sibling ? outcomeWords.sibling(library.clauses.get(sibling.clause)?.label ?? '') : '';
  return {
    ...described,
    applies_instead: sibling?.id ?? null,
    reasons: [...described.reasons, ...(sibling ? [{ kind: 'sibling', text: instead } as const] : [])],
    text: described.text + instead,
    trace: [...decision.conditions.flatMap(stepOf), ...decision.trace],
    citations: citationsOf(decision, sibling ? [measure, sibling] : [measure], library, asOf),
  };
}

/** A decision in words; citations, and the conditions in the trace, are left out. */
export function describe(
  decision: Decision,
  measure: Measure,
  library: MeasureLibrary,
  asOf: CalendarDate,
): Omit<Outcome, 'citations' | 'applies_instead'> {
  const { kind, validity, conditions, amount, missing, trace } = decision;
  const outcome = {
    kind,
    measure: measure.id,
    title: measure.title,
    as_of: asOf,
    status: validity.status,
    status_reason: validity.reason,
    since: validity.since,
    superseded_by: successorOf(measure, validity.status, library)?.id ?? null,
    amount,
    missing,
    failed: conditions.filter(({ state }) => state === 'failed'),
    premises: conditions.filter(({ state }) => state === 'assumed' || state === 'unpublished'),
    conditions,
    trace,
  };
  return { ...outcome, ...explainOutcome(outcome, measure, library) };
}

/** Conditions stand first in the trace, each with what was found. */
function stepOf({ label, reason, state, clause, quote }: ConditionResult): readonly TraceStep[] {
  if (state !== 'met' && state !== 'failed') return [];
  const step = conditionWords.step(label, reason);
  return [{ step, value: conditionWords[state], clause, quote, mechanism: 'condition', inputs: [], exact: state }];
}
