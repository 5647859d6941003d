import { applyLogistic } from '../../learning/logistic.ts';
import type { TextModels } from '../../learning/pack-models.ts';
import type { TextModel } from '../../learning/text-model.ts';
import type { ScopeMeasure } from './measure-scope.ts';
import { SCOPE_WEIGHTS } from './scope-weights.ts';
import { HELD, TEXT_FEATURES, textFeatures } from './text-features.ts';

/** How far what was found is about the question. */
export interface Verdict {
  /** `held`: the texts answer it; `partly`: they come close; `near`: they speak of such things; `outside`: of nothing like it. */
  readonly kind: 'held' | 'partly' | 'near' | 'outside';
  /** Of being held, 0 to 1. */
  readonly likelihood: number;
}

const KINDS = ['held', 'partly', 'near'] as const;
const STORED = { left: openStored(SCOPE_WEIGHTS.left), words: openStored(SCOPE_WEIGHTS.words) };
/** What comes close counts as held in part only where its words are rather those of the texts than of other matters. */
const SCOPE = TEXT_FEATURES.indexOf('scope');

/** `models`: those of the index. What is not known of a question (NaN) weighs as it does on average. */
export function weighScope(measure: ScopeMeasure, models: TextModels): Verdict {
  const ofTexts = textFeatures(measure, { ...models, ...STORED });
  const known = measure.features.map((value, at) => (Number.isNaN(value) ? (SCOPE_WEIGHTS.means[at] ?? 0) : value));
  const likelihood = applyLogistic(SCOPE_WEIGHTS, [...known, ...ofTexts]);
  const isOfOthers = (ofTexts[SCOPE] ?? 0) < 0;
  const kind = KINDS.find((one) => likelihood >= SCOPE_WEIGHTS[one] && !(one === 'partly' && isOfOthers)) ?? 'outside';
  return { kind, likelihood };
}

/** The models of what is left and of the words are small, and kept as text with the weights that they were fitted with. */
function openStored({ scale, bias, weights }: (typeof SCOPE_WEIGHTS)['left' | 'words']): TextModel {
  const bytes = Int8Array.from(atob(weights), (one) => one.charCodeAt(0));
  return {
    ...{ choice: 'any', labels: [HELD], buckets: bytes.length, keys: new Uint32Array(0), weights: bytes },
    ...{ scales: Float32Array.of(scale), biases: Float32Array.of(bias), dense: new Float32Array(0) },
  };
}
