import type { TextModel } from '../../learning/text-model.ts';
import { trainTextModel } from '../../learning/train-text-model.ts';
import { normalise } from '../../policy/normalise.ts';
import { inputOfTurn } from './read-turn-acts.ts';
import { TURN_ACTS, type TurnAct } from './turn-act.ts';

/** A message after another one, what was asked back before it (if anything), and what it does. */
export interface TurnExample {
  readonly say: string;
  readonly asked?: string | undefined;
  readonly does: TurnAct;
}

/** Examples -> the model of what a message does in its conversation. Deterministic. */
export function trainTurns(examples: readonly TurnExample[]): TextModel {
  return trainTextModel(
    examples.map(({ say, asked = '', does }) => ({ ...inputOfTurn(normalise(say), asked), labels: [does] })),
    { choice: 'one', labels: TURN_ACTS },
  );
}
