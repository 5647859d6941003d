import type { TextModels } from '../../learning/pack-models.ts';
import { applyTextModel } from '../../learning/text-model.ts';

/** Keeps the logit of a sure model finite. */
const SURE = 1e-6;

/** How far a model of texts takes a text to bear a label, as a logit; 0 without the model. */
export function logitOfLabel(models: TextModels, name: string, label: string, text: string): number {
  const model = models[name];
  return model ? logitOf(applyTextModel(model, { texts: [text] })[model.labels.indexOf(label)] ?? 0) : 0;
}

function logitOf(p: number): number {
  const kept = Math.min(1 - SURE, Math.max(SURE, p));
  return Math.log(kept / (1 - kept));
}
