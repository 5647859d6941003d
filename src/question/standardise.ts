import type { Lexicon } from '../indexing/lexicon.ts';
import { makePhraseFinder } from '../indexing/phrase-finder.ts';

/** Pairs of dialect and standard words -> a function that puts a normalised text into standard words: 有冇 -> 有没有. */
export function makeStandardiser(pairs: Lexicon['dialect']): (text: string) => string {
  const standard = new Map(pairs);
  const find = makePhraseFinder([...standard.keys()]);
  return (text) => {
    let [out, at] = ['', 0];
    for (const { start, end } of find(text)) {
      out += text.slice(at, start) + (standard.get(text.slice(start, end)) ?? '');
      at = end;
    }
    return out + text.slice(at);
  };
}
