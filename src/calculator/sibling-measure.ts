import type { CalendarDate } from '../policy/calendar-date.ts';
import { decide } from './decide.ts';
import type { ReadFacts } from './fact-value.ts';
import type { Measure } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';

/**
 * The rule for the other case, where one does not apply: of the same document and nature, in the same article or the
 * next, asking for the very same facts, and met by them (第十一条 for some trades, 第十二条 for all others).
 */
export function siblingFor(
  measure: Measure,
  facts: ReadFacts,
  library: MeasureLibrary,
  asOf: CalendarDate,
): Measure | null {
  const siblings = library.measures.filter((other) => isSibling(measure, other));
  return siblings.find((other) => APPLIES.has(decide(library, other, facts, asOf, 'calculate').kind)) ?? null;
}

const APPLIES: ReadonlySet<string> = new Set(['eligible', 'not_published']);

function isSibling(one: Measure, other: Measure): boolean {
  return (
    one !== other &&
    one.document === other.document &&
    one.nature === other.nature &&
    Math.abs(articleOf(one) - articleOf(other)) <= 1 &&
    one.facts.length > 0 &&
    one.facts.length === other.facts.length &&
    one.facts.every((name) => other.facts.includes(name))
  );
}

/** `tzf-2024-14/3.1` -> 3, `tzf-2024-7/annex-1/41` -> 41; not a number where the clause has none. */
function articleOf({ clause }: Measure): number {
  return Number.parseInt(clause.slice(clause.lastIndexOf('/') + 1), 10);
}
