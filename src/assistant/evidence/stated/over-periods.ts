import { reckonOverPeriods } from '../../../calculator/reckon-counts.ts';
import { type Fraction, makeFraction } from '../../../policy/fraction.ts';
import { findPerPeriod, type PerPeriod, periodsIn } from '../../../policy/per-period.ts';
import { printQuantity } from '../../../policy/quantity.ts';
import { pairsInCommon } from '../character-pairs.ts';
import type { Finding } from '../evidence.ts';
import { sentencesAround } from '../pick-quote.ts';
import { type Candidate, LEAST_SHARED, weigh } from './candidate.ts';

/** What a number in each month or year comes to over the years that are asked for; of several in one clause those whose own words are told most. */
export function overPeriods(message: string, years: number, finding: Finding): readonly Candidate[] {
  const all = findPerPeriod(finding.passage.clause.text).filter(({ period }) => periodsIn(years, period) > 1);
  const told = all.map(({ words }) => pairsInCommon(words, message));
  return (
    all
      .filter((_, at) => told[at] === Math.max(...told))
      .map((each) => ofPeriods(each, years, message, finding))
      // What the nearest clause says once needs no words of its own to be meant.
      .filter(({ shared }) => shared >= LEAST_SHARED || (finding.share === 1 && all.length === 1))
  );
}

function ofPeriods(each: PerPeriod, years: number, message: string, finding: Finding): Candidate {
  const { amount, unit, words, printed, period, bound } = each;
  const count = periodsIn(years, period);
  const step = reckonOverPeriods(
    { amount, words: printed },
    { amount: makeFraction(BigInt(count)), words: `${count}${period === '月' ? '个月' : period}` },
    { clause: finding.passage.clause.id, quote: words },
    (total: Fraction) => `${bound === 'least' ? '至少' : ''}${printQuantity({ amount: total, unit })}`,
  );
  const weight = weigh(sentencesAround(finding.passage.clause.text, words), message, finding);
  return { as: 'periods', finding, words, bound, steps: [step], base: null, quantity: words, ...weight };
}
