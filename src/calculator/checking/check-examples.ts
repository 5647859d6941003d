import { addDays, type CalendarDate } from '../../policy/calendar-date.ts';
import { compare, parseFraction } from '../../policy/fraction.ts';
import { parseYuanExactly } from '../../policy/money.ts';
import { calculate } from '../calculate.ts';
import type { Measure, MeasureExample } from '../measure.ts';
import type { MeasureLibrary } from '../measure-library.ts';
import { validityOfMeasure } from '../measure-validity.ts';
import type { Outcome } from '../outcome.ts';
import { exampleWords } from './messages.ts';

/** An example that does not come out as written. */
export interface FailedExample {
  readonly measure: string;
  readonly example: number;
  readonly problem: string;
}

/** Runs every example of every measure; `defaultDay` is the day of those that name none. */
export function checkExamples(library: MeasureLibrary, defaultDay: CalendarDate): readonly FailedExample[] {
  return library.measures.flatMap((measure) =>
    measure.examples.flatMap((example, index) =>
      problemsOf(library, measure, example, defaultDay).map((problem) => ({
        measure: measure.id,
        example: index + 1,
        problem,
      })),
    ),
  );
}

function problemsOf(library: MeasureLibrary, measure: Measure, example: MeasureExample, defaultDay: CalendarDate) {
  try {
    const outcome = calculate(library, measure.id, example.facts, dayOf(library, measure, example, defaultDay));
    return CHECKS.flatMap((check) => check(example.expect, outcome) ?? []);
  } catch (error) {
    // A rule that is written so that nothing can be reckoned by it is no reason to stop with the others.
    return [exampleWords.stops(error instanceof Error ? error.message : String(error))];
  }
}

/** What a later text repealed is shown as it was on its last day, unless that it has ended is what is shown: who adds that text changes no examples. */
function dayOf(
  library: MeasureLibrary,
  measure: Measure,
  { as_of: own, expect }: MeasureExample,
  defaultDay: CalendarDate,
): CalendarDate {
  const day = own ?? defaultDay;
  const { status, since } = validityOfMeasure(library, measure, day);
  const isShownEnded = expect.outcome === 'not_in_force';
  return status === 'repealed' && since !== null && !isShownEnded ? addDays(since, -1) : day;
}

type Expectation = MeasureExample['expect'];
type Check = (expect: Expectation, outcome: Outcome) => string | null;

const CHECKS: readonly Check[] = [
  ({ outcome: kind }, outcome) => differs('outcome', kind, outcome.kind),
  ({ certainty }, { amount }) => differs('certainty', certainty, amount?.certainty),
  ({ exact }, { amount }) => figure('exact', exact, amount?.yuan ?? amount?.value),
  ({ ceiling }, { amount }) =>
    figure('ceiling', ceiling, amount?.certainty === 'ceiling' || amount?.min === undefined ? amount?.max : undefined),
  ({ pool }, { amount }) => figure('pool', pool, amount?.certainty === 'pool' ? amount.max : undefined),
  ({ rate }, { amount }) => figure('rate', rate, amount?.rate),
  ({ illustration }, { amount }) => figure('illustration', illustration, amount?.illustration?.value),
  ({ range }, { amount }) =>
    range ? (figure('range from', range[0], amount?.min) ?? figure('range to', range[1], amount?.max)) : null,
  ({ date }, { amount }) => differs('date', date, amount?.value),
  ({ dates }, { amount }) =>
    dates ? differs('dates', dates.join(), amount?.readings?.map(({ value }) => value).join()) : null,
  ({ parts }, { amount }) => {
    for (const [name, wanted] of Object.entries(parts ?? {})) {
      const found = figure(name, wanted, amount?.parts?.find((part) => part.name === name)?.value);
      if (found) return found;
    }
    return null;
  },
  ({ missing }, outcome) =>
    missing ? differs('missing', [...missing].sort().join(), [...outcome.missing].sort().join()) : null,
  ({ failed }, outcome) =>
    failed ? differs('failed', failed.join(), outcome.failed.map(({ clause }) => clause).join()) : null,
  ({ outcome: kind, missing }, outcome) =>
    kind === undefined && missing === undefined && !['eligible', 'not_published'].includes(outcome.kind)
      ? exampleWords.otherOutcome(outcome.kind, outcome.text)
      : null,
];

function differs(what: string, wanted: string | undefined, found: string | undefined): string | null {
  return wanted === undefined || wanted === found ? null : exampleWords.differs(what, found, wanted);
}

/** Figures are compared by value: 20000, 2万元 and 20000.00 are alike. */
function figure(what: string, wanted: string | undefined, found: string | undefined): string | null {
  if (wanted === undefined) return null;
  const [left, right] = [numberIn(wanted), found === undefined ? null : numberIn(found)];
  return left && right && compare(left, right) === 0 ? null : differs(what, wanted, found);
}

function numberIn(text: string) {
  return parseFraction(text) ?? parseYuanExactly(text);
}
