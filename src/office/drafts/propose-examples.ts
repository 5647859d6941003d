import { calculate } from '../../calculator/calculate.ts';
import { type Expression, partsOf, type Test } from '../../calculator/expression.ts';
import type { Measure } from '../../calculator/measure.ts';
import type { MeasureLibrary } from '../../calculator/measure-library.ts';
import type { Outcome } from '../../calculator/outcome.ts';
import { addDays, type CalendarDate } from '../../policy/calendar-date.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import type { Fact, FactValue } from '../../policy/fact.ts';
import { divide, type Fraction, formatDecimal, fraction, makeFraction, multiply } from '../../policy/fraction.ts';

/** An example as a measure file writes it. */
export interface MeasureExampleNotation {
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly as_of?: CalendarDate;
  readonly expect: Readonly<Record<string, unknown>>;
}

type Given = Readonly<Record<string, FactValue>>;
interface Trial {
  readonly facts: Given;
  readonly as_of?: CalendarDate;
}

const MOST = 12;

/**
 * Examples of a drafted measure for an officer to read: on every limit, below and above it, with nothing known, on the
 * days around its time in force. What they come to is calculated from the draft: an example that an officer finds wrong
 * shows that the draft is.
 */
export function proposeExamples(
  library: MeasureLibrary,
  measure: Measure,
  document: Pick<PolicyDocument, 'effective_from' | 'effective_until'>,
  asOf: CalendarDate,
): readonly MeasureExampleNotation[] {
  const trials = trialsOf(measure, library.facts, document, asOf);
  const distinct = trials.filter(
    (trial, at) => trials.findIndex((other) => JSON.stringify(other) === JSON.stringify(trial)) === at,
  );
  return distinct.slice(0, MOST).map((trial) => ({
    ...trial,
    expect: expectationOf(calculate(library, measure.id, trial.facts, trial.as_of ?? asOf), measure.document),
  }));
}

function trialsOf(
  measure: Measure,
  facts: MeasureLibrary['facts'],
  { effective_from: from, effective_until: until }: Pick<PolicyDocument, 'effective_from' | 'effective_until'>,
  asOf: CalendarDate,
): readonly Trial[] {
  const values = new Map(measure.parameters.map(({ name, versions }) => [name, versions[0]?.value ?? '0']));
  const conditions = measure.conditions.map(({ test }) => valuesAround(test, values));
  const sizes = sizesOf(measure, values, facts, asOf);
  const met: Given = Object.assign(
    {},
    ...sizes.map(({ name, around }) => ({ [name]: around[0] })),
    ...conditions.map((one) => one.met),
  );
  return [
    { facts: met },
    { facts: {} },
    ...conditions.flatMap(({ others }) => others.map((other) => ({ facts: { ...met, ...other } }))),
    ...sizes.flatMap(({ name, around }) => around.slice(1).map((value) => ({ facts: { ...met, [name]: value } }))),
    ...applicantsOf(measure, facts).map((applicant) => ({ facts: { ...met, applicant } })),
    ...(from.date
      ? [
          { facts: met, as_of: addDays(from.date, -1) },
          { facts: met, as_of: from.date },
        ]
      : []),
    ...(until.date ? [{ facts: met, as_of: addDays(until.date, 1) }] : []),
  ];
}

/** One who is named, and one who is not. */
function applicantsOf({ recipients }: Measure, facts: MeasureLibrary['facts']): readonly string[] {
  const options = facts.get('applicant')?.options ?? [];
  const other = options.find((option) => !recipients.some((recipient) => recipient === option));
  return [...recipients.slice(0, 1), ...(other ? [other] : [])];
}

interface Around {
  readonly met: Given;
  /** Values that decide otherwise, and those on the other side of a limit. */
  readonly others: readonly Given[];
}

const STEP: Readonly<Record<string, readonly [met: bigint, below: bigint, above: bigint]>> = {
  at_least: [0n, -1n, 1n],
  more_than: [1n, 0n, -1n],
  at_most: [0n, 1n, -1n],
  less_than: [-1n, 0n, 1n],
};

