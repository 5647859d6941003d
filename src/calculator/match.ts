import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Facts } from '../policy/fact.ts';
import { fraction } from '../policy/fraction.ts';
import { describe } from './calculate.ts';
import { type Candidate, combine } from './combine.ts';
import { APPLICANT } from './condition-results.ts';
import { makeDailyMemory } from './daily-memory.ts';
import { type Decision, decide } from './decide.ts';
import { type ReadFacts, readFactValues } from './fact-value.ts';
import type { Measure } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';
import { type Asking, nextQuestions, type OpenMeasure } from './next-question.ts';
import type { Amount, Match, MatchedMeasure, NextQuestion } from './outcome.ts';
import type { Purpose } from './reckoning/situation.ts';

/** What an applicant can ask for; penalties, charges, duties and terms are calculated when they are asked about. */
function isOffered({ nature }: Measure): boolean {
  return nature === 'support' || nature === 'loan';
}

interface Decided {
  readonly measure: Measure;
  readonly decision: Decision;
  /** Rough size of its money, for sorting only. */
  readonly size: number;
}

/** A decision, and how it is shown. */
interface Matched extends Decided {
  readonly shown: MatchedMeasure;
}

/** All measures sorted by what is known of an applicant, the best combination of those that apply, and what to ask next. */
export function matchMeasures(library: MeasureLibrary, facts: Facts, asOf: CalendarDate): Match {
  const read = readFactValues(facts, library.facts);
  const decided = library.measures.filter(isOffered).map((measure) => matchOne(library, measure, read, asOf));
  const listed = (kinds: readonly Decision['kind'][], order: Order) =>
    decided
      .filter(({ decision }) => kinds.includes(decision.kind))
      .sort(order)
      .map(({ shown }) => shown);
  return {
    as_of: asOf,
    facts,
    eligible: listed(['eligible', 'not_published'], byAmount),
    more_information: listed(['more_information'], byMissing),
    not_eligible: listed(['not_eligible'], byFailures),
    ended: listed(['not_in_force', 'suspended'], byEnd),
    combined: combine(decided.flatMap(candidateOf), library),
    next_question: nextQuestions(library, read, decided.flatMap(openOf), asOf)[0] ?? null,
  };
}

/** So many outcomes are kept: those of all measures for the askers of the last while. */
const KEPT = 4000;
/** What is known for a measure is mostly a few choices and yes-or-no facts, and the same for many who ask. */
const matchedToday = makeDailyMemory<string, Matched>(KEPT);

function matchOne(library: MeasureLibrary, measure: Measure, facts: ReadFacts, asOf: CalendarDate): Matched {
  const find = (): Matched => {
    const decided = decideOn(library, measure, facts, asOf, 'match');
    return { ...decided, shown: present(decided, library, asOf) };
  };
  const key = keyOf(measure, facts);
  return key === null ? find() : matchedToday(library, asOf, key, find);
}

/** What of the known facts decides the outcome; null where a size does, of which there are too many. */
function keyOf({ id, facts: names }: Measure, { known }: ReadFacts): string | null {
  let key = id;
  for (const name of [APPLICANT, ...names]) {
    const fact = known.get(name);
    if (fact?.kind === 'size') return null;
    if (fact) key += ` ${name}=${fact.value}`;
  }
  return key;
}

/** The next question as far as these measures are concerned; null when no answer can change their outcomes. */
export function findNextQuestion(
  library: MeasureLibrary,
  measureIds: readonly string[],
  facts: Facts,
  asOf: CalendarDate,
  skip: ReadonlySet<string> = new Set(),
): NextQuestion | null {
  const read = readFactValues(facts, library.facts);
  const open = measureIds
    .flatMap((id) => library.measureById.get(id) ?? [])
    .map((measure) => decideOn(library, measure, read, asOf, 'calculate'))
    .flatMap(openOf);
  return nextQuestions(library, read, open.map(knowingApplicant), asOf, { most: 1, skip })[0] ?? null;
}

