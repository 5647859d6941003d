/** How like the texts of two lists are, by their places in the lists. */
export interface TextLikeness {
  /** 0 (nothing in common) to 1 (the same words): Dice's coefficient. */
  readonly likeness: (here: number, there: number) => number;
  /** Share of the words of the text `here` that stand in the text `there`, 0 to 1. */
  readonly inThere: (here: number, there: number) => number;
  /** Share of the words of the text `there` that stand in the text `here`, 0 to 1. */
  readonly inHere: (here: number, there: number) => number;
}

/** The pairs of neighbouring characters of a text, blanks and marks left out. */
function bigramsOf(text: string): ReadonlySet<string> {
  const characters = [...text.replace(/[^\p{L}\p{N}%]/gu, '')];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/**
 * Compares every text of one list with every text of another by pairs of neighbouring characters; a pair that stands
 * in many of them weighs little (inverse document frequency).
 */
export function measureLikeness(here: readonly string[], there: readonly string[]): TextLikeness {
  const [ours, theirs] = [here.map(bigramsOf), there.map(bigramsOf)];
  const weights = weigh([...ours, ...theirs]);
  const [ourTotals, theirTotals] = [ours, theirs].map((texts) => texts.map((text) => sum(text, weights)));
  const shared = sharedWeights(ours, theirs, weights);
  const at = (one: number, other: number) => shared[one * there.length + other] ?? 0;
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const [ourTotal, theirTotal] = [(one: number) => ourTotals?.[one] ?? 0, (other: number) => theirTotals?.[other] ?? 0];
  return {
    likeness: (one, other) => share(2 * at(one, other), ourTotal(one) + theirTotal(other)),
    inThere: (one, other) => share(at(one, other), ourTotal(one)),
    inHere: (one, other) => share(at(one, other), theirTotal(other)),
  };
}

function weigh(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const pair of text) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return new Map([...counts].map(([pair, count]) => [pair, Math.log(1 + texts.length / count)]));
}

function sum(text: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const pair of text) total += weights.get(pair) ?? 0;
  return total;
}

/** One row for each of our texts, one column for each of theirs. */
function sharedWeights(
  ours: readonly ReadonlySet<string>[],
  theirs: readonly ReadonlySet<string>[],
  weights: ReadonlyMap<string, number>,
): Float64Array {
  const holders = new Map<string, number[]>();
  theirs.forEach((text, other) => {
    for (const pair of text) {
      const places = holders.get(pair);
      if (places) places.push(other);
      else holders.set(pair, [other]);
    }
  });
  const shared = new Float64Array(ours.length * theirs.length);
  ours.forEach((text, one) => {
    for (const pair of text)
      for (const other of holders.get(pair) ?? []) {
        const cell = one * theirs.length + other;
        shared[cell] = (shared[cell] ?? 0) + (weights.get(pair) ?? 0);
      }
  });
  return shared;
}
