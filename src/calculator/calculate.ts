import type { CalendarDate } from '../policy/calendar-date.ts';
import { mayBePresentedAsCurrent, type Validity, validityOfClause } from '../policy/validity.ts';
import { amountOf } from './amount.ts';
import { citationsOf } from './citations.ts';
import { conditionResults } from './condition-results.ts';
import { explainOutcome } from './explain-outcome.ts';
import type { Facts } from './expression.ts';
import { type ReadFacts, readFactValues } from './fact-value.ts';
import type { Measure } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';
import { endedWords, suspendedWords } from './messages.ts';
import type { Amount, ConditionResult, Outcome, OutcomeKind, TraceStep } from './outcome.ts';
import { mergeNames } from './reckoning.ts';
import { type Purpose, parametersAt, type Situation } from './situation.ts';

/**
 * What a measure comes to for the facts at hand on a day. Facts that cannot be understood count as unknown;
 * name them to people with `readFactValues`. Throws when there is no such measure.
 */
export function calculate(library: MeasureLibrary, measureId: string, facts: Facts, asOf: CalendarDate): Outcome {
  const measure = library.measureById.get(measureId);
  if (!measure) throw new Error(`measure ${measureId}: not in the library. List the measures first.`);
  return calculateMeasure(library, measure, readFactValues(facts, library.facts), asOf, 'calculate');
}

export function calculateMeasure(
  library: MeasureLibrary,
  measure: Measure,
  facts: ReadFacts,
  asOf: CalendarDate,
  purpose: Purpose,
): Outcome {
  const validity = validityOfMeasure(library, measure, asOf);
  const parameters = parametersAt(measure, asOf, library);
  const draft = { library, measure, asOf, validity };
  const changed = library.suspended.get(measure.id);
  if (changed !== undefined) return compose(draft, 'suspended', { note: suspendedWords(changed) });
  if (!mayBePresentedAsCurrent(validity.status)) return compose(draft, 'not_in_force', {});
  if ('ended' in parameters)
    return compose({ ...draft, validity: endedParameter(parameters.ended) }, 'not_in_force', {});
  const situation: Situation = {
    known: facts.known,
    definitions: library.facts,
    parameters,
    workingDays: library.workingDays,
    reading: null,
    trace: purpose === 'calculate' ? [] : null,
  };
  return decide(draft, situation, purpose);
}

interface Draft {
  readonly library: MeasureLibrary;
  readonly measure: Measure;
  readonly asOf: CalendarDate;
  readonly validity: Validity;
}

function decide(draft: Draft, situation: Situation, purpose: Purpose): Outcome {
  const conditions = conditionResults(draft.measure, situation, purpose);
  const asked = mergeNames(conditions.filter(({ state }) => state === 'unknown').map(({ missing }) => missing));
  if (conditions.some(({ state }) => state === 'failed')) return compose(draft, 'not_eligible', { conditions });
  const { amount, missing: open, unpublished } = amountOf(draft.measure, situation);
  const missing = mergeNames([asked, open]);
  const kind = missing.length > 0 ? 'more_information' : unpublished ? 'not_published' : 'eligible';
  return compose(draft, kind, { conditions, amount, missing, trace: situation.trace ?? [] });
}

interface Findings {
  readonly conditions?: readonly ConditionResult[];
  readonly amount?: Amount | null;
  readonly missing?: readonly string[];
  readonly trace?: readonly TraceStep[];
  readonly note?: string;
}

function compose({ library, measure, asOf, validity }: Draft, kind: OutcomeKind, findings: Findings): Outcome {
  const { conditions = [], amount = null, missing = [], trace = [] } = findings;
  const outcome: Omit<Outcome, 'citations' | 'text'> = {
    kind,
    measure: measure.id,
    title: measure.title,
    as_of: asOf,
    status: validity.status,
    status_reason: findings.note ?? validity.reason,
    since: validity.since,
    amount,
    missing,
    failed: conditions.filter(({ state }) => state === 'failed'),
    premises: conditions.filter(({ state }) => state === 'assumed' || state === 'unpublished'),
    conditions,
    trace: [...conditionTrace(conditions), ...trace],
  };
  return {
    ...outcome,
    citations: citationsOf(outcome, measure, validity, library, asOf),
    text: explainOutcome(outcome, measure, library),
  };
}

/** Conditions stand first in the trace, each with what was found. */
function conditionTrace(conditions: readonly ConditionResult[]): readonly TraceStep[] {
  return conditions
    .filter(({ state }) => state === 'met' || state === 'failed')
    .map(({ label, reason, state, clause, quote }) => ({
      step: `${label}（${reason}）`,
      value: state === 'met' ? '符合' : '不符合',
      clause,
      quote,
      mechanism: 'condition',
      inputs: [],
      exact: state,
    }));
}

/** The clause's own validity, narrowed by the stretch of time that holds for the measure alone. */
export function validityOfMeasure(library: MeasureLibrary, measure: Measure, asOf: CalendarDate): Validity {
  const [clause, document] = [library.clauses.get(measure.clause), library.documents.get(measure.document)];
  if (!clause || !document) return { status: 'unknown', reason: '文本未收录', since: null, clause: null };
  const validity = validityOfClause(clause, document, asOf);
  const { in_force: own } = measure;
  if (!own || !mayBePresentedAsCurrent(validity.status)) return validity;
  if (own.until && asOf > own.until)
    return { status: 'expired', reason: endedWords(own.quote, own.until), since: own.until, clause: own.clause };
  if (own.from && asOf < own.from)
    return {
      status: 'not_yet_effective',
      reason: endedWords(own.quote, own.from),
      since: own.from,
      clause: own.clause,
    };
  return { ...validity, status: 'in_force' };
}

function endedParameter(
  version: { readonly from: CalendarDate | null; readonly clause: string; readonly quote: string } | null,
): Validity {
  if (!version?.from) return { status: 'not_yet_effective', reason: '此日没有可用的标准', since: null, clause: null };
  return {
    status: 'expired',
    reason: endedWords(version.quote, version.from),
    since: version.from,
    clause: version.clause,
  };
}
