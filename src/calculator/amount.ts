import { daysBetween } from '../policy/calendar-date.ts';
import { compare, formatFraction, makeFraction, multiply } from '../policy/fraction.ts';
import { type Expression, partsOf } from './expression.ts';
import { dateOfNumber, formatValue } from './format-quantity.ts';
import type { Certainty, Measure, Unit } from './measure.ts';
import { amountNotes, asOfWords } from './messages.ts';
import type { Amount, AmountPart } from './outcome.ts';
import { deadlineTerms } from './reckoning/deadline-terms.ts';
import { type Interval, isExact } from './reckoning/interval.ts';
import { reckon } from './reckoning/reckon.ts';
import { NONE, type Reckoning } from './reckoning/reckoning.ts';
import { append } from './reckoning/record-step.ts';
import type { Situation } from './reckoning/situation.ts';

/** An amount, the facts that it still waits for, and whether it fails on a figure that nobody published. */
export interface FoundAmount {
  readonly amount: Amount;
  readonly missing: readonly string[];
  readonly unpublished: boolean;
}

/** What a measure's amount expression comes to, as an amount with its certainty. */
export function amountOf(measure: Measure, situation: Situation): FoundAmount {
  const { amount: expression, certainty, unit } = measure;
  if (!expression) {
    const note = amountNotes.without(measure, certainty);
    return { amount: { certainty, unit, note }, missing: NONE, unpublished: certainty === 'tiers_unpublished' };
  }
  const result = reckon(expression, situation);
  if (result.unpublished.length > 0) return unpublishedAmount(measure, result, situation);
  const readings = readingsOf(expression, result, situation);
  if (unit === 'date') recordToday(result, situation);
  const settled = resultCertainty(certainty, result);
  const extra = extrasOf(measure, result, readings, situation);
  return {
    amount: {
      certainty: settled,
      unit,
      ...figuresOf(result, settled, unit),
      ...extra,
      note: amountNotes.with(measure, settled, result, isRounded(result, unit)),
    },
    missing: result.missing,
    unpublished: false,
  };
}

function unpublishedAmount(measure: Measure, { unpublished }: Reckoning, situation: Situation): FoundAmount {
  const { certainty, unit } = measure;
  const amount = { certainty, unit, ...rateOf(measure, situation), note: amountNotes.unpublished(unpublished) };
  return { amount, missing: NONE, unpublished: true };
}

/** A rate with all its facts is an exact amount; readings and ranges make a range; ceilings stay ceilings. */
function resultCertainty(declared: Certainty, result: Reckoning): Certainty {
  if (declared === 'ceiling' || declared === 'pool' || declared === 'deadline' || declared === 'threshold')
    return declared;
  if (result.missing.length > 0) return declared;
  if (!isExact(result)) return 'range';
  return declared === 'rate' && result.unit === 'percent' ? 'rate' : 'exact';
}

/** How the day of the question stands to each day that was found. */
function recordToday({ low, high, readings, missing }: Reckoning, { trace, asOf }: Situation): void {
  if (missing.length > 0 || high === null) return;
  for (const day of readings.length > 0 ? readings : [{ low }]) {
    const due = dateOfNumber(day.low);
    const words = asOfWords(asOf, due, daysBetween(asOf, due));
    append(trace, { ...words, clause: null, quote: null, mechanism: 'as_of', inputs: [asOf, due], exact: due });
  }
}

type Figures = Pick<Amount, 'yuan' | 'value' | 'min' | 'max' | 'rate'>;

function figuresOf(result: Reckoning, certainty: Certainty, unit: Unit): Figures {
  const { high } = result;
  if (certainty === 'ceiling' || certainty === 'pool') return high ? { max: formatValue(high, unit) } : {};
  if (certainty === 'rate' && result.unit === 'percent' && isExact(result))
    return { rate: formatValue(result.low, 'percent') };
  if (!isExact(result)) return boundsOf(result, unit);
  return unit === 'yuan' ? { yuan: formatValue(result.low, unit) } : { value: formatValue(result.low, unit) };
}

