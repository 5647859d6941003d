const STOPS = '，,。；;：:？?！!、\n';

/** No clause that people write goes on for longer without a stop; farther away, nothing says what a place is about. */
const FARTHEST = 120;

/** The clause of a sentence around a place of a text: where it begins, and what stands in it before and behind the place. */
export interface SentenceClause {
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** The clause of the sentence in which the place from `start` to `end` stands, at most `FARTHEST` characters to each side. */
export function clauseAround(text: string, start: number, end = start): SentenceClause {
  let [first, last] = [start, end];
  while (first > 0 && start - first < FARTHEST && !STOPS.includes(text[first - 1] ?? '')) first -= 1;
  while (last < text.length && last - end < FARTHEST && !STOPS.includes(text[last] ?? '')) last += 1;
  return { start: first, before: text.slice(first, start), after: text.slice(end, last) };
}
