import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact, Facts } from '../../policy/fact.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import type { Sources } from '../dependencies.ts';
import type { Calculation } from './evidence.ts';

/** What a rule for a special case weighs while nobody has said that the case is special. */
const SPECIAL = 0.7;
/** The option of a choice that stands for all that the rules do not name. */
const RESIDUAL = /^其他/u;

/** A calculation that waits for one choice, and what the option for all the others makes of it. */
interface Open {
  readonly calculation: Calculation;
  readonly assumed: UnderstoodFact;
  readonly otherwise: Calculation['outcome'];
}

/**
 * Where rules of one document differ by a choice that was not told (by trade), the rule for the ordinary case leads and
 * is reckoned for it, said to be assumed; those for special cases are told beside it.
 */
export function ordinaryFirst(
  calculations: readonly Calculation[],
  facts: Facts,
  asOf: CalendarDate,
  sources: Pick<Sources, 'facts' | 'calculate'>,
): ReadonlyMap<Calculation, Calculation> {
  const open = calculations.flatMap((calculation) => openOf(calculation, facts, asOf, sources));
  return new Map(
    open.flatMap((one): readonly (readonly [Calculation, Calculation])[] => {
      const { calculation, assumed, otherwise } = one;
      const differs = open.some((other) => isRival(one, other) && isOrdinary(other) !== isOrdinary(one));
      if (!differs) return [];
      if (!isOrdinary(one)) return [[calculation, { ...calculation, caseWeight: calculation.caseWeight * SPECIAL }]];
      return [[calculation, { ...calculation, outcome: otherwise, assumed: [assumed, ...calculation.assumed] }]];
    }),
  );
}

function isOrdinary({ otherwise }: Open): boolean {
  return otherwise.kind !== 'not_eligible';
}

function isRival(one: Open, other: Open): boolean {
  const [mine, its] = [one.calculation.measure, other.calculation.measure];
  return one.assumed.fact === other.assumed.fact && mine.document === its.document && mine.nature === its.nature;
}

function openOf(
  calculation: Calculation,
  given: Facts,
  asOf: CalendarDate,
  { facts, calculate }: Pick<Sources, 'facts' | 'calculate'>,
): readonly Open[] {
  const { measure, outcome, understood } = calculation;
  const [name, another] = outcome.missing;
  const fact = outcome.kind === 'more_information' && !another ? facts.get(name ?? '') : undefined;
  const option = fact?.options.find((one) => RESIDUAL.test(one));
  if (!fact || option === undefined || understood.length === 0) return [];
  const told = Object.fromEntries(understood.map((one) => [one.fact, one.value]));
  const otherwise = calculate(measure.id, { ...given, ...told, [fact.name]: option }, asOf);
  return [{ calculation, assumed: assume(fact, option), otherwise }];
}

function assume({ name, label }: Fact, option: string): UnderstoodFact {
  return { fact: name, label, value: option, display: option, words: '', source: 'assumed' };
}
