import { formatInterval } from '../../calculator/format-quantity.ts';
import { reckonOverPeriods, reckonSum, reckonWithPeople } from '../../calculator/reckon-counts.ts';
import { type Fraction, fraction } from '../../policy/fraction.ts';
import { fenOf, formatMoney } from '../../policy/money.ts';
import { countSaid } from '../../question/facts/quantities-said.ts';
import type { Calculation } from '../evidence/evidence.ts';
import { FOR_EACH, SUM_OF_CASES, SUM_OF_MATTERS, TOTAL_OF_TOTALS, UNIT_AND_PEOPLE } from '../messages.ts';
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

/** 三笔, each with at most 600万元: what all of them come to, of a measure that gives for each. */
export function sumEach({ form, said }: Understanding, calculation: Calculation | null): readonly Statement[] {
  const { measure, outcome } = calculation ?? {};
  const classifier = /^每(笔|家|人|个|项|户|辆|台|套|处|座)/u.exec(measure?.per ?? '')?.[1];
  const { amount } = outcome ?? {};
  if (!form.isOfSum || !measure || !classifier || amount?.unit !== 'yuan') return [];
  const each = amount.certainty === 'ceiling' ? amount.max : amount.certainty === 'exact' ? amount.value : undefined;
  const count = countSaid(said.spoken, classifier);
  if (each === undefined || !count) return [];
  const of = { amount: fraction(String(each)), unit: '元', words: money(fraction(String(each))) };
  const isCeiling = amount.certainty === 'ceiling';
  const step = reckonOverPeriods(of, count, { clause: measure.clause, quote: measure.quote }, (total) =>
    isCeiling ? `最高${money(total)}` : money(total),
  );
  return [
    state('note', FOR_EACH(`每${classifier}`, step), [measure.clause], {
      grounds: [groundOfStep(step)],
      echoes: [count.words],
    }),
  ];
}

/** 公司加上两个主管一共罚多少: the ranges that a rule sets for the unit and for each of its people, put together. */
export function sumParts({ form, said }: Understanding, calculation: Calculation | null): readonly Statement[] {
  const { measure, outcome } = calculation ?? {};
  if (!form.isOfSum || !measure || measure.nature !== 'penalty') return [];
  const ranges = (outcome?.amount?.parts ?? []).flatMap(rangeOf);
  const [unit, person] = [ranges.find(({ isOfPeople }) => !isOfPeople), ranges.find(({ isOfPeople }) => isOfPeople)];
  const count = countSaid(said.spoken, '人') ?? countSaid(said.spoken, '个');
  if (!unit || !person || !count || ranges.length > 2) return [];
  const source = { clause: measure.clause, quote: measure.quote };
  const steps = reckonWithPeople(unit, person, count, source, moneyRange);
  return [
    state('note', UNIT_AND_PEOPLE(steps), [measure.clause], {
      grounds: steps.map(groundOfStep),
      echoes: [count.words],
    }),
  ];
}

type Part = NonNullable<NonNullable<Calculation['outcome']['amount']>['parts']>[number];

function rangeOf({ label, unit, min, max }: Part) {
  if (unit !== 'yuan' || min === undefined || max === undefined) return [];
  const [low, high] = [fraction(min), fraction(max)];
  return [{ low, high, words: moneyRange(low, high), isOfPeople: label.includes('人员') }];
}

function moneyRange(low: Fraction, high: Fraction): string {
  return formatInterval({ low, high }, 'yuan');
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
