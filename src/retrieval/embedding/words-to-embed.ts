import { tokenise, type Vocabulary } from '../../indexing/tokenise.ts';

/**
 * The words of a normalised text that have a meaning of their own, each once: words (overlapping ones too), Latin ones,
 * and single characters, which stand for words that nobody has used before. Numbers have none.
 */
export function wordsToEmbed(text: string, vocabulary: Vocabulary): readonly string[] {
  const words = new Set<string>();
  for (const { kind, text: word } of tokenise(text, vocabulary))
    if (kind === 'word' || kind === 'character' || (kind === 'latin' && !/^\d/u.test(word))) words.add(word);
  return [...words];
}
