import type { TextModels } from '../../learning/pack-models.ts';
import { logitOfLabel } from './logit-of-label.ts';
import type { ScopeMeasure } from './measure-scope.ts';

/** Names of the features, in their order: how far each model takes a question for one that is held, or for a near miss. */
export const TEXT_FEATURES = ['scope', 'near_miss', 'left', 'words'] as const;

/** Label of what is held, for what is left of a question and for its words. */
export const HELD = 'held';
/** Words alone never decide: a thing that is held must not be refused for the company that its name keeps in the examples. */
const MOST = 4;

/** What is learnt of words alone, as logits of at most `MOST` in either direction. */
export function textFeatures({ text, left, words }: Omit<ScopeMeasure, 'features'>, models: TextModels) {
  return [
    logitOfLabel(models, 'scope', 'ours', text),
    logitOfLabel(models, 'nearMiss', 'near_miss', text),
    logitOfLabel(models, 'left', HELD, left),
    logitOfLabel(models, 'words', HELD, words),
  ].map((logit) => Math.max(-MOST, Math.min(MOST, logit)));
}
