import { applyLogistic } from '../../learning/logistic.ts';
import { applyTextModel, type TextModel } from '../../learning/text-model.ts';
import type { LeadMeasure } from './lead-features.ts';
import { logitOf } from './logit-of-label.ts';
import { SCOPE_WEIGHTS } from './scope-weights.ts';
import { SEARCH_FEATURES } from './search-features.ts';

/** How far what was found is about the question. */
export interface Verdict {
  /** `held`: the texts answer it; `partly`: they come close; `near`: they speak of such things; `outside`: of nothing like it. */
  readonly kind: 'held' | 'partly' | 'near' | 'outside';
  /** Of being held, 0 to 1. */
  readonly likelihood: number;
}

const KINDS = ['held', 'partly', 'near'] as const;
const LEFT = openLeft();

export function weighScope({ features, left }: LeadMeasure): Verdict {
  const likelihood = applyLogistic(SCOPE_WEIGHTS, [...features, weighLeft(LEFT, left)]);
  const isOfOthers = (features[WORDS] ?? 0) < 0;
  const kind = KINDS.find((one) => likelihood >= SCOPE_WEIGHTS[one] && !(one === 'partly' && isOfOthers)) ?? 'outside';
  return { kind, likelihood };
}

/** What comes close counts as held in part only where its words are rather those of the texts than of other matters. */
const WORDS = SEARCH_FEATURES.indexOf('scope');

/** Words alone never decide: a thing that is held must not be refused for the company that its name keeps in the examples. */
const MOST = 2;

/** How far what is left of a question lets it be held, as a logit, `MOST` at most in either direction. */
export function weighLeft(model: TextModel, left: string): number {
  return Math.max(-MOST, Math.min(MOST, logitOf(applyTextModel(model, { texts: [left] })[0] ?? 0)));
}

/** The model of what is left is small, and kept as text with the weights that it was fitted with. */
function openLeft(): TextModel {
  const { scale, bias, weights } = SCOPE_WEIGHTS.left;
  const bytes = Int8Array.from(atob(weights), (one) => one.charCodeAt(0));
  return {
    ...{ choice: 'any', labels: ['held'], buckets: bytes.length, weights: bytes },
    ...{ scales: Float32Array.of(scale), biases: Float32Array.of(bias), dense: new Float32Array(0) },
  };
}
