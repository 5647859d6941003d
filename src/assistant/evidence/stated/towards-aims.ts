import { reckonProgress } from '../../../calculator/reckon-rates.ts';
import { compare } from '../../../policy/fraction.ts';
import { findStatedQuantities, type StatedQuantity } from '../../../policy/stated-quantity.ts';
import type { SaidQuantity } from '../../../question/facts/quantities-said.ts';
import { pairsInCommon } from '../character-pairs.ts';
import type { Finding } from '../evidence.ts';
import { type Candidate, weigh } from './candidate.ts';

/** What was done, held against what the clause sets as the aim of the same thing; an aim that the asker repeats is none of it. */
export function towardsAims(message: string, all: readonly SaidQuantity[], finding: Finding): readonly Candidate[] {
  const aims = findStatedQuantities(finding.passage.clause.text);
  const isAim = (quantity: SaidQuantity) =>
    aims.some(({ unit, amount }) => unit === quantity.unit && compare(amount, quantity.amount) === 0);
  const done = all.filter((quantity) => !isAim(quantity));
  return done.flatMap((quantity) => {
    const told = done.length === 1 ? message : quantity.around;
    return aims
      .filter(({ unit, subject }) => unit === quantity.unit && pairsInCommon(subject, told) > 0)
      .map((aim) => ofAim(quantity, aim, told, finding));
  });
}

function ofAim(quantity: SaidQuantity, aim: StatedQuantity, told: string, finding: Finding): Candidate {
  const steps = reckonProgress(quantity, aim, { clause: finding.passage.clause.id, quote: aim.part });
  const weight = weigh(aim.subject, told, finding);
  return {
    as: 'aim',
    finding,
    words: aim.part,
    bound: 'exact',
    steps,
    base: null,
    quantity: quantity.words,
    ...weight,
  };
}
