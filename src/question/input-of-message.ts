import type { TextInput } from '../learning/text-model.ts';

/** So many characters at the end of a message mostly hold what is asked: 补多少, 归谁管. */
const TAIL = 5;
const BREAKS = /[，,。；;！!？?\s]+/u;

/** A message in standard words as the models of acts and attributes read it: the whole, its end, and its last part. */
export function inputOfMessage(text: string): TextInput {
  const parts = text.split(BREAKS).filter((part) => part !== '');
  return { texts: [text, text.slice(-TAIL), parts.length > 1 ? (parts.at(-1) ?? '') : ''] };
}
