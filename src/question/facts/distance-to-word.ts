import type { Figure } from '../../policy/figure.ts';
import { placesOf } from './quantities.ts';

/** Farther apart than this, a figure and a word are not about each other (characters). */
export const REACH = 24;
/** What a comma or a full stop between them adds to their distance. */
const BREAK = 10;
/** "罚款10万" is commoner than "10万的罚款". */
const WORD_AFTER = 2;

/** Characters between a figure and the nearest place of a word, with what the marks between them add; infinite out of reach. */
export function distanceTo(text: string, word: string, { start, end }: Pick<Figure, 'start' | 'end'>): number {
  const from = Math.max(0, start - REACH - word.length);
  const near = text.slice(from, end + REACH + word.length);
  const distances = placesOf(word, near).map((place) => {
    const at = from + place.start;
    const isBefore = at + word.length <= start;
    const between = isBefore ? text.slice(at + word.length, start) : text.slice(end, at);
    const breaks = between.match(/[，,。；;？?！!、]/gu)?.length ?? 0;
    return between.length + breaks * BREAK + (isBefore ? 0 : WORD_AFTER);
  });
  return Math.min(...distances);
}
