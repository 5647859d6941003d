import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Fact } from '../policy/fact.ts';
import { formatFraction, fraction, makeFraction, multiply } from '../policy/fraction.ts';
import { fenOf, formatMoney } from '../policy/money.ts';
import { APPLICANT } from './condition-results.ts';
import type { Test } from './expression.ts';
import type { KnownFact, ReadFacts } from './fact-value.ts';
import type { Condition, Measure } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';
import { standingOf } from './measure-standing.ts';
import { questionWords } from './messages.ts';
import type { Amount, ConditionResult, NextQuestion } from './outcome.ts';
import { judge, reckon } from './reckoning/reckon.ts';
import type { Situation } from './reckoning/situation.ts';

/** A measure whose outcome an answer can still change. */
export interface OpenMeasure {
  readonly measure: Measure;
  readonly conditions: readonly ConditionResult[];
  readonly missing: readonly string[];
  readonly amount: Amount | null;
  /** How much its outcome matters beside the others. */
  readonly weight: number;
}

/** How many questions at once, and which are not asked again: who skipped one does not know. */
export interface Asking {
  readonly most: number;
  readonly skip: ReadonlySet<string>;
}

/**
 * The facts whose answers are expected to settle most, by weight and by the effort of finding them out, best first;
 * none when no answer can change anything.
 */
export function nextQuestions(
  library: MeasureLibrary,
  { known }: ReadFacts,
  open: readonly OpenMeasure[],
  asOf: CalendarDate,
  { most, skip }: Asking = { most: 1, skip: new Set() },
): readonly NextQuestion[] {
  const waiting = waitingFor(open, known, skip);
  const situations = new Map<Measure, Situation>();
  const situationOf = (measure: Measure): Situation => {
    const found = situations.get(measure) ?? makeSituation(library, measure, known, asOf);
    situations.set(measure, found);
    return found;
  };
  let best: readonly { readonly fact: Fact; readonly score: number }[] = [];
  for (const { fact, measures, bound } of boundedFacts(waiting, library)) {
    // No later fact can do better than its bound, and the bounds only fall.
    const last = best[most - 1];
    if (last && bound <= last.score) break;
    const score = expectedGain(fact, measures, { library, situationOf }) / EFFORT[fact.effort];
    if (score > 0) best = [...best, { fact, score }].sort((one, other) => other.score - one.score).slice(0, most);
  }
  return best.map(({ fact }) => present(fact, waiting.get(fact.name) ?? []));
}

/** What one has to look up is asked later than what everybody knows. */
const EFFORT = { 1: 1, 2: 1.3, 3: 2 } as const;
/** Putting a premise beyond doubt is worth little, finding it wrong as much as anything. */
const CONFIRMED = 0.05;
/** How often a premise that may hold or not is found wrong, beside what is asked for. */
const RARE = 0.1;
/** One answer nearer to a settled outcome. */
const NEARER = 0.1;

/** Fact -> the measures that wait for it, or take it for granted. What was told and contradicts itself is not asked again. */
function waitingFor(
  open: readonly OpenMeasure[],
  known: ReadFacts['known'],
  skip: ReadonlySet<string>,
): ReadonlyMap<string, readonly OpenMeasure[]> {
  const waiting = new Map<string, OpenMeasure[]>();
  for (const item of open)
    for (const name of new Set([...item.missing, ...assumedIn(item)])) {
      if (known.has(name) || skip.has(name)) continue;
      const list = waiting.get(name);
      if (list) list.push(item);
      else waiting.set(name, [item]);
    }
  return waiting;
}

/** Facts with the most that an answer could be worth, were it to settle every measure; the highest first. */
function boundedFacts(waiting: ReadonlyMap<string, readonly OpenMeasure[]>, { facts }: MeasureLibrary) {
  return [...waiting]
    .flatMap(([name, measures]) => {
      const fact = facts.get(name);
      const total = measures.reduce((sum, { weight }) => sum + weight, 0);
      return fact ? [{ fact, measures, bound: total / EFFORT[fact.effort] }] : [];
    })
    .sort((one, other) => other.bound - one.bound);
}

function assumedIn({ conditions }: OpenMeasure): readonly string[] {
  return conditions.flatMap(({ state, missing }) => (state === 'assumed' ? missing : []));
}

function makeSituation(
  library: MeasureLibrary,
  measure: Measure,
  known: ReadFacts['known'],
  asOf: CalendarDate,
): Situation {
  const standing = standingOf(library, measure, asOf);
  return {
    known,
    definitions: library.facts,
    parameters: standing.kind === 'current' ? standing.parameters : new Map(),
    workingDays: library.workingDays,
    asOf,
    reading: null,
    trace: null,
  };
}

/** What the search for a question works with. */
interface Search {
  readonly library: MeasureLibrary;
  readonly situationOf: (measure: Measure) => Situation;
}

