import type { Plan, Trade } from '../../indexing/trade.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact, Facts } from '../../policy/fact.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { UnderstoodFact } from '../facts/understood-fact.ts';
import type { Interpreted } from '../interpreted.ts';
import type { Found, Language } from '../language.ts';
import type { Alike } from './alike-examples.ts';
import { factsOfOtherTrades } from './facts-of-other-trades.ts';
import type { Profile } from './profile.ts';
import { SAYS } from './read-applicant.ts';
import { readAskers, withBeneficiaries } from './read-askers.ts';
import { IS_TITLE, partsOf, readNeeds } from './read-needs.ts';
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

/** The lexicon, the facts that there are, and what is read by likeness. */
export interface ReadBy {
  readonly language: Language;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly alike: Alike;
}

/** Words, and what is known already -> who asks. Pure; what is given outweighs what is read. */
export function readProfile(
  interpreted: Interpreted,
  given: Facts,
  asOf: CalendarDate,
  { language, facts, alike }: ReadBy,
): Profile {
  const { spoken: text } = interpreted.text;
  const named = readTrades(text, given, language);
  const plans = readPlans(text, named, language);
  const likelyPlans = partsOf(text).map((part) => ({ part, plans: alike.plansOf(part) }));
  const spokenOf = unique([...plans.map(({ thing }) => thing), ...likelyPlans.flatMap(({ plans: likely }) => likely)]);
  const trades = [...themesByPlan(named, spokenOf, language), ...named];
  const place = readPlace(interpreted, facts.get('district'));
  const company = readFacts(
    text,
    OF_A_COMPANY.flatMap((name) => facts.get(name) ?? []),
    asOf,
  ).stated.map((one): UnderstoodFact => ({ ...one, source: 'said' }));
  const read = [
    ...[withBeneficiaries(readAskers(text, facts.get('applicant'), alike), spokenOf), place.understood].flatMap(
      (one) => one ?? [],
    ),
    ...company,
    ...readSize(text, company, trades, facts),
    ...trades.flatMap((found) => factsOfTrade(found, facts)),
    ...plans.flatMap((found) => factsOfPlan(text, found, facts, asOf)),
  ];
  const understood = firstOfEach(read.filter(({ fact }) => !(fact in given)));
  const known = unique(trades.map(({ thing }) => thing));
  const needs = needsBeside(text, understood, language);
  return {
    understood,
    facts: {
      ...factsOfOtherTrades(known, facts, language),
      ...Object.fromEntries(understood.map(({ fact, value }) => [fact, value])),
      ...given,
    },
    trades: known,
    tradeNames: unique(trades.flatMap(({ thing, words }) => (words !== '' && thing.kind !== 'section' ? [words] : []))),
    plans: plansOf(text, plans, needs),
    likelyPlans,
    needs,
    isMover: place.isMover,
    level: language.levelSaid(withoutTitles(withoutSeat(interpreted), language)),
  };
}

/** Plans that are named outside the names of trades; some are plans only of those of certain trades (开了家小餐馆). */
function readPlans(text: string, trades: readonly Found<Trade>[], language: Language): readonly Found<Plan>[] {
  const sections = new Set(trades.flatMap(({ thing }) => thing.sections));
  const places = language.findPlaces(text);
  return (
    language
      .findPlans(text)
      .filter((plan) => !trades.some(({ start, end }) => plan.start >= start && plan.end <= end))
      // 刚评上市级孵化器: where a place begins within it, it is no word.
      .filter((plan) => !places.some(({ start, end }) => plan.start < end && start < plan.end))
      .filter(({ thing }) => thing.sections === null || thing.sections.some((one) => sections.has(one)))
  );
}

/** 研发企业, 创业公司: part of what the asker is called, and no plan beside a need that is told. */
const OF_A_NAME = /^(?:类|型|性)?(?:企业|公司|机构|中心|单位|团队)/u;

function plansOf(text: string, plans: readonly Found<Plan>[], needs: readonly string[]): readonly Plan[] {
  const told = plans.filter(({ end }) => !OF_A_NAME.test(text.slice(end)));
  return unique((needs.length > 0 ? told : plans).map(({ thing }) => thing));
}

const RANK: Readonly<Record<Trade['kind'], number>> = { theme: 0, division: 1, section: 2 };

