/**
 * How many questions it takes until no answer can change anything: the next question by its expected gain, against
 * the order in which the facts are written down. Both stop for the same reason and end with the same outcomes.
 * Beside them the least that would do for somebody who knew all answers beforehand: no order can ask much less.
 *
 *   npm run bench:questions -- [--companies 500]
 */
import { APPLICANT } from '../src/calculator/condition-results.ts';
import { type Decision, decide } from '../src/calculator/decide.ts';
import { namesInTest } from '../src/calculator/expression.ts';
import { readFactValues } from '../src/calculator/fact-value.ts';
import { matchMeasures } from '../src/calculator/match.ts';
import { library } from '../src/calculator/testing/sample-library.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';
import type { Fact, Facts, FactValue } from '../src/policy/fact.ts';

const DAY = calendarDate('2026-11-20');
const flag = process.argv.indexOf('--companies');
const COMPANIES = flag < 0 ? 500 : Number(process.argv[flag + 1]);
/** Shares of true answers: most companies have few of the things that supports are for. */
const LIKELY = 0.15;

/** A fixed sequence of numbers from 0 to 1, the same in every run. */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Everything about one company, whether anybody asks for it or not. */
function makeCompany(random: () => number): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = {};
  for (const fact of library.facts.values()) facts[fact.name] = answerFor(fact, random);
  facts[APPLICANT] = random() < 0.8 ? '企业' : answerFor(known(APPLICANT), random);
  facts.district = random() < 0.7 ? '通州区' : answerFor(known('district'), random);
  return facts;
}

function known(name: string): Fact {
  const fact = library.facts.get(name);
  if (!fact) throw new Error(`fact ${name}: not defined.`);
  return fact;
}

function answerFor({ type, options }: Fact, random: () => number): FactValue {
  switch (type) {
    case 'boolean':
      return random() < LIKELY;
    case 'choice': {
      const last = options.at(-1) ?? '';
      return random() < 0.5 ? last : (options[Math.floor(random() * options.length)] ?? last);
    }
    case 'date':
      return `2026-0${1 + Math.floor(random() * 9)}-15`;
    case 'percent':
      return Math.floor(random() * 100);
    case 'text':
      return '其他';
    default:
      return random() < 0.4 ? 0 : Math.floor(10 ** (random() * 8));
  }
}

interface Interview {
  readonly asked: number;
  /** The last fact that was asked for. */
  readonly last: string;
  /** Measures whose outcome was settled after the first few questions. */
  readonly settledEarly: number;
  readonly outcomes: string;
}

const EARLY = 10;

/** Asks until nothing can change; the outcomes at the end are the same for every way of asking. */
function interview(company: Facts, next: (facts: Facts) => string | null): Interview {
  const facts: Record<string, FactValue> = {};
  let [last, settledEarly] = ['', 0];
  for (let asked = 0; ; asked += 1) {
    if (asked === EARLY) settledEarly = OFFERED.length - openMeasures(facts).length;
    const name = next(facts);
    if (name === null) {
      const { eligible, more_information } = matchMeasures(library, facts, DAY);
      const names = eligible.map(({ measure }) => measure).sort();
      return { asked, last, settledEarly, outcomes: `${more_information.length}|${names.join()}` };
    }
    const value = company[name];
    if (value === undefined) throw new Error(`fact ${name}: the company has no answer.`);
    facts[name] = value;
    last = name;
  }
}

/** What applicants can ask for, which is what a match sorts. */
const OFFERED = library.measures.filter(({ nature }) => nature === 'support' || nature === 'loan');

/** Decisions that wait for a fact or take one for granted. */
function openMeasures(facts: Facts): readonly Decision[] {
  const read = readFactValues(facts, library.facts);
  return OFFERED.map((measure) => decide(library, measure, read, DAY, 'match')).filter(
    ({ kind, conditions }) =>
      kind === 'more_information' ||
      ((kind === 'eligible' || kind === 'not_published') && conditions.some(({ state }) => state === 'assumed')),
  );
}

const byGain = (facts: Facts): string | null => matchMeasures(library, facts, DAY).next_question?.fact ?? null;

