const STOPS = '，,。；;：:？?！!、\n';

/** The clause of a sentence around a place of a text: where it begins, and what stands in it before and behind the place. */
export interface SentenceClause {
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** The clause of the sentence in which the place from `start` to `end` stands. */
export function clauseAround(text: string, start: number, end = start): SentenceClause {
  let [first, last] = [start, end];
  while (first > 0 && !STOPS.includes(text[first - 1] ?? '')) first -= 1;
  while (last < text.length && !STOPS.includes(text[last] ?? '')) last += 1;
  return { start: first, before: text.slice(first, start), after: text.slice(end, last) };
}