/** Trades that are named, or that follow from what is known; themes before divisions before sections. */
function readTrades(text: string, given: Facts, language: Language): readonly Found<Trade>[] {
  const known = language.trades
    .filter((trade) => trade.kind !== 'division' && isKnown(trade, given))
    .map((thing) => ({ thing, words: '', start: 0, end: 0 }));
  const said = language
    .findTrades(text)
    .filter(({ start, end }) => !NOT_THE_ASKER.test(text.slice(0, start)) && !SAYS.test(text.slice(end)));
  return [...said, ...known].sort((one, other) => RANK[one.thing.kind] - RANK[other.thing.kind]);
}

/** 我是台湾来的，想设个研究所: themes that a plan makes of the trades that are named. */
function themesByPlan(
  named: readonly Found<Trade>[],
  plans: readonly Plan[],
  { trades }: Language,
): readonly Found<Trade>[] {
  const themes = trades.filter(({ plan }) => plans.some(({ name }) => name === plan));
  return themes.flatMap((thing) => {
    const home = named.find(({ thing: own }) => own.sections.some((one) => thing.sections.includes(one)));
    return home && !named.some((one) => one.thing === thing) ? [{ ...home, thing }] : [];
  });
}

/** 从银行贷款, 和人工智能公司一起, 给周边厂子测样品: another party's trade. */
const NOT_THE_ASKER =
  /(?:从|找|请|跟|和|与|向|给|帮|替|为|联合|租|租用|入驻|不是|不做|不属于|并非)(?:[^，,。；;、？?！!来做开]{0,5})$/u;

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

/** 准备, 打算: what is planned and not yet done. */
const INTENDS = /(?:准备|打算|想|计划|拟|要|申请|一边)[^，,。；;、？?！!]{0,8}$/u;

/** What follows from a plan that is named, unless it is told otherwise; how far a thing has come, only where it is intended. */
function factsOfPlan(
  text: string,
  { thing, words, start }: Found<Plan>,
  facts: ReadonlyMap<string, Fact>,
  asOf: CalendarDate,
): readonly UnderstoodFact[] {
  return Object.entries(thing.facts).flatMap(([name, value]): readonly UnderstoodFact[] => {
    const fact = facts.get(name);
    if (!fact) return [];
    const [told] = readFacts(text, [fact], asOf).stated;
    if (told) return [{ ...told, source: 'said' }];
    if (fact.type === 'choice' && !INTENDS.test(text.slice(0, start))) return [];
    const display = value === true ? '是' : String(value);
    return [{ fact: name, label: fact.label, value, display, words, source: 'derived' }];
  });
}

/** 通州区的大学生 says where somebody is, and not whose supports are asked for; 区里 and 市级 do. */
function withoutSeat({ text: { spoken: text }, places }: Interpreted): string {
  return places
    .filter(({ words }) => !/[里级]$/u.test(words))
    .reduce((rest, { words }) => rest.replace(words, ''), text);
}

/** 市级孵化器 says what somebody is, and not whose supports are asked for. */
function withoutTitles(text: string, language: Language): string {
  const titles = language.findTrades(text).filter(({ start }) => IS_TITLE.test(text.slice(0, start)));
  return titles.reduceRight((rest, { start }) => rest.slice(0, start).replace(IS_TITLE, '') + rest.slice(start), text);
}

/** What is needed beside who asks; where nothing else is said, that is for somebody of that size (小微企业有什么扶持). */
function needsBeside(text: string, understood: readonly UnderstoodFact[], language: Language): readonly string[] {
  const wordsOf = (...facts: readonly string[]) =>
    understood.filter(({ fact }) => facts.includes(fact)).map(({ words }) => words);
  const needs = readNeeds(text, wordsOf('applicant', 'company_size'), language);
  const sizes = wordsOf('company_size').filter((words) => words !== '');
  return needs.length > 0 ? needs : partsOf(text).filter((part) => sizes.some((size) => part.includes(size)));
}

function firstOfEach(read: readonly UnderstoodFact[]): readonly UnderstoodFact[] {
  return [...new Map([...read].reverse().map((one) => [one.fact, one])).values()].reverse();
}

function unique<Thing>(things: readonly Thing[]): readonly Thing[] {
  return [...new Set(things)];
}
