import { optionsIn } from './fact-value.ts';
import type { Condition, Measure } from './measure.ts';
import { applicantWords } from './messages.ts';
import type { ConditionResult } from './outcome.ts';
import { judge } from './reckoning/reckon.ts';
import { NONE, type Verdict } from './reckoning/reckoning.ts';
import type { Purpose, Situation } from './reckoning/situation.ts';

/** The fact that says who asks; its options are the recipients. */
export const APPLICANT = 'applicant';

/** Every condition of a measure with what is known put in; the recipient comes first. */
export function conditionResults(measure: Measure, situation: Situation, purpose: Purpose): readonly ConditionResult[] {
  const own = measure.conditions.map((condition) => resultOf(condition, judge(condition.test, situation)));
  return situation.definitions.has(APPLICANT) ? [applicantResult(measure, situation, purpose), ...own] : own;
}

function resultOf({ label, clause, quote, when_unknown }: Condition, verdict: Verdict): ConditionResult {
  return {
    label,
    state: stateOf(verdict, when_unknown),
    missing: verdict.holds === null ? verdict.missing : NONE,
    reason: verdict.words,
    clause,
    quote,
  };
}

function stateOf(
  { holds, unpublished, missing }: Verdict,
  whenUnknown: Condition['when_unknown'],
): ConditionResult['state'] {
  if (holds !== null) return holds ? 'met' : 'failed';
  if (unpublished.length > 0 && missing.length === 0) return 'unpublished';
  return whenUnknown === 'assume' ? 'assumed' : 'unknown';
}

/** Who calculates one measure has chosen it, and is taken for its recipient until they say otherwise. */
function applicantResult(measure: Measure, { known, definitions }: Situation, purpose: Purpose): ConditionResult {
  const { clause, quote, recipients } = measure;
  const applicant = known.get(APPLICANT);
  const given = applicant?.kind === 'word' ? String(applicant.value) : null;
  const unknown = purpose === 'match' ? 'unknown' : 'assumed';
  const told: readonly string[] = given === null ? [] : optionsIn(given, definitions.get(APPLICANT) ?? {});
  const state = given === null ? unknown : recipients.some((recipient) => told.includes(recipient)) ? 'met' : 'failed';
  return {
    label: applicantWords.label(recipients),
    state,
    missing: given === null ? [APPLICANT] : NONE,
    reason: applicantWords.reason(given),
    clause,
    quote,
  };
}
