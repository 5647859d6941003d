import type { Quoted, Unit } from '../measure.ts';
import type { Interval } from './interval.ts';

/** What an expression comes to with the facts at hand: the values it can have, and why there is more than one. */
export interface Reckoning extends Interval {
  readonly unit: Unit;
  /** In words, as it stands in the next step: 当次罚款金额30万元, 5%, 15,000元. */
  readonly words: string;
  /** Facts without which it is not settled. */
  readonly missing: readonly string[];
  /** Figures that the text names and does not publish. */
  readonly unpublished: readonly string[];
  /** The ways in which the words can be read, where they lead to different values. */
  readonly readings: readonly (Interval & { readonly label: string })[];
  readonly notes: readonly string[];
  /** The clause that the figure comes from; null for facts. */
  readonly quoted: Quoted | null;
}

/** A condition with the facts at hand: true, false, or null while it cannot be told. */
export interface Verdict {
  readonly holds: boolean | null;
  readonly missing: readonly string[];
  readonly unpublished: readonly string[];
  /** What was found against what is asked, in words. */
  readonly words: string;
}

export function mergeNames(lists: readonly (readonly string[])[]): readonly string[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length <= 1) return filled[0] ?? NONE;
  return [...new Set(filled.flat())];
}

export const NONE: readonly string[] = [];
