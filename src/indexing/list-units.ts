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
    words: row.terms.map((term) => terms[term] ?? ''),
  }));
}