function expectedGain(fact: Fact, measures: readonly OpenMeasure[], search: Search): number {
  const answered = new Map<string, Situation['known']>();
  let gain = 0;
  for (const item of measures) {
    if (fact.name === APPLICANT) {
      gain += item.weight * gainOfApplicant(item, fact);
      continue;
    }
    const situation = search.situationOf(item.measure);
    const touched = search.library.conditions.get(item.measure.id)?.get(fact.name) ?? [];
    const answers = answersFor(fact, touched, situation);
    let settled = 0;
    for (const answer of answers) {
      const known = knowing(situation.known, fact.name, answer, answered);
      settled += gainOf(item, fact.name, touched, { ...situation, known });
    }
    // What a text takes for granted nearly always holds.
    const chance = fact.type === 'boolean' && !item.missing.includes(fact.name) ? RARE : 1;
    gain += (chance * item.weight * settled) / answers.length;
  }
  return gain;
}

/** What is known, and one answer more; made once for all measures that read the fact. */
function knowing(
  known: Situation['known'],
  name: string,
  answer: KnownFact,
  made: Map<string, Situation['known']>,
): Situation['known'] {
  const key = answer.kind === 'word' ? String(answer.value) : formatFraction(answer.value);
  const found = made.get(key);
  if (found) return found;
  const more = new Map(known).set(name, answer);
  made.set(key, more);
  return more;
}

/** 1 when the answer settles the measure, a little when it only brings it nearer. */
function gainOf(item: OpenMeasure, name: string, touched: readonly Condition[], situation: Situation): number {
  return touched.some(({ test }) => judge(test, situation).holds === false) ? 1 : remaining(item, name);
}

/** Whoever is no recipient is settled at once; no condition has to be judged for that. */
function gainOfApplicant(item: OpenMeasure, { options }: Fact): number {
  const { recipients } = item.measure;
  const left = remaining(item, APPLICANT);
  const gains: readonly number[] = options.map((option) => (recipients.some((name) => name === option) ? left : 1));
  return gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
}

function remaining({ missing }: OpenMeasure, name: string): number {
  if (!missing.includes(name)) return CONFIRMED;
  return missing.length === 1 ? 1 : NEARER;
}

/** Answers that people may give: every option, both truths, sizes on both sides of the clause's own figures. */
function answersFor(fact: Fact, touched: readonly Condition[], situation: Situation): readonly KnownFact[] {
  if (fact.type === 'boolean') return TRUTHS.map((value) => ({ kind: 'word', value }));
  if (fact.type === 'choice') return fact.options.map((value) => ({ kind: 'word', value }));
  if (fact.type === 'text') return [{ kind: 'word', value: '' }];
  const limits = touched.flatMap(({ test }) => limitsOf(test, fact.name, situation));
  const sizes = limits.length > 0 ? limits.flatMap((limit) => [multiply(limit, HALF), multiply(limit, TWICE)]) : USUAL;
  return sizes.map((value) => ({ kind: 'size', value }));
}

/** What a support is for is the exception: a no is taken to be twice as likely as a yes. */
const TRUTHS = [true, false, false];
const [HALF, TWICE] = [fraction('1/2'), fraction('2')];
const USUAL = [makeFraction(0n), makeFraction(1_000_000n)];

/** Figures that a test holds the fact against. */
function limitsOf(test: Test, name: string, situation: Situation): readonly ReturnType<typeof fraction>[] {
  if (test.kind === 'all' || test.kind === 'any') return test.of.flatMap((inner) => limitsOf(inner, name, situation));
  if (test.kind === 'not') return limitsOf(test.of, name, situation);
  if (test.kind !== 'size' || test.left.kind !== 'fact' || test.left.name !== name) return [];
  const { high } = reckon(test.right, situation);
  return high ? [high] : [];
}

function present(fact: Fact, measures: readonly OpenMeasure[]): NextQuestion {
  return {
    fact: fact.name,
    prompt: fact.prompt,
    options: optionsOf(fact),
    decides: measures.length,
    stake: questionWords.stake(measures.length, highestOf(measures)),
  };
}

function optionsOf({ type, options }: Fact): readonly string[] {
  if (type === 'boolean') return [questionWords.yes, questionWords.no, questionWords.unsure];
  return type === 'choice' ? [...options, questionWords.unsure] : [];
}

/** The highest single ceiling or amount among them, in words; null where none has money. */
function highestOf(measures: readonly OpenMeasure[]): string | null {
  const sums = measures.flatMap(({ amount }) => {
    const figure = amount?.unit === 'yuan' ? (amount.yuan ?? amount.max) : undefined;
    return figure === undefined ? [] : [fenOf(fraction(figure))];
  });
  const [first, ...rest] = sums;
  return first === undefined ? null : formatMoney(rest.reduce((most, sum) => (sum > most ? sum : most), first));
}
