import type { Figure } from '../../policy/figure.ts';
import { placesOf } from './quantities.ts';

/** Farther apart than this, a figure and a word are not about each other (characters). */
export const REACH = 24;
/** What a comma or a full stop between them adds to their distance. */
const BREAK = 10;
/** 楼高20米、1500平: a list goes on with what it began with. */
const IN_LIST = 4;
/** "罚款10万" is commoner than "10万的罚款". */
const WORD_AFTER = 2;
/** 1500平，实际盖到24米: what begins behind a comma is seldom about the figure before it. */
const NEXT_CLAUSE = 8;

/** Characters between a figure and the nearest place of a word, with what the marks between them add; infinite out of reach. */
export function distanceTo(text: string, word: string, { start, end }: Pick<Figure, 'start' | 'end'>): number {
  const from = Math.max(0, start - REACH - word.length);
  const near = text.slice(from, end + REACH + word.length);
  const distances = placesOf(word, near).map((place) => {
    const at = from + place.start;
    const isBefore = at + word.length <= start;
    const between = isBefore ? text.slice(at + word.length, start) : text.slice(end, at);
    const [breaks, items] = [/[，,。；;？?！!]/gu, /、/gu].map((sign) => between.match(sign)?.length ?? 0);
    const marks = (breaks ?? 0) * BREAK + (items ?? 0) * IN_LIST;
    return between.length + marks + (isBefore ? 0 : WORD_AFTER + (breaks ? NEXT_CLAUSE : 0));
  });
  return Math.min(...distances);
}
