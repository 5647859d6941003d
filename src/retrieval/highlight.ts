import { normaliseWithOffsets } from '../policy/normalise.ts';

type Range = readonly [start: number, end: number];

/** Where the words stand in a text as printed (`compared` is its normalised form): UTF-16 ranges in order, joined. */
export function highlight(text: string, compared: string, words: readonly string[]): readonly Range[] {
  // Characters nearly always keep their places, and then there is no way back to work out.
  const offsets = compared.length === text.length ? null : normaliseWithOffsets(text).offsets;
  const marked = new Uint8Array(compared.length);
  for (const word of words)
    for (let at = compared.indexOf(word); at >= 0; at = compared.indexOf(word, at + word.length))
      marked.fill(1, at, at + word.length);
  const ranges: Range[] = [];
  for (let start = 0; start < marked.length; start++) {
    if (!marked[start]) continue;
    let end = start;
    while (marked[end]) end++;
    ranges.push(offsets ? [offsets[start] ?? 0, offsets[end] ?? text.length] : [start, end]);
    start = end;
  }
  return ranges;
}
