/** A stretch of text, marked or not. */
export interface Run {
  readonly text: string;
  readonly isMarked: boolean;
}

type Range = readonly [start: number, end: number];

/** The text cut where its marked ranges begin and end; ranges in order, without overlap. */
export function splitByRanges(text: string, ranges: readonly Range[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) runs.push({ text: text.slice(at, start), isMarked: false });
    runs.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), isMarked: false });
  return runs;
}

/** At most `length` characters around the first mark, so that a result shows why it was found. */
export function snippetOf(text: string, ranges: readonly Range[], length = 90): readonly Run[] {
  const first = ranges[0]?.[0] ?? 0;
  const start = first < length / 2 ? 0 : first - Math.floor(length / 4);
  const end = Math.min(text.length, start + length);
  const within = ranges
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]): Range => [from - start, to - start]);
  const runs = splitByRanges(text.slice(start, end), within);
  const plain = (words: string): readonly Run[] => [{ text: words, isMarked: false }];
  return [...(start > 0 ? plain('…') : []), ...runs, ...(end < text.length ? plain('…') : [])];
}
