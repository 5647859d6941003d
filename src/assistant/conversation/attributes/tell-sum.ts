import type { Outcome } from '../../../calculator/outcome.ts';
import type { CalendarDate } from '../../../policy/calendar-date.ts';
import type { Facts } from '../../../policy/fact.ts';
import { groundsOf } from '../../composing/phrase-outcome.ts';
import { rulesAmong } from '../../composing/tell-ceilings.ts';
import type { Sources } from '../../dependencies.ts';
import { NOT_ADDED, SUPPORT_EACH } from '../../messages.ts';
import { type Statement, state } from '../../statement.ts';
import type { Focus } from '../state.ts';

/** Several things of the list in focus: each by itself, and why they are not added up. Nothing for fewer than two. */
export function tellSum(focus: Focus, facts: Facts, asOf: CalendarDate, sources: Sources): readonly Statement[] {
  const outcomes = measuresShown(focus).flatMap((id) => {
    const measure = sources.measures.get(id);
    return measure ? [{ measure, outcome: sources.calculate(id, facts, asOf) }] : [];
  });
  const ceilings = outcomes.filter(({ outcome }) => isOpen(outcome));
  if (outcomes.length < 2 || ceilings.length === 0) return [];
  return [
    state('headline', NOT_ADDED),
    ...rulesAmong(outcomes.map(({ measure }) => measure)),
    ...outcomes.map(({ measure, outcome }) =>
      state('item', SUPPORT_EACH(measure.title, outcome.result), [measure.clause], {
        grounds: groundsOf(outcome),
      }),
    ),
  ];
}

function measuresShown({ shown, led, measures }: Focus): readonly string[] {
  const all = [...led, ...(led.length > 1 ? [] : [...measures, ...shown.flatMap(({ measure }) => measure ?? [])])];
  return [...new Set(all)].slice(0, MOST);
}

const MOST = 5;

function isOpen({ amount }: Outcome): boolean {
  return amount?.certainty === 'ceiling' || amount?.certainty === 'pool';
}

/** True where an amount is the sum of the ceilings shown: what people hope to get of several things. */
export function isTotalOf(fen: number, focus: Focus, asOf: CalendarDate, sources: Sources): boolean {
  const ceilings = measuresShown({ ...focus, led: [] }).flatMap((id) => {
    const amount = sources.calculate(id, {}, asOf).amount;
    return amount?.unit === 'yuan' && amount.max !== undefined ? [Number(amount.max) * FEN] : [];
  });
  return sumsOfSeveral(ceilings).includes(fen);
}

/** The sums of two and more of some amounts. */
function sumsOfSeveral(amounts: readonly number[]): readonly number[] {
  const sets = amounts.reduce<readonly Chosen[]>(
    (chosen, one) => chosen.concat(chosen.map(({ sum, count }) => ({ sum: sum + one, count: count + 1 }))),
    [{ sum: 0, count: 0 }],
  );
  return sets.filter(({ count }) => count > 1).map(({ sum }) => sum);
}

interface Chosen {
  readonly sum: number;
  readonly count: number;
}

const FEN = 100;
