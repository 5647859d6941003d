import type { Plan, Trade } from '../../indexing/trade.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact, Facts } from '../../policy/fact.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { UnderstoodFact } from '../facts/understood-fact.ts';
import type { Interpreted } from '../interpreted.ts';
import type { Found, Language } from '../language.ts';
import { levelSaid } from '../read-level.ts';
import type { Profile } from './profile.ts';
import { readApplicant } from './read-applicant.ts';
import { readNeeds } from './read-needs.ts';
import { readPlace } from './read-place.ts';
import { readSize } from './read-size.ts';

/** Facts that say who a company is, whatever it asks for. */
const OF_A_COMPANY: readonly string[] = [
  'company_age_years',
  'employees',
  'company_size',
  'title_newly_obtained',
  'digital_title',
  'is_technology_sme',
  'is_specialised_new_enterprise',
];

/** Words, and what is known already -> who asks. Pure; what is given outweighs what is read. */
export function readProfile(
  interpreted: Interpreted,
  given: Facts,
  asOf: CalendarDate,
  { language, facts }: { readonly language: Language; readonly facts: ReadonlyMap<string, Fact> },
): Profile {
  const { spoken: text } = interpreted.text;
  const trades = readTrades(text, given, language);
  const plans = language
    .findPlans(text)
    .filter((plan) => !trades.some(({ start, end }) => plan.start >= start && plan.end <= end))
    .map(({ thing }) => thing);
  const place = readPlace(interpreted, facts.get('district'));
  const company = readFacts(
    text,
    OF_A_COMPANY.flatMap((name) => facts.get(name) ?? []),
    asOf,
  ).stated.map((one): UnderstoodFact => ({ ...one, source: 'said' }));
  const read = [
    ...[readApplicant(text, facts.get('applicant')), place.understood].flatMap((one) => one ?? []),
    ...company,
    ...readSize(text, company, trades, facts),
    ...trades.flatMap((found) => factsOfTrade(found, facts)),
  ];
  const understood = firstOfEach(read.filter(({ fact }) => !(fact in given)));
  return {
    understood,
    facts: { ...Object.fromEntries(understood.map(({ fact, value }) => [fact, value])), ...given },
    trades: unique(trades.map(({ thing }) => thing)),
    plans: unique<Plan>(plans),
    needs: readNeeds(text, wordsOfWho(understood), language),
    isMover: place.isMover,
    level: levelSaid(withoutSeat(interpreted)),
  };
}

const RANK: Readonly<Record<Trade['kind'], number>> = { theme: 0, division: 1, section: 2 };

/** Trades that are named, or that follow from what is known; themes before divisions before sections. */
function readTrades(text: string, given: Facts, language: Language): readonly Found<Trade>[] {
  const known = language.trades
    .filter((trade) => trade.kind !== 'division' && isKnown(trade, given))
    .map((thing) => ({ thing, words: '', start: 0, end: 0 }));
  const said = language.findTrades(text).filter(({ start }) => !NOT_THE_ASKER.test(text.slice(0, start)));
  return [...said, ...known].sort((one, other) => RANK[one.thing.kind] - RANK[other.thing.kind]);
}

/** 从银行贷款, 和人工智能公司一起: another party's trade. */
const NOT_THE_ASKER = /(?:从|找|请|跟|和|与|向|联合|租|不是|不做)[^，,。；;、？?！!]{0,5}$/u;

function isKnown({ kind, facts, sector }: Trade, given: Facts): boolean {
  if (kind === 'section') return given.sector !== undefined && given.sector !== '其他' && sector === given.sector;
  const [first] = Object.entries(facts);
  return first !== undefined && given[first[0]] === first[1];
}

function factsOfTrade({ thing, words }: Found<Trade>, facts: ReadonlyMap<string, Fact>): readonly UnderstoodFact[] {
  const implied = { ...(thing.sector && { sector: thing.sector }), ...thing.facts };
  return Object.entries(implied).flatMap(([name, value]) => {
    const fact = facts.get(name);
    const display = typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
    const source = name === 'sector' ? 'said' : 'derived';
    return fact ? [{ fact: name, label: fact.label, value, display, words: words || display, source } as const] : [];
  });
}

/** 通州区的大学生 says where somebody is, and not whose supports are asked for; 区里 and 市级 do. */
function withoutSeat({ text: { spoken: text }, places }: Interpreted): string {
  return places
    .filter(({ words }) => !/[里级]$/u.test(words))
    .reduce((rest, { words }) => rest.replace(words, ''), text);
}

/** Words that say who somebody is, and not what they have done: 小微, 个体户. */
function wordsOfWho(understood: readonly UnderstoodFact[]): readonly string[] {
  return understood.filter(({ fact }) => fact === 'applicant' || fact === 'company_size').map(({ words }) => words);
}

function firstOfEach(read: readonly UnderstoodFact[]): readonly UnderstoodFact[] {
  return [...new Map([...read].reverse().map((one) => [one.fact, one])).values()].reverse();
}

function unique<Thing>(things: readonly Thing[]): readonly Thing[] {
  return [...new Set(things)];
}
