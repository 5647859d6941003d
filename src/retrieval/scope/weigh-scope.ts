import { applyLogistic } from '../../learning/logistic.ts';
import type { TextModels } from '../../learning/pack-models.ts';
import type { TextModel } from '../../learning/text-model.ts';
import { SCOPE_FEATURES, type ScopeMeasure } from './measure-scope.ts';
import { SCOPE_WEIGHTS } from './scope-weights.ts';
import { SELDOM_STATED, STATED } from './stated.ts';
import { HELD, TEXT_FEATURES, textFeatures } from './text-features.ts';

/** How far what was found is about the question. */
export interface Verdict {
  /** `held`: the texts answer it; `partly`: they come close; `near`: they speak of such things; `outside`: of nothing like it. */
  readonly kind: 'held' | 'partly' | 'near' | 'outside';
  /** Of being held, 0 to 1. */
  readonly likelihood: number;
  /** Of a thing that is held and a question that is not: what is asked of it and its clause does not state; null for all else. */
  readonly unstated: Unstated | null;
}

/** What the best clause does not state of a thing, and how likely that thing is held, 0 to 1. */
export interface Unstated {
  readonly asked: readonly Asked[];
  readonly likelihood: number;
}

export type Asked = keyof typeof STATED | keyof typeof SELDOM_STATED;

const KINDS = ['held', 'partly', 'near'] as const;
const STORED = { left: openStored(SCOPE_WEIGHTS.left), words: openStored(SCOPE_WEIGHTS.words) };
/** What comes close counts as held in part only where its words are rather those of the texts than of other matters. */
const SCOPE = TEXT_FEATURES.indexOf('scope');
const NAMES: readonly string[] = [...SCOPE_FEATURES, ...TEXT_FEATURES];
const ASKED = [...Object.keys(STATED), ...Object.keys(SELDOM_STATED)] as readonly Asked[];
/** Features that speak of what is asked and not stated, and of nothing else. */
const LACKING = new Set(
  [...ASKED.map((one) => `lacks_${one}`), 'unstated', 'seldom'].map((name) => NAMES.indexOf(name)),
);
const NEAR_MISS = NAMES.indexOf('near_miss');
/** Of what no text holds nearly only near misses come so far: 8 % of 451, and no question on law or on other places. */
const THING_HELD = 0.35;
/** From here on an attribute is asked for. */
const ASKED_FOR = 0.3;

/** `models`: those of the index. What is not known of a question (NaN) weighs as it does on average. */
export function weighScope(measure: ScopeMeasure, models: TextModels): Verdict {
  const ofTexts = textFeatures(measure, { ...models, ...STORED });
  const known = measure.features.map((value, at) => (Number.isNaN(value) ? (SCOPE_WEIGHTS.means[at] ?? 0) : value));
  const likelihood = applyLogistic(SCOPE_WEIGHTS, [...known, ...ofTexts]);
  const isOfOthers = (ofTexts[SCOPE] ?? 0) < 0;
  const kind = KINDS.find((one) => likelihood >= SCOPE_WEIGHTS[one] && !(one === 'partly' && isOfOthers)) ?? 'outside';
  const all = [...known, ...ofTexts];
  return { kind, likelihood, unstated: kind === 'held' ? null : unstatedOf(all) };
}

/** The question judged as if its clause stated whatever it asks for: that tells whether the thing itself is held. */
function unstatedOf(features: readonly number[]): Unstated | null {
  const ofThing = features.map((value, at) =>
    LACKING.has(at) ? 0 : at === NEAR_MISS ? (SCOPE_WEIGHTS.means[at] ?? 0) : value,
  );
  const likelihood = applyLogistic(SCOPE_WEIGHTS, ofThing);
  if (likelihood < THING_HELD) return null;
  const asked = ASKED.filter((one) => (features[NAMES.indexOf(`lacks_${one}`)] ?? 0) >= ASKED_FOR);
  return asked.length > 0 ? { asked, likelihood } : null;
}

/** The models of what is left and of the words are small, and kept as text with the weights that they were fitted with. */
function openStored({ scale, bias, weights }: (typeof SCOPE_WEIGHTS)['left' | 'words']): TextModel {
  const bytes = Int8Array.from(atob(weights), (one) => one.charCodeAt(0));
  return {
    ...{ choice: 'any', labels: [HELD], buckets: bytes.length, keys: new Uint32Array(0), weights: bytes },
    ...{ scales: Float32Array.of(scale), biases: Float32Array.of(bias), dense: new Float32Array(0) },
  };
}
