/**
 * How many questions it takes until no answer can change anything: the next question by its expected gain, against
 * the order in which the facts are written down. Both stop for the same reason and end with the same outcomes.
 *
 *   npx tsx eval/bench-questions.ts [--companies 500]
 */
import { APPLICANT } from '../src/calculator/condition-results.ts';
import type { Facts, FactValue } from '../src/calculator/expression.ts';
import { matchMeasures } from '../src/calculator/match.ts';
import type { Fact } from '../src/calculator/measure.ts';
import { library } from '../src/calculator/testing/sample-library.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';

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

/** Asks until nothing can change; returns the number of questions and the outcomes at the end. */
function interview(company: Facts, next: (facts: Facts) => string | null): { asked: number; outcomes: string } {
  const facts: Record<string, FactValue> = {};
  for (let asked = 0; ; asked += 1) {
    const name = next(facts);
    if (name === null) {
      const { eligible, more_information } = matchMeasures(library, facts, DAY);
      const open = more_information.length;
      return {
        asked,
        outcomes: `${open}|${eligible
          .map(({ measure }) => measure)
          .sort()
          .join()}`,
      };
    }
    const value = company[name];
    if (value === undefined) throw new Error(`fact ${name}: the company has no answer.`);
    facts[name] = value;
  }
}

const byGain = (facts: Facts): string | null => matchMeasures(library, facts, DAY).next_question?.fact ?? null;

/** Facts that an open outcome still waits for, or takes for granted. */
function waitingFacts(facts: Facts): readonly string[] {
  const { more_information, eligible } = matchMeasures(library, facts, DAY);
  const premises = [...more_information, ...eligible].flatMap((measure) => measure.premises);
  return [
    ...more_information.flatMap(({ missing }) => missing),
    ...premises.flatMap(({ state, missing }) => (state === 'assumed' ? missing : [])),
  ];
}

/** A form: every question in the order in which the facts are written, until nothing can change. */
function asForm(facts: Facts): string | null {
  if (waitingFacts(facts).length === 0) return null;
  return ORDER.find((name) => !(name in facts)) ?? null;
}

/** The same form, leaving out what no open measure reads. */
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

const ORDER = [...library.facts.keys()];
const WAYS = {
  'expected gain': byGain,
  'fixed order': asForm,
  'fixed order, needless ones left out': inOrder,
  'most often waited for': byFrequency,
};

const random = makeRandom(20261120);
const asked = new Map<string, number>(Object.keys(WAYS).map((name) => [name, 0]));
let differing = 0;
for (let index = 0; index < COMPANIES; index += 1) {
  const company = makeCompany(random);
  const results = Object.entries(WAYS).map(([name, next]) => ({ name, ...interview(company, next) }));
  for (const { name, asked: count } of results) asked.set(name, (asked.get(name) ?? 0) + count);
  if (results.some(({ outcomes }) => outcomes !== results[0]?.outcomes)) differing += 1;
}
const gain = asked.get('expected gain') ?? 0;
console.log(`companies ${COMPANIES}, measures ${library.measures.length}, facts ${library.facts.size}`);
for (const [name, count] of asked)
  console.log(
    `${name.padEnd(36)} ${(count / COMPANIES).toFixed(1).padStart(6)} questions a company; expected gain asks ${((1 - gain / count) * 100).toFixed(1)} % fewer`,
  );
console.log(`companies with other outcomes: ${differing}`);
