/** Bits for the pairs of adjacent characters in a text: a pair whose bit is not set does not stand there. */
export type PairFilter = Uint32Array;

/** Bits a character, so that few pairs share one. */
const BITS_PER_CHARACTER = 8;
const FEWEST_BITS = 64;
const MIX = 0x9e3779b1;

export function makePairFilter(text: string): PairFilter {
  const bits = 2 ** Math.ceil(Math.log2(Math.max(FEWEST_BITS, text.length * BITS_PER_CHARACTER)));
  const filter = new Uint32Array(bits / 32);
  for (let at = 0; at + 1 < text.length; at++) {
    const bit = hashPair(text, at) & (bits - 1);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return filter;
}

/** False when the pair of that hash does not stand in the text; true when it nearly certainly does. */
export function mayHold(filter: PairFilter, hash: number): boolean {
  const bit = hash & (filter.length * 32 - 1);
  return ((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

/** Of the characters at a place and after it. */
export function hashPair(text: string, at: number): number {
  const mixed = Math.imul(text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1), MIX);
  return mixed ^ (mixed >>> 15);
}
