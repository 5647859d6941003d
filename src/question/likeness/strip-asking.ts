import { makePhraseFinder } from '../../indexing/phrase-finder.ts';

const NO_WORD = /[^\p{L}\p{N}]/gu;

/** Words of asking (请问, 怎么, 有没有, 吗) -> a function that leaves of a normalised message what it is about; a message of nothing else stays whole. */
export function makeCore(fillers: readonly string[]): (text: string) => string {
  const find = makePhraseFinder(fillers);
  return (text) => {
    let [core, at] = ['', 0];
    for (const { start, end } of find(text)) {
      core += text.slice(at, start);
      at = end;
    }
    core = (core + text.slice(at)).replace(NO_WORD, '');
    return core === '' ? text : core;
  };
}
