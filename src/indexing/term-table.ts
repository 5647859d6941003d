/** The terms of an index as three flat arrays; a term's number is its place in the list it was built from. */
export interface PackedTerms {
  /** Open addressing, a power of two long: number of the term + 1, or 0 where empty. */
  readonly slots: Uint32Array;
  /** Start of each term in `units`, and the end of the last. */
  readonly starts: Uint32Array;
  readonly units: Uint16Array;
}

/** Looks terms up where they stand in a text, without cutting strings. */
export interface TermTable {
  readonly size: number;
  /** Number of the term `text[start, end)`, or -1. */
  find(text: string, start: number, end: number): number;
  termAt(number: number): string;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export function packTerms(terms: readonly string[]): PackedTerms {
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach((term, number) => {
    starts[number + 1] = (starts[number] ?? 0) + term.length;
  });
  const units = Uint16Array.from({ length: starts[terms.length] ?? 0 });
  const slots = new Uint32Array(slotCount(terms.length));
  terms.forEach((term, number) => {
    for (let at = 0; at < term.length; at++) units[(starts[number] ?? 0) + at] = term.charCodeAt(at);
    let slot = hash(term, 0, term.length) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  });
  return { slots, starts, units };
}

export function openTerms({ slots, starts, units }: PackedTerms): TermTable {
  const mask = slots.length - 1;
  const isAt = (number: number, text: string, start: number, end: number) => {
    const from = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at++) if (units[from + at - start] !== text.charCodeAt(at)) return false;
    return true;
  };
  return {
    size: starts.length - 1,
    find(text, start, end) {
      for (let slot = hash(text, start, end) & mask; ; slot = (slot + 1) & mask) {
        const number = (slots[slot] ?? 0) - 1;
        if (number < 0 || isAt(number, text, start, end)) return number;
      }
    },
    termAt: (number) => String.fromCharCode(...units.subarray(starts[number], starts[number + 1])),
  };
}

/** At most half full, so that a miss is found after a step or two. */
function slotCount(terms: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, terms * 2)));
}

/** FNV-1a over UTF-16 units, with the high bits folded in since slots are picked by the low ones. */
function hash(text: string, start: number, end: number): number {
  let value = FNV_OFFSET;
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  return (value ^ (value >>> 15)) >>> 0;
}
