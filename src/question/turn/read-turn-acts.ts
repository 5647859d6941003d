import type { TextModels } from '../../learning/pack-models.ts';
import { applyTextModel, type TextInput } from '../../learning/text-model.ts';
import type { TurnActs } from './turn-act.ts';

/** The probability of each act of a normalised message, with the question that is open before it (empty: none). */
export function readTurnActs({ turn: model }: TextModels, message: string, asked: string): TurnActs {
  if (!model) throw new Error('models.bin has no model of turns. Run npm run build:index.');
  const probabilities = applyTextModel(model, inputOfTurn(message, asked));
  return Object.fromEntries(model.labels.map((act, at) => [act, probabilities[at] ?? 0])) as TurnActs;
}

/** So long a message is as long as messages are (characters). */
const LONG = 30;

/** A message as the model of turns reads it: its characters, whether something is open, and how long it is. */
export function inputOfTurn(text: string, asked: string): TextInput {
  return { texts: [text], dense: [asked === '' ? 0 : 1, Math.min(1, text.length / LONG)] };
}
