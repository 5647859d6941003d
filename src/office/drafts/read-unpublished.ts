import { GIVEN, INTENDED, STACKING } from './patterns.ts';
import type { Provision } from './provision.ts';
import type { ReadAmount } from './read-amounts.ts';

/** 给予资金支持, 予以奖励 */
const GIVES = new RegExp(`(?:给予|予以)(?:[^，。；：]{0,14}?)(?:${GIVEN})`, 'u');

/** A provision that pays without a figure. */
export function readUnpublished({ segments, text }: Provision): readonly ReadAmount[] {
  if (INTENDED.test(text) || STACKING.some(([, words]) => words.test(text))) return [];
  const found = segments.find((segment) => GIVES.test(segment.text));
  if (!found) return [];
  const place = { start: found.start, end: found.start + found.text.length };
  return [{ amount: { value: { kind: 'unpublished' }, quote: found.text, confidence: 'likely' }, ...place }];
}
