import type { Measure } from '../calculator/measure.ts';
import { clausesOfMeasure } from '../calculator/measure-library.ts';

/** Clause id -> the measures that it leads to. */
export type MeasuresByClause = ReadonlyMap<string, readonly Measure[]>;

/** A clause that conditions more measures than this is a general one (一事一议不适用), and leads to none of them. */
const GENERAL = 3;

const bound = new WeakMap<ReadonlyMap<string, Measure>, MeasuresByClause>();

/** Measures by their own clause and by the clauses that give their parameters and particular conditions; made once. */
export function bindMeasures(measures: ReadonlyMap<string, Measure>): MeasuresByClause {
  const known = bound.get(measures);
  if (known) return known;
  const byClause = new Map<string, Measure[]>();
  for (const measure of measures.values())
    for (const clause of clausesOfMeasure(measure)) byClause.set(clause, [...(byClause.get(clause) ?? []), measure]);
  const made = new Map(
    [...byClause].map(([clause, all]) => [
      clause,
      all.filter((measure) => measure.clause === clause || all.length <= GENERAL),
    ]),
  );
  bound.set(measures, made);
  return made;
}
