import { pinyin } from 'pinyin-pro';

/** Pinyin as people type it -> the words it can mean: `fuhuaqi` -> 孵化器, `gxjs` -> 高新技术. */
export type Spellings = Readonly<Record<string, readonly string[]>>;

/** Fewer letters than that mean too many things. */
const SHORTEST_SPELLING = 5;
const SHORTEST_INITIALS = 3;

/** Words of Han characters by their full spelling and by the initials of each character. */
export function spellWords(words: readonly string[]): Spellings {
  const spellings = new Map<string, Set<string>>();
  const add = (spelling: string, word: string, shortest: number) => {
    if (spelling.length >= shortest) spellings.set(spelling, (spellings.get(spelling) ?? new Set()).add(word));
  };
  for (const word of words) {
    if (!/^[\u3400-\u9fff]+$/.test(word)) continue;
    const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true });
    add(syllables.join(''), word, SHORTEST_SPELLING);
    add(syllables.map((syllable) => syllable[0] ?? '').join(''), word, SHORTEST_INITIALS);
  }
  return Object.fromEntries([...spellings].sort().map(([spelling, known]) => [spelling, [...known]]));
}
