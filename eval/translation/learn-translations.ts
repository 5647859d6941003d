/** A question in its terms, and the terms of a text that answers it. */
export interface TranslatedPair {
  readonly asked: readonly string[];
  readonly text: readonly string[];
}

/** For a term of questions the terms of texts that stand for it, likeliest first, each with its probability beyond chance. */
export type Translations = ReadonlyMap<string, readonly (readonly [term: string, probability: number])[]>;

const ROUNDS = 6;
/** Fewer pairs than that have taught nothing about a term. */
const LEAST_PAIRS = 3;
const MOST_KEPT = 20;
const LEAST_PROBABILITY = 0.01;
/** The word that is in every question, from which the terms come that any text has. */
const NOTHING = '';

/** One place of a pair: a term of the text, and the cells of the terms of the question, the empty one among them. */
type Place = readonly number[];

/** IBM model 1 (Brown et al. 1993): how likely each term of a text comes from each term of the question, by expectation and maximisation. */
export function learnTranslations(pairs: readonly TranslatedPair[]): Translations {
  const { cells, places } = layOut(dropRare(pairs));
  const asked = Uint32Array.from(cells, ([from]) => from);
  const count = asked.reduce((most, one) => Math.max(most, one + 1), 0);
  const chances = new Float64Array(cells.length).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const expected = new Float64Array(cells.length);
    for (const place of places) share(place, chances, expected);
    const sums = new Float64Array(count);
    for (const [cell, from] of asked.entries()) sums[from] = (sums[from] ?? 0) + (expected[cell] ?? 0);
    for (const [cell, from] of asked.entries()) chances[cell] = (expected[cell] ?? 0) / (sums[from] || 1);
  }
  return gather(cells, chances);
}

function share(place: Place, chances: Float64Array, expected: Float64Array): void {
  let sum = 0;
  for (const cell of place) sum += chances[cell] ?? 0;
  for (const cell of place) expected[cell] = (expected[cell] ?? 0) + (chances[cell] ?? 0) / (sum || 1);
}

function dropRare(pairs: readonly TranslatedPair[]): readonly TranslatedPair[] {
  const counts = new Map<string, number>();
  for (const { asked } of pairs) for (const term of new Set(asked)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return pairs.map(({ asked, text }) => ({
    asked: [...new Set(asked)].filter((term) => (counts.get(term) ?? 0) >= LEAST_PAIRS),
    text: [...new Set(text)],
  }));
}

interface Cell {
  readonly asked: string;
  readonly text: string;
}

function layOut(pairs: readonly TranslatedPair[]) {
  const [askedNumbers, textNumbers] = [numbers(), numbers()];
  const known = new Map<number, number>();
  const cells: (readonly [from: number, cell: Cell])[] = [];
  const places: Place[] = [];
  for (const { asked, text } of pairs)
    for (const term of text)
      places.push(
        [NOTHING, ...asked].map((from) => {
          const key = askedNumbers(from) * 2 ** 24 + textNumbers(term);
          const cell = known.get(key) ?? cells.push([askedNumbers(from), { asked: from, text: term }]) - 1;
          known.set(key, cell);
          return cell;
        }),
      );
  return { cells, places };
}

function numbers(): (term: string) => number {
  const known = new Map<string, number>();
  return (term) => {
    const number = known.get(term) ?? known.size;
    known.set(term, number);
    return number;
  };
}

/** What any text has as often says nothing. */
function gather(cells: readonly (readonly [number, Cell])[], chances: Float64Array): Translations {
  const common = new Map<string, number>();
  for (const [at, [, { asked, text }]] of cells.entries()) if (asked === NOTHING) common.set(text, chances[at] ?? 0);
  const found = new Map<string, [string, number][]>();
  for (const [at, [, { asked, text }]] of cells.entries()) {
    const beyond = (chances[at] ?? 0) - (common.get(text) ?? 0);
    if (asked === NOTHING || asked === text || beyond < LEAST_PROBABILITY) continue;
    const list = found.get(asked);
    if (list) list.push([text, beyond]);
    else found.set(asked, [[text, beyond]]);
  }
  return new Map(
    [...found].map(([asked, list]) => [asked, list.sort(([, one], [, other]) => other - one).slice(0, MOST_KEPT)]),
  );
}
