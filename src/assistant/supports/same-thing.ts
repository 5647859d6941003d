import type { Measure } from '../../calculator/measure.ts';
import type { Sources } from '../dependencies.ts';
import type { SupportItem } from './supports.ts';

/** Supports that share so many of their keywords are for the same thing. */
const SAME_THING = 0.4;

/** True where so many keywords of one are keywords of the other. */
export function isForSameThing(one: SupportItem, other: SupportItem, { measures }: Pick<Sources, 'measures'>): boolean {
  return sharedOf(keywordsOf(one, measures), keywordsOf(other, measures)) >= SAME_THING;
}

/** Two supports in money of two documents of one level for the same thing: 8号（七） and 14号三（一）. */
export function areTwins(one: SupportItem, other: SupportItem, sources: Pick<Sources, 'measures'>): boolean {
  const isMoney = ({ group }: SupportItem) => group === 'ready' || group === 'open';
  return (
    isMoney(one) &&
    isMoney(other) &&
    one.document.id !== other.document.id &&
    one.document.level === other.document.level &&
    isForSameThing(one, other, sources) &&
    isForSameThing(other, one, sources)
  );
}

function keywordsOf({ measure }: SupportItem, measures: ReadonlyMap<string, Measure>): readonly string[] {
  return measures.get(measure ?? '')?.keywords ?? [];
}

function sharedOf(own: readonly string[], others: readonly string[]): number {
  return own.length === 0 ? 0 : own.filter((word) => others.includes(word)).length / own.length;
}
