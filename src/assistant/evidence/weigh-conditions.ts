import { namesInTest } from '../../calculator/expression.ts';
import type { Condition, Measure } from '../../calculator/measure.ts';
import type { ConditionResult, Outcome } from '../../calculator/outcome.ts';

/** What a condition adds that the asker's own words meet: it is his case that the rule is for. */
const MET = 0.04;
/** Further conditions that are met tell no more. */
const MOST_MET = 3;
/** What is left of a measure that is for another case than the one that was told. */
const DENIED = 0.3;
/** What is left of it where the words speak against a condition and do not settle it. */
const DOUBTED = 0.6;

/** Names of the facts known, and of those that stand in the message: where somebody sits meets many a rule and tells none. */
interface Told {
  readonly known: ReadonlySet<string>;
  readonly now: ReadonlySet<string>;
  /** True where what was told speaks of another rule's case by the words of one of these facts. */
  readonly isOfAnotherCase: boolean;
}

/** Weight from which the case told is plainly the measure's own, whatever words its clause uses. */
export const OWN_CASE = 1 + 2 * MET;

/**
 * How far the asker's case is the one that a measure is for: more than 1 where facts that were told meet its conditions,
 * less where they fail one or speak against it. A size counts whether it is enough or falls short: it is what is asked about.
 */
export function weighConditions(measure: Measure, { conditions }: Outcome, told: Told): number {
  const states = measure.conditions.flatMap((condition) => stateOf(condition, conditions, told.known));
  // Whether a threshold is met is what is asked of it: a condition that fails is the answer.
  if (states.includes('failed')) return measure.certainty === 'threshold' ? 1 : DENIED;
  const now = measure.conditions.flatMap((condition) => stateOf(condition, conditions, told.now));
  const met = now.filter((state) => state === 'met').length;
  return (1 + MET * Math.min(MOST_MET, met)) * (states.includes('open') || told.isOfAnotherCase ? DOUBTED : 1);
}

function stateOf(
  { test, label, clause, quote }: Condition,
  results: readonly ConditionResult[],
  told: ReadonlySet<string>,
): readonly ('met' | 'failed' | 'open')[] {
  const isTold = namesInTest(test, 'fact').some((name) => told.has(name));
  const result = results.find((one) => one.label === label && one.clause === clause && one.quote === quote);
  if (!isTold || !result) return [];
  if (result.state === 'met' || isOfSize(test)) return ['met'];
  return [result.state === 'failed' ? 'failed' : 'open'];
}

/** It holds sizes against each other, somewhere. */
function isOfSize(test: Condition['test']): boolean {
  if (test.kind === 'size' || test.kind === 'positive') return true;
  if (test.kind === 'not') return isOfSize(test.of);
  return (test.kind === 'all' || test.kind === 'any') && test.of.some(isOfSize);
}
