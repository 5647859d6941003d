import type { CalendarDate } from '../policy/calendar-date.ts';

interface Ngrams {
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

/** A message as it is compared with others; how it was read is not known here. */
export interface Asked {
  readonly act: string;
  /** Its figures in their order: equal or not. */
  readonly figures: string;
  readonly ngrams: Ngrams;
  readonly core: Ngrams;
  /** Its characters without particles, in any order. */
  readonly characters: string;
}

/** Compares what is asked, by what was learnt from the questions of the corpus. */
export interface Likeness {
  readonly read: (message: string, asOf: CalendarDate) => Asked;
  /** Of whole messages, 0 to 1. */
  readonly cosine: (one: Asked, other: Asked) => number;
  /** Of what they are about, without words of asking, 0 to 1. */
  readonly cosineOfCores: (one: Asked, other: Asked) => number;
  /** From this cosine of cores on two messages are shown together. */
  readonly alike: number;
  /** From this cosine on they may ask the same. */
  readonly same: number;
}

/**
 * Whether one answer may serve both. Strict on purpose, since nobody looks at the answer again before it is shown: a
 * word more, 前 for 后, 30万 for 50万 is another question. Officers list the ways of asking that they have seen.
 */
export function asksTheSame(one: Asked, other: Asked, { cosine, same }: Pick<Likeness, 'cosine' | 'same'>): boolean {
  return one.figures === other.figures && one.characters === other.characters && cosine(one, other) >= same;
}
