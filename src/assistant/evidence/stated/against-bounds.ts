import type { TraceStep } from '../../../calculator/outcome.ts';
import { reckonBound } from '../../../calculator/reckon-rates.ts';
import { compare } from '../../../policy/fraction.ts';
import type { Quantity } from '../../../policy/quantity.ts';
import { findStatedBounds, type StatedBound } from '../../../policy/stated-bound.ts';
import { findStatedQuantities } from '../../../policy/stated-quantity.ts';
import type { SaidQuantity } from '../../../question/facts/quantities-said.ts';
import { namesTotal } from '../../../question/facts/read-series.ts';
import type { Understanding } from '../../understand.ts';
import { pairsInCommon } from '../character-pairs.ts';
import type { Evidence, Finding } from '../evidence.ts';
import { quantitiesTold } from './quantities-told.ts';
import { sumOfRow } from './sum-of-row.ts';

/** A quantity that was told, held against the bound that a clause sets for such a thing. */
export interface HeldAgainst {
  /** The words of the clause that set the bound. */
  readonly words: string;
  readonly quantity: string;
  readonly bound: StatedBound;
  readonly isMet: boolean;
  /** What is wanting, or what is beyond. */
  readonly step: TraceStep;
  /** How the quantity comes of several that were told in a row, where the clause bounds their sum. */
  readonly sum: TraceStep | null;
}

/** Each quantity of the asker against the one bound of a clause for quantities of its unit; nothing where several may be meant. */
export function holdAgainstBounds(
  question: Understanding,
  evidence: Evidence,
  { passage: { clause } }: Finding,
): readonly HeldAgainst[] {
  const { message, quantities } = quantitiesTold(question, evidence);
  const bounds = findStatedBounds(clause.text);
  // Who repeats a figure of the clause asks about the clause, and holds nothing against it.
  const stated = findStatedQuantities(clause.text);
  const isRepeated = (one: SaidQuantity) =>
    stated.some(({ unit, amount }) => unit === one.unit && compare(amount, one.amount) === 0);
  if (quantities.some(isRepeated)) return [];
  const held = quantities.flatMap((quantity) => {
    const ofUnit = bounds.filter(({ unit }) => unit === quantity.unit);
    const [bound, another] = bestOf(ofUnit, quantity, message);
    return bound && !another ? [{ quantity, bound }] : [];
  });
  return [...new Set(held.map(({ bound }) => bound))].flatMap((bound) => {
    const told = held.filter((one) => one.bound === bound).map(({ quantity }) => quantity);
    const row = namesTotal(bound.subject) ? sumOfRow(told) : null;
    return row ? [hold(row, bound, clause.id, row.step)] : told.map((quantity) => hold(quantity, bound, clause.id));
  });
}

/** The bounds whose subject is told most, by the words around the quantity and, where they tell none apart, by the whole message. */
function bestOf(bounds: readonly StatedBound[], { around }: SaidQuantity, message: string): readonly StatedBound[] {
  // The only bound for people is one for the people that were told.
  if (bounds.length === 1 && !bounds[0]?.unit.endsWith('元')) return bounds;
  const shared = bounds.map(({ subject }) => pairsInCommon(subject, around) * 2 + pairsInCommon(subject, message));
  const most = Math.max(0, ...shared);
  return most === 0 ? [] : bounds.filter((_, at) => shared[at] === most);
}

function hold(
  quantity: Quantity & { readonly words: string },
  bound: StatedBound,
  clause: string,
  sum: TraceStep | null = null,
): HeldAgainst {
  const order = compare(quantity.amount, bound.amount);
  const isMet = bound.bound === 'least' ? order >= 0 : order <= 0;
  const step = reckonBound(quantity, bound, { clause, quote: bound.part });
  return { words: bound.part, quantity: quantity.words, bound, isMet, step, sum };
}
