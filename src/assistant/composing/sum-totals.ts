import { reckonSum } from '../../calculator/reckon-counts.ts';
import { type Fraction, fraction } from '../../policy/fraction.ts';
import { fenOf, formatMoney } from '../../policy/money.ts';
import type { Calculation } from '../evidence/evidence.ts';
import { SUM_OF_CASES, SUM_OF_MATTERS, TOTAL_OF_TOTALS } from '../messages.ts';
import { groundOfStep, type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';

/**
 * Asked for the total of several supports of one document whose places are limited: the sum of what each comes to with
 * all places taken. The calculator reckons that as a part of its own, under the same label; supports without one add nothing.
 */
export function sumTotals({ asks, form }: Understanding, calculations: readonly Calculation[]): readonly Statement[] {
  if (!asks.has('stacking') && !asks.has('sum') && !form.isOfTotal) return [];
  const totals = calculations.flatMap(totalOf);
  const [first] = totals;
  const sameKind = totals.filter(({ label, document }) => label === first?.label && document === first.document);
  if (!first || sameKind.length < 2) return [];
  const sum = reckonSum(
    sameKind.map(({ yuan }) => ({ amount: yuan, words: money(yuan) })),
    money,
  );
  // What is added up says what it is: upper bounds stay upper bounds.
  const step = { ...sum, step: `${first.label}相加：${sum.step}` };
  const cites = sameKind.map(({ clause }) => clause);
  return [state('note', TOTAL_OF_TOTALS(step), cites, { grounds: [groundOfStep(step)] })];
}

/** Asked for the sum of the cases that were named, each with an exact result of its own. */
export function sumCases({ form }: Understanding, calculation: Calculation | null): readonly Statement[] {
  if (!calculation || !form.isOfTotal) return [];
  const beside = calculation.cases.filter(({ isBeside }) => isBeside);
  if (beside.length === 0) return [];
  const outcomes = [calculation.outcome, ...beside.map(({ outcome }) => outcome)];
  const results = outcomes.flatMap(({ amount }) =>
    amount?.certainty === 'exact' && amount.unit === 'yuan' && amount.yuan ? [fraction(amount.yuan)] : [],
  );
  if (results.length < outcomes.length) return [];
  const step = reckonSum(
    results.map((yuan) => ({ amount: yuan, words: money(yuan) })),
    money,
  );
  return [state('note', SUM_OF_CASES(step), [calculation.measure.clause], { grounds: [groundOfStep(step)] })];
}

/** Asked for the sum of several matters of one document, each with an exact result for what was told. */
export function sumExact({ form }: Understanding, calculations: readonly Calculation[]): readonly Statement[] {
  const [first] = calculations;
  if (!form.isOfTotal || !first) return [];
  const results = calculations.filter(({ measure }) => measure.document === first.measure.document).flatMap(exactOf);
  if (results.length < 2) return [];
  const step = reckonSum(
    results.map(({ yuan }) => ({ amount: yuan, words: money(yuan) })),
    money,
  );
  const cites = results.map(({ clause }) => clause);
  return [state('note', SUM_OF_MATTERS(step), cites, { grounds: [groundOfStep(step)] })];
}

function exactOf({ measure, outcome: { kind, amount }, understood }: Calculation) {
  const isGiven = kind === 'eligible' && amount?.certainty === 'exact' && amount.unit === 'yuan';
  const yuan = isGiven && understood.length > 0 && amount.yuan ? fraction(amount.yuan) : null;
  return yuan && yuan.numerator > 0n ? [{ yuan, clause: measure.clause }] : [];
}

function money(yuan: Fraction): string {
  return formatMoney(fenOf(yuan));
}

/** Only a ceiling has places to be taken; its total is bounded by the text, though the text does not add it up. */
function totalOf({ measure, outcome }: Calculation) {
  const { amount } = outcome;
  if (amount?.certainty !== 'ceiling') return [];
  return (amount.parts ?? []).flatMap(({ name, label, unit, value }) =>
    name === 'all' && unit === 'yuan' && value !== undefined
      ? [{ label, yuan: fraction(value), document: measure.document, clause: measure.clause }]
      : [],
  );
}
