import type { Segmenter } from '../indexing/segmenter.ts';
import { normalise } from '../policy/normalise.ts';
import type { Attribute } from './acts.ts';

/** Words by which each attribute is asked for, whatever of: 一把给清吗 and 打到卡上 ask how it is paid. */
export type AskingWords = Readonly<Partial<Record<Attribute, readonly string[]>>>;

/** One character is part of too many words. */
const SHORTEST = 2;

/** Examples of asking, which name no matter -> the words in them. */
export function listAskingWords(
  attributes: Readonly<Partial<Record<Attribute, readonly string[]>>>,
  segmenter: Segmenter,
): AskingWords {
  return Object.fromEntries(
    Object.entries(attributes).map(([attribute, examples]) => {
      const words = examples.flatMap((example) => segmenter.cut(normalise(example)));
      return [attribute, [...new Set(words)].filter((word) => word.length >= SHORTEST).sort()];
    }),
  );
}

/** The words of a message by which it asks for some attributes. */
export function askingWordsIn(text: string, asked: Iterable<Attribute>, words: AskingWords): readonly string[] {
  return [...asked].flatMap((attribute) => (words[attribute] ?? []).filter((word) => text.includes(word)));
}