function valuesAround(test: Test, values: ReadonlyMap<string, string>): Around {
  if (test.kind === 'value') {
    const [first] = test.values;
    if (first === undefined) return { met: {}, others: [] };
    if (typeof first !== 'boolean') return { met: test.holds ? { [test.fact]: first } : {}, others: [] };
    const met = test.holds ? first : !first;
    return { met: { [test.fact]: met }, others: [{ [test.fact]: !met }] };
  }
  if (test.kind !== 'size' || test.left.kind !== 'fact' || test.right.kind !== 'parameter')
    return { met: {}, others: [] };
  const { name } = test.left;
  const limit = fraction(values.get(test.right.name) ?? '0');
  const [met, ...others] = (STEP[test.operator] ?? [0n, 1n, -1n]).map((step) => ({ [name]: numberOf(limit, step) }));
  return { met: met ?? {}, others };
}

/** One unit beside a limit; a limit that is no whole number is shifted by a hundredth. */
function numberOf(limit: Fraction, step: bigint): number {
  const shift = limit.denominator === 1n ? makeFraction(step) : makeFraction(step, 100n);
  return Number(
    formatDecimal({
      numerator: limit.numerator * shift.denominator + shift.numerator * limit.denominator,
      denominator: limit.denominator * shift.denominator,
    }),
  );
}

const ROUND_SUM = makeFraction(1_000_000n);

/** Facts that the amount reads, with values around the point where a cap or a tier begins to count. */
function sizesOf(
  measure: Measure,
  values: ReadonlyMap<string, string>,
  facts: MeasureLibrary['facts'],
  asOf: CalendarDate,
) {
  const read = measure.amount ? factsIn(measure.amount) : [];
  const [turns] = measure.amount ? turningPoints(measure.amount, values) : [];
  return read.flatMap((name) => {
    const fact = facts.get(name);
    return fact ? [{ name, around: sampleOf(fact, turns ?? ROUND_SUM, asOf) }] : [];
  });
}

function sampleOf({ type, options }: Fact, turn: Fraction, asOf: CalendarDate): readonly FactValue[] {
  if (type === 'boolean') return [true, false];
  if (type === 'choice') return options;
  if (type === 'date') return [addDays(asOf, -30), addDays(asOf, -1), asOf];
  const whole = (value: Fraction) => Number(formatDecimal(value, type === 'count' ? 0 : 2));
  return [whole(turn), whole(divide(turn, makeFraction(2n))), whole(multiply(turn, makeFraction(2n)))];
}

function factsIn(expression: Expression): readonly string[] {
  const branches =
    expression.kind === 'when'
      ? expression.branches.flatMap(({ if: test }) => (test?.kind === 'value' ? [test.fact] : []))
      : [];
  const own = expression.kind === 'fact' ? [expression.name] : [];
  return [...new Set([...own, ...branches, ...partsOf(expression).flatMap(factsIn)])];
}

/** Where a capped share reaches its cap; where the tiers begin. */
function turningPoints(expression: Expression, values: ReadonlyMap<string, string>): readonly Fraction[] {
  const valueIn = (part: Expression) => (part.kind === 'parameter' ? fraction(values.get(part.name) ?? '0') : null);
  if (expression.kind === 'cap' && expression.of.kind === 'rate') {
    const [cap, rate] = [valueIn(expression.at), valueIn(expression.of.at)];
    if (cap && rate && rate.numerator > 0n) return [divide(cap, rate)];
  }
  if (expression.kind === 'tiers') return expression.steps.flatMap(({ from }) => (from ? (valueIn(from) ?? []) : []));
  return partsOf(expression).flatMap((part) => turningPoints(part, values));
}

function expectationOf(
  { kind, amount, missing, failed }: Outcome,
  document: string,
): Readonly<Record<string, unknown>> {
  if (kind === 'more_information') return { missing };
  if (kind === 'not_eligible')
    return { outcome: kind, failed: failed.map(({ clause }) => clause.slice(document.length + 1)) };
  if (kind !== 'eligible' || !amount) return { outcome: kind };
  const { certainty, readings, unit, value, yuan, min, max, rate } = amount;
  if (readings && unit === 'date') return { dates: readings.map((one) => one.value) };
  if (unit === 'date') return { date: value };
  if (certainty === 'ceiling' && max !== undefined) return { ceiling: max, certainty };
  if (certainty === 'pool' && max !== undefined) return { pool: max, certainty };
  if (min !== undefined && max !== undefined) return { range: [min, max] };
  if (rate !== undefined) return { rate };
  return yuan !== undefined || value !== undefined ? { exact: yuan ?? value } : { outcome: kind };
}
