import { add, compare, type Fraction, fraction, ZERO } from '../policy/fraction.ts';
import { fenOf, formatYuan } from '../policy/money.ts';
import { describeAmount } from './describe-amount.ts';
import type { Measure } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';
import { combinedWords } from './messages.ts';
import type { Amount, Combined } from './outcome.ts';
import { type Stacking, stackingOf } from './stacking.ts';

/** A measure that applies, with its money. */
export interface Candidate {
  readonly measure: Measure;
  readonly amount: Amount;
}

/** What a set of measures is worth: sums of what is certain, and the highest single ceiling, which is never summed. */
export interface Worth {
  readonly min: Fraction;
  readonly max: Fraction;
  readonly ceiling: Fraction;
  /** True when a ceiling or a rate stands beside the sums. */
  readonly open: boolean;
  readonly measures: number;
}

/**
 * The best combination that the texts allow: all pairs in it may be had together by quoted words.
 * Where no text says whether two go together, they are never added up. Null when there is nothing to combine.
 */
export function combine(candidates: readonly Candidate[], library: MeasureLibrary): Combined | null {
  if (candidates.length === 0) return null;
  const relations = pairwise(candidates, library);
  const sets = cliques(candidates.length, (one, other) => relations[one]?.[other]?.kind === 'compatible');
  const [first, ...rest] = sets.map((set) => set.flatMap((index) => candidates[index] ?? []));
  const best = rest.reduce((found, set) => (isBetter(worthOf(set), worthOf(found)) ? set : found), first ?? []);
  return present(best, candidates, relations);
}

function worthOf(set: readonly Candidate[]): Worth {
  return set.reduce<Worth>(
    (worth, { amount }) => {
      const { min, max } = boundsOf(amount);
      const isOpen = max === null || amount.certainty === 'ceiling' || amount.certainty === 'pool';
      return {
        min: add(worth.min, min),
        max: isOpen ? worth.max : add(worth.max, max),
        ceiling: isOpen && max && compare(max, worth.ceiling) > 0 ? max : worth.ceiling,
        open: worth.open || isOpen,
        measures: worth.measures + 1,
      };
    },
    { min: ZERO, max: ZERO, ceiling: ZERO, open: false, measures: 0 },
  );
}

/** What is certain counts first, then what is possible, then the highest single ceiling, then the number of measures. */
function isBetter(one: Worth, other: Worth): boolean {
  const byMin = compare(one.min, other.min);
  if (byMin !== 0) return byMin > 0;
  const byMax = compare(one.max, other.max);
  if (byMax !== 0) return byMax > 0;
  const byCeiling = compare(one.ceiling, other.ceiling);
  return byCeiling === 0 ? one.measures > other.measures : byCeiling > 0;
}

function boundsOf({ yuan, min, max }: Amount): { readonly min: Fraction; readonly max: Fraction | null } {
  if (yuan !== undefined) return { min: fraction(yuan), max: fraction(yuan) };
  return { min: min === undefined ? ZERO : fraction(min), max: max === undefined ? null : fraction(max) };
}

type Relations = readonly (readonly Stacking[])[];

function pairwise(candidates: readonly Candidate[], library: MeasureLibrary): Relations {
  return candidates.map((one) => candidates.map((other) => stackingOf(one.measure, other.measure, library)));
}

/** Every largest set in which all are connected with all (Bron and Kerbosch, with a pivot). */
export function cliques(
  size: number,
  connected: (one: number, other: number) => boolean,
): readonly (readonly number[])[] {
  const neighbours = Array.from(
    { length: size },
    (_, one) =>
      new Set(
        Array.from({ length: size }, (_, other) => other).filter((other) => other !== one && connected(one, other)),
      ),
  );
  const found: number[][] = [];
  const near = (vertex: number) => neighbours[vertex] ?? new Set<number>();
  const extend = (chosen: readonly number[], open: ReadonlySet<number>, closed: ReadonlySet<number>): void => {
    if (open.size === 0 && closed.size === 0) found.push([...chosen]);
    const pivot = [...open, ...closed].sort((one, other) => near(other).size - near(one).size)[0];
    const [left, done] = [new Set(open), new Set(closed)];
    for (const vertex of open) {
      if (pivot !== undefined && near(pivot).has(vertex)) continue;
      extend([...chosen, vertex], intersect(left, near(vertex)), intersect(done, near(vertex)));
      left.delete(vertex);
      done.add(vertex);
    }
  };
  extend([], new Set(neighbours.keys()), new Set());
  return found;
}

function intersect(one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...one].filter((vertex) => other.has(vertex)));
}

function present(best: readonly Candidate[], candidates: readonly Candidate[], relations: Relations): Combined {
  const worth = worthOf(best);
  const chosen = best.map((candidate) => candidates.indexOf(candidate));
  const others = candidates.map((_, index) => index).filter((index) => !chosen.includes(index));
  const excluded = others.flatMap((index) => exclusionOf(index, chosen, candidates, relations));
  const shut = new Set(excluded.map(({ measure }) => measure));
  const unstated = others.flatMap((index) => {
    const [other, partner] = [candidates[index], candidates[chosen[0] ?? -1]];
    if (!other || !partner || shut.has(other.measure.id)) return [];
    return [{ measures: [partner.measure.id, other.measure.id] as const, note: combinedWords.unstated }];
  });
  const ceilings = best.flatMap(({ measure, amount }) =>
    (amount.certainty === 'ceiling' || amount.certainty === 'pool') && amount.max !== undefined
      ? [{ measure: measure.id, max: amount.max, per: amount.per ?? null }]
      : [],
  );
  return {
    measures: best.map(({ measure }) => measure.id),
    min: worth.min.numerator > 0n ? formatYuan(fenOf(worth.min)) : null,
    max: worth.open ? null : formatYuan(fenOf(worth.max)),
    ceilings,
    excluded,
    unstated,
    text: combinedWords.text({
      named: best.map(({ measure, amount }) => combinedWords.named(measure.title, describeAmount(amount))),
      highest: ceilings.length > 0 ? 'ceiling' : worth.open ? 'rate' : 'sum',
      unstated: others.length - excluded.length,
      quotes: excluded.map(({ quote }) => quote),
    }),
  };
}

function exclusionOf(index: number, chosen: readonly number[], candidates: readonly Candidate[], relations: Relations) {
  const measure = candidates[index]?.measure;
  for (const partner of chosen) {
    const stacking = relations[index]?.[partner];
    const because = candidates[partner]?.measure;
    if (stacking?.kind !== 'exclusive' || !measure || !because) continue;
    const { clause, quote, note, kind } = stacking.relation;
    return [{ measure: measure.id, because_of: because.id, clause, quote, note: note ?? combinedWords.kinds[kind] }];
  }
  return [];
}
