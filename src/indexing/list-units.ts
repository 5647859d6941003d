import type { IndexBytes } from './build-index.ts';
import { openDictionary } from './dictionary.ts';
import { type BothPostings, type OwnedPostings, openPostings } from './owned-postings.ts';
import { packImpacts } from './pack-impacts.ts';
import type { Strength, UnitRow } from './unit-store.ts';

/** From which impact on a term is strong, and from which it is not weak: once in a text of common length gives 116. */
const STRONG = 100;
const MIDDLE = 60;

/** An index turned round, to be kept in a store: for each unit its terms, in the order of their numbers. */
export function listUnits(bytes: IndexBytes): Readonly<Record<keyof BothPostings, readonly UnitRow[]>> {
  const { rarities, termOf } = openDictionary(bytes.dictionary);
  const { text, asked } = openPostings(bytes.postings, rarities);
  return { text: turnRound(text, termOf), asked: turnRound(asked, termOf) };
}

interface UnitTerms {
  readonly clause: number;
  readonly terms: number[];
  readonly impacts: number[];
}

function turnRound(
  { starts, units, impacts, owners }: OwnedPostings,
  termOf: (number: number) => string,
): readonly UnitRow[] {
  const rows = Array.from(owners, (clause): UnitTerms => ({ clause, terms: [], impacts: [] }));
  for (let term = 0; term + 1 < starts.length; term++)
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
      const row = rows[units[at] ?? 0];
      row?.terms.push(term);
      row?.impacts.push(impacts[at] ?? 0);
    }
  return rows.map((row, unit) => ({
    ...{ unit, clause: row.clause, impacts: packImpacts(row.terms, row.impacts) },
    words: sortByStrength(row, termOf),
  }));
}

function sortByStrength({ terms, impacts }: UnitTerms, termOf: (number: number) => string): Record<Strength, string> {
  const between = (least: number, most: number) => {
    const chosen = terms.filter((_, at) => least <= (impacts[at] ?? 0) && (impacts[at] ?? 0) < most);
    return chosen.map(termOf).join(' ');
  };
  return { strong: between(STRONG, 256), middle: between(MIDDLE, STRONG), weak: between(0, MIDDLE) };
}
