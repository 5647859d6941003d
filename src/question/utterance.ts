/**
 * What somebody said, in the normalised form. What it asks is read in this room alone; behind it the words are held
 * against words of the texts, and are handed on whole.
 */
export class Utterance {
  /** The words themselves: for this room, and for whoever hands them on to it. */
  readonly spoken: string;

  constructor(spoken: string) {
    this.spoken = spoken;
  }

  get length(): number {
    return this.spoken.length;
  }

  /** True where words of a text stand in it as they are. */
  holds(words: string): boolean {
    return this.spoken.includes(words);
  }

  /** Where words of a text stand first in it; -1 where they do not. */
  placeOf(words: string): number {
    return this.spoken.indexOf(words);
  }

  /** True when `length` characters in a row of words of a text stand in it: the kernel of a title, not a chance word. */
  sharesRun(words: string, length: number): boolean {
    return sharesRun(words, this.spoken, length);
  }

  /** Share of the pairs of characters of words of a text that stand in it, 0 to 1; pairs of what is aside do not count. */
  shareOfPairs(words: string, aside?: RegExp): number {
    const counted = aside === undefined ? words : words.replace(aside, ' ');
    const pairs = Array.from({ length: Math.max(0, counted.length - 1) }, (_, at) => counted.slice(at, at + 2)).filter(
      (pair) => !pair.includes(' '),
    );
    return pairs.length === 0 ? 0 : pairs.filter((pair) => this.spoken.includes(pair)).length / pairs.length;
  }

  /** On the wire it is its words. */
  toJSON(): string {
    return this.spoken;
  }
}

/** True when `length` characters in a row of one text stand in the other. */
export function sharesRun(one: string, other: string, length: number): boolean {
  return Array.from({ length: Math.max(0, one.length - length + 1) }, (_, at) => one.slice(at, at + length)).some(
    (run) => other.includes(run),
  );
}
