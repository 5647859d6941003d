import type { OwnedPostings } from './build-index.ts';
import { packImpacts } from './pack-impacts.ts';
import type { UnitRow } from './unit-store.ts';

/** Postings turned round: for each unit its terms, in the order of their numbers. */
export function listUnits(
  { starts, units, impacts, owners }: OwnedPostings,
  terms: readonly string[],
): readonly UnitRow[] {
  const rows = Array.from(owners, (clause) => ({ clause, terms: [] as number[], impacts: [] as number[] }));
  for (let term = 0; term + 1 < starts.length; term++)
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
      const row = rows[units[at] ?? 0];
      row?.terms.push(term);
      row?.impacts.push(impacts[at] ?? 0);
    }
  return rows.map((row, unit) => ({
    ...{ unit, clause: row.clause, impacts: packImpacts(row.terms, row.impacts) },
    words: sortByStrength(row, terms),
  }));
}

/** From which impact on a term is strong, and from which it is not weak: once in a text of common length gives 116. */
const STRONG = 100;
const MIDDLE = 60;

function sortByStrength(row: { terms: readonly number[]; impacts: readonly number[] }, terms: readonly string[]) {
  const between = (least: number, most: number) =>
    row.terms
      .filter((_, at) => least <= (row.impacts[at] ?? 0) && (row.impacts[at] ?? 0) < most)
      .map((term) => terms[term])
      .join(' ');
  return { strong: between(STRONG, 256), middle: between(MIDDLE, STRONG), weak: between(0, MIDDLE) };
}
