import { normaliseWithOffsets } from '../indexing/normalise.ts';

type Range = readonly [start: number, end: number];

/** Where the words stand in a text as printed: UTF-16 ranges in order, those that touch joined. */
export function highlight(text: string, words: readonly string[]): readonly Range[] {
  const { text: compared, offsets } = normaliseWithOffsets(text);
  const marked = new Uint8Array(compared.length);
  for (const word of words)
    for (let at = compared.indexOf(word); at >= 0; at = compared.indexOf(word, at + word.length))
      marked.fill(1, at, at + word.length);
  const ranges: Range[] = [];
  for (let start = 0; start < marked.length; start++) {
    if (!marked[start]) continue;
    let end = start;
    while (marked[end]) end++;
    ranges.push([offsets[start] ?? 0, offsets[end] ?? text.length]);
    start = end;
  }
  return ranges;
}