/** The next questions of who looks for supports among these measures, best first. */
export function findNextQuestions(
  library: MeasureLibrary,
  measureIds: readonly string[],
  facts: Facts,
  asOf: CalendarDate,
  asking: Asking,
): readonly NextQuestion[] {
  const read = readFactValues(facts, library.facts);
  const open = measureIds
    .flatMap((id) => library.measureById.get(id) ?? [])
    .map((measure) => decideOn(library, measure, read, asOf, 'match'))
    .flatMap(openOf);
  return nextQuestions(library, read, open, asOf, asking);
}

/** Who asks about a given measure is taken for its recipient. */
function knowingApplicant(open: OpenMeasure): OpenMeasure {
  return { ...open, conditions: open.conditions.filter(({ missing }) => !missing.includes(APPLICANT)) };
}

function decideOn(
  library: MeasureLibrary,
  measure: Measure,
  facts: ReadFacts,
  asOf: CalendarDate,
  purpose: Purpose,
): Decided {
  const decision = decide(library, measure, facts, asOf, purpose);
  return { measure, decision, size: sizeOf(decision.amount) };
}

type Order = (one: Decided, other: Decided) => number;

/** Money before services, larger before smaller; the same order every time. */
const byAmount: Order = (one, other) => other.size - one.size || byId(one, other);
const byMissing: Order = (one, other) =>
  one.decision.missing.length - other.decision.missing.length || byAmount(one, other);
const byFailures: Order = (one, other) => failures(one) - failures(other) || byId(one, other);
const byEnd: Order = (one, other) =>
  (other.decision.validity.since ?? '').localeCompare(one.decision.validity.since ?? '') || byId(one, other);

function byId(one: Decided, other: Decided): number {
  return one.measure.id < other.measure.id ? -1 : 1;
}

function failures({ decision }: Decided): number {
  return decision.conditions.filter(({ state }) => state === 'failed').length;
}

/** For sorting only: a rough size in yuan, nothing that is ever shown. */
export function sizeOf(amount: Amount | null): number {
  if (!amount || amount.certainty === 'service') return 0;
  if (amount.unit !== 'yuan') return 0.5;
  const figure = amount.yuan ?? amount.max ?? amount.min;
  if (figure === undefined) return 1;
  const { numerator, denominator } = fraction(figure);
  return Number(numerator / denominator) + 1;
}

function present({ measure, decision }: Decided, library: MeasureLibrary, asOf: CalendarDate): MatchedMeasure {
  const described = describe(decision, measure, library, asOf);
  const { kind, status, since, superseded_by, amount, missing, failed, premises, text } = described;
  return {
    measure: measure.id,
    title: measure.title,
    document: measure.document,
    clause: measure.clause,
    kind,
    status,
    since,
    superseded_by,
    amount,
    missing,
    failed,
    premises,
    met: decision.conditions.filter(({ state }) => state === 'met').map(({ label }) => label),
    nearest_miss: kind === 'not_eligible' && failed.length === 1,
    text,
  };
}

/** Supports in money, also those of which only a rate is written. */
function candidateOf({ measure, decision: { kind, amount } }: Decided): readonly Candidate[] {
  if (kind !== 'eligible' || measure.nature !== 'support' || measure.certainty === 'threshold' || !amount) return [];
  const isSum = amount.unit === 'yuan' && (amount.yuan ?? amount.max ?? amount.min) !== undefined;
  return isSum || amount.certainty === 'rate' ? [{ measure, amount }] : [];
}

function openOf({ measure, decision, size }: Decided): readonly OpenMeasure[] {
  const { kind, conditions, missing, amount } = decision;
  const isOpen = kind === 'more_information' || kind === 'eligible' || kind === 'not_published';
  return isOpen ? [{ measure, conditions, missing, amount, weight: weightOf(size) }] : [];
}

/** Larger money makes a question more worth asking, slowly; a service counts half. */
function weightOf(size: number): number {
  return size < 1 ? 0.5 : 1 + Math.log10(size) / 10;
}
