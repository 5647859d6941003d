import type { TextInput } from '../learning/text-model.ts';
import { signsOf } from './read-intents.ts';

/** A message as the models of acts and attributes read it: its characters, and the signs that stand in it. */
export function inputOfMessage(text: string): TextInput {
  return { texts: [text], dense: signsOf(text) };
}
