import type { TextInput } from '../learning/text-model.ts';
import { waysIn } from './ways-of-asking.ts';

/** A message as the models of acts and attributes read it: its characters, and the ways of asking that stand in it. */
export function inputOfMessage(text: string): TextInput {
  return { texts: [text], dense: waysIn(text) };
}
