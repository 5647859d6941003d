import type { Measure } from '../../calculator/measure.ts';
import type { Passage } from '../../retrieval/search-result.ts';
import type { Understanding } from '../understand.ts';
import type { Evidence } from './evidence.ts';

/** What is left of a rule of the same level that another office carries out, and of one of another level. */
const OTHER_OFFICE = 0.85;
const OTHER_LEVEL = 0.6;

/** Who asks what a department pays (a department's, by its name) is told of its rules: what a passage weighs by who carries it out. */
export function weighOffice(
  { asks }: Pick<Understanding, 'asks'>,
  { departments, officeLevel }: Evidence['found']['interpreted'],
): (passage: Passage, measures: readonly Measure[]) => number {
  // Who is in charge is asked, and not known.
  if (departments.length === 0 || asks.has('department') || asks.has('who')) return () => 1;
  return ({ clause, document }, measures) => {
    const offices = [...clause.departments, ...measures.flatMap(({ department }) => department ?? [])];
    if (departments.some((name) => offices.includes(name))) return 1;
    return officeLevel === null || document.level === officeLevel ? OTHER_OFFICE : OTHER_LEVEL;
  };
}