/** Facts that an open outcome still waits for, or takes for granted. */
function waitingFacts(facts: Facts): readonly string[] {
  const names = openMeasures(facts).flatMap(({ missing, conditions }) => [
    ...missing,
    ...conditions.flatMap((condition) => (condition.state === 'assumed' ? condition.missing : [])),
  ]);
  return names.filter((name) => !(name in facts));
}

/** The facts in the order in which they are written, those that no open measure reads left out. */
function inOrder(facts: Facts): string | null {
  const waiting = new Set(waitingFacts(facts));
  return ORDER.find((name) => waiting.has(name)) ?? null;
}

/** The fact that most open measures wait for: the score that Publicodes uses. */
function byFrequency(facts: Facts): string | null {
  const counts = new Map<string, number>();
  for (const name of waitingFacts(facts)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? null;
}

/**
 * Questions that prove every outcome of a company: all facts of what it can have, and for each measure that it cannot
 * have one condition that fails, chosen so that one fact rules out as many as it can (greedily).
 */
function fewestQuestions(company: Facts): number {
  const read = readFactValues(company, library.facts);
  const needed = new Set<string>([APPLICANT]);
  let excluded: readonly (readonly (readonly string[])[])[] = [];
  for (const measure of OFFERED) {
    const { kind, conditions } = decide(library, measure, read, DAY, 'match');
    if (kind === 'eligible' || kind === 'not_published') for (const name of measure.facts) needed.add(name);
    if (kind !== 'not_eligible') continue;
    // The recipient is judged first, then the measure's own conditions in their order.
    const reads = [[APPLICANT], ...measure.conditions.map(({ test }) => namesInTest(test, 'fact'))];
    excluded = [...excluded, reads.filter((_, index) => conditions[index]?.state === 'failed')];
  }
  for (;;) {
    excluded = excluded.filter((ways) => !ways.some((names) => names.every((name) => needed.has(name))));
    const counts = new Map<string, number>();
    for (const name of excluded.flat(2)) counts.set(name, (counts.get(name) ?? 0) + 1);
    const [best] = [...counts].filter(([name]) => !needed.has(name)).sort(([, one], [, other]) => other - one);
    if (!best) return needed.size;
    needed.add(best[0]);
  }
}

const ORDER = [...library.facts.keys()];
const [BY_GAIN, IN_ORDER] = ['expected gain', 'fixed order, needless questions left out'] as const;
const WAYS = { [BY_GAIN]: byGain, [IN_ORDER]: inOrder, 'most often waited for': byFrequency };

const random = makeRandom(20261120);
const totals = new Map(Object.keys(WAYS).map((name) => [name, { asked: 0, settledEarly: 0 }]));
let [form, fewest, differing] = [0, 0, 0];
for (let index = 0; index < COMPANIES; index += 1) {
  const company = makeCompany(random);
  fewest += fewestQuestions(company);
  const results = Object.entries(WAYS).map(([name, next]) => ({ name, ...interview(company, next) }));
  for (const { name, asked, settledEarly, last } of results) {
    const total = totals.get(name);
    if (total) totals.set(name, { asked: total.asked + asked, settledEarly: total.settledEarly + settledEarly });
    // A form asks every question in order up to the last one that matters.
    if (name === IN_ORDER) form += ORDER.indexOf(last) + 1;
  }
  if (results.some(({ outcomes }) => outcomes !== results[0]?.outcomes)) differing += 1;
}
const gain = totals.get(BY_GAIN)?.asked ?? 0;
const each = (sum: number) => (sum / COMPANIES).toFixed(1).padStart(6);
const fewer = (sum: number) => `${((1 - gain / sum) * 100).toFixed(1)} %`;
console.log(`companies ${COMPANIES}, measures ${OFFERED.length}, facts ${library.facts.size}`);
console.log(`fixed order: ${each(form)} questions a company; expected gain asks ${fewer(form)} fewer`);
for (const [name, { asked, settledEarly }] of totals)
  console.log(
    `${name}: ${each(asked)} questions; expected gain asks ${fewer(asked)} fewer; settled after ${EARLY}: ${each(settledEarly)}`,
  );
console.log(`knowing all answers beforehand: ${each(fewest)} questions`);
console.log(`companies with other outcomes: ${differing}`);