/** Nothing is said of an end that is not known: a lower end of zero is no figure. */
function boundsOf({ low, high }: Interval, unit: Unit): Pick<Amount, 'min' | 'max'> {
  return {
    ...(low.numerator > 0n ? { min: formatValue(low, unit) } : {}),
    ...(high ? { max: formatValue(high, unit) } : {}),
  };
}

function partOf(label: string, interval: Interval, unit: Unit): AmountPart {
  if (isExact(interval)) return { label, unit, value: formatValue(interval.low, unit) };
  return { label, unit, ...boundsOf(interval, unit) };
}

function extrasOf(measure: Measure, result: Reckoning, readings: readonly AmountPart[], situation: Situation) {
  const parts = measure.parts.flatMap(({ name, label, unit, amount }) => {
    const part = reckon(amount, { ...situation, trace: null });
    if (part.missing.length > 0 || part.unpublished.length > 0) return [];
    if (situation.trace) reckon(amount, situation);
    return [{ name, ...partOf(label, part, unit) }];
  });
  const illustrated = measure.illustration && reckon(measure.illustration, situation);
  const illustration =
    illustrated && illustrated.missing.length === 0
      ? { illustration: partOf(amountNotes.illustration, illustrated, illustrated.unit) }
      : {};
  const open = result.missing.length > 0 && (measure.certainty === 'rate' || measure.certainty === 'rate_with_cap');
  return {
    ...(open ? rateOf(measure, situation) : {}),
    ...(measure.per ? { per: measure.per } : {}),
    ...(measure.counts ? { counts: measure.counts } : {}),
    ...(measure.unit === 'date' && result.missing.length > 0 ? termOf(measure, situation) : {}),
    ...(parts.length > 0 ? { parts } : {}),
    ...(readings.length > 0 ? { readings } : {}),
    ...illustration,
  };
}

function termOf({ amount }: Measure, situation: Situation): Pick<Amount, 'term'> {
  const term = amount ? deadlineTerms(amount, situation) : NONE;
  return term.length > 0 ? { term } : {};
}

function rateOf({ parameters }: Measure, situation: Situation): Pick<Amount, 'rate'> {
  const rate = parameters.find(({ unit }) => unit === 'percent');
  const current = rate && situation.parameters.get(rate.name);
  return current ? { rate: formatValue(current.value, 'percent') } : {};
}

/** The whole amount under each reading; none where they all come to the same. */
function readingsOf(expression: Expression, result: Reckoning, situation: Situation): readonly AmountPart[] {
  if (result.readings.length > 0) return result.readings.map((reading) => partOf(reading.label, reading, result.unit));
  if (isExact(result)) return [];
  const node = findReadings(expression);
  if (!node) return [];
  const values = node.of.map(({ label }, reading) => ({
    label,
    ...reckon(expression, { ...situation, reading, trace: null }),
  }));
  const [first] = values;
  const alike = values.every((value) => sameBounds(value, first ?? value));
  return alike ? [] : values.map((value) => partOf(value.label, value, result.unit));
}

function sameBounds(one: Interval, other: Interval): boolean {
  const highs = one.high && other.high ? compare(one.high, other.high) === 0 : one.high === other.high;
  return highs && compare(one.low, other.low) === 0;
}

function findReadings(expression: Expression): (Expression & { readonly kind: 'readings' }) | null {
  if (expression.kind === 'readings') return expression;
  for (const part of partsOf(expression)) {
    const found = findReadings(part);
    if (found) return found;
  }
  return null;
}

/** Money that does not come out in whole fen was rounded, and that is said. */
function isRounded({ low, high }: Interval, unit: Unit): boolean {
  const inFen = (value: Interval['high']) =>
    value === null || formatFraction(multiply(value, makeFraction(100n))).indexOf('/') < 0;
  return (unit === 'yuan' || unit === 'usd') && !(inFen(low) && inFen(high));
}
