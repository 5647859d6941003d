import type { Interpreted } from './interpreted.ts';
import { Utterance } from './utterance.ts';

/** The question with the official words for what was said, to be held against words of the texts. */
export function withOfficialWords({ text, synonyms }: Pick<Interpreted, 'text' | 'synonyms'>): Utterance {
  return new Utterance([text.spoken, ...synonyms.map(({ to }) => to)].join(' '));
}
