import type { Measure } from '../../calculator/measure.ts';
import { clausesOfMeasure } from '../../calculator/measure-library.ts';

/** Clause id -> the measures that it, or a part of it, leads to. */
type MeasuresByClause = ReadonlyMap<string, readonly Measure[]>;

/** A clause that conditions more measures than this is a general one (一事一议不适用), and leads to none of them. */
const GENERAL = 3;

const bound = new WeakMap<ReadonlyMap<string, Measure>, MeasuresByClause>();

/** Measures that a clause, its parts, or the clauses it is part of lead to. */
export function measuresAt(clauseId: string, measures: ReadonlyMap<string, Measure>): readonly Measure[] {
  const byClause = bindMeasures(measures);
  const found = withAncestors(clauseId).flatMap((id, depth) =>
    // Of the clauses above only what is bound to them themselves: their other parts are not this clause.
    (byClause.get(id) ?? []).filter((measure) => depth === 0 || leadsFrom(measure, id)),
  );
  return [...new Set(found)];
}

function bindMeasures(measures: ReadonlyMap<string, Measure>): MeasuresByClause {
  const known = bound.get(measures);
  if (known) return known;
  const direct = groupByClause(
    [...measures.values()].flatMap((measure) => clausesOfMeasure(measure).map((id) => [id, measure] as const)),
  );
  const leading = [...direct].flatMap(([id, all]) =>
    all
      .filter((measure) => measure.clause === id || all.length <= GENERAL)
      .flatMap((measure) => withAncestors(id).map((above) => [above, measure] as const)),
  );
  const made = groupByClause(leading);
  bound.set(measures, made);
  return made;
}

function groupByClause(pairs: readonly (readonly [string, Measure])[]): ReadonlyMap<string, readonly Measure[]> {
  const groups = new Map<string, Measure[]>();
  for (const [id, measure] of pairs) groups.set(id, [...(groups.get(id) ?? []), measure]);
  return groups;
}

function leadsFrom(measure: Measure, id: string): boolean {
  return clausesOfMeasure(measure).includes(id);
}

/** `tzf-2024-14/3.1.2` -> itself, `tzf-2024-14/3.1`, `tzf-2024-14/3`. */
function withAncestors(id: string): readonly string[] {
  const cut = id.lastIndexOf('.');
  return cut > id.indexOf('/') ? [id, ...withAncestors(id.slice(0, cut))] : [id];
}
