import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact } from '../../policy/fact.ts';
import type { Figure } from '../../policy/figure.ts';
import { bindFigures } from './bind-figures.ts';
import { findFiguresSaid } from './figures-said.ts';
import { readRank } from './first-of-several.ts';
import { oppositesOf } from './opposite-words.ts';
import { optionSaid } from './option-said.ts';
import { isPossible } from './possible-range.ts';
import { placesOf } from './quantities.ts';
import { readAge, readForEach, readGrowth } from './read-derived-facts.ts';
import { readRateOverTime } from './read-rate-over-time.ts';
import { readSeries } from './read-series.ts';
import { readShare } from './read-share.ts';
import { supposeFigures } from './suppose-figures.ts';
import type { UnderstoodFact } from './understood-fact.ts';
import { isAsked } from './whose-figure.ts';

/** What was read: facts whose own words stand beside them, and those that the only figure of their kind can mean. */
export interface ReadFacts {
  readonly stated: readonly UnderstoodFact[];
  readonly supposed: readonly UnderstoodFact[];
  /** Said, and larger than can be: to be asked again. */
  readonly doubtful: readonly UnderstoodFact[];
}

/**
 * Facts that the asker states, read from the words into the facts that the measure at hand asks for.
 * A figure goes to the fact whose words stand nearest; a yes-or-no fact holds when one of its words stands there;
 * where one figure is left and one fact of its kind, they belong together (一共350个人), unless the clause it stands in
 * says that it is a figure of something else; `rivals` are facts of other rules that may claim a figure. What is asked, hoped for, past, or said of others is none of his facts.
 */
export function readFacts(
  text: string,
  facts: readonly Fact[],
  asOf: CalendarDate,
  rivals: readonly Fact[] = [],
): ReadFacts {
  const figures = findFiguresSaid(text).filter((figure) => isWhole(text, figure));
  const series = readSeries(text, facts, asOf);
  const derived = [
    ...readGrowth(text, facts, asOf),
    ...readShare(text, facts),
    ...readForEach(text, facts),
    ...series.read,
    ...readAge(text, facts, asOf),
    ...readRateOverTime(text, facts, asOf),
  ];
  const told = facts.filter((fact) => !series.unclear.includes(fact));
  const open = told.filter(({ name }) => !derived.some(({ fact }) => fact === name));
  const quantities = bindFigures(text, figures, open, asOf, rivals);
  const said = [...derived, ...quantities, ...facts.flatMap((fact) => readWords(text, fact))];
  const isSound = ({ fact, value }: UnderstoodFact) =>
    facts.every((one) => one.name !== fact || isPossible(one, value));
  return {
    stated: said.filter(isSound),
    supposed: supposeFigures(text, figures, said, told, asOf).filter(isSound),
    doubtful: said.filter((one) => !isSound(one)),
  };
}

/** 20多万, 3.2.1: a part of a number that cannot be read is not the number. */
function isWhole(text: string, { kind, start, end }: Figure): boolean {
  return (
    kind !== 'bare' || (!/[.点]$/u.test(text.slice(0, start)) && !/^\s*[多来余几]?[十百千万亿]/u.test(text.slice(end)))
  );
}

function readWords(text: string, fact: Fact): readonly UnderstoodFact[] {
  if (fact.type === 'boolean') return readBoolean(text, fact);
  // Where a company is registered is read from the places of the question, see read-district.ts.
  if (fact.type !== 'choice' || fact.name === 'district') return [];
  const said = optionSaid(fact, text);
  const at = said ? text.indexOf(said.words) : -1;
  return said && !isAsked(text, at, at + said.words.length)
    ? [{ fact: fact.name, label: fact.label, value: said.option, display: said.option, words: said.words }]
    : [];
}

/** 有没有首贷, 是不是, 能不能 ask and deny nothing. */
const NEGATION_BEFORE =
  /(?<![有是能会要])(?:不是|不|没有|没|未|非|无)(?:曾|能|被|在|有)?$|(?<!有)(?:没有?|未)(?:进|入|列入|纳入|加入|取得|拿到|通过|达到)[^，,。；;？?！!、没]{0,6}$/u;

/** 想租孵化器, 入驻科技园: who goes there is not that. */
const GOES_THERE = /(?:租|租用|入驻|进驻|搬进|住进|找|跟|和|与)(?:个|一个|家|一家)?$/u;

/** 学校报试点单位, 想评小巨人: who applies for a title does not have it yet. */
const APPLIES_FOR =
  /(?:申报|申请(?:认定)?|(?<![举汇填上年])报(?!告|销|表|备)|[想要准备](?:再)?[评认当]|争取|冲刺?)(?:个|一个)?[^，,。；;？?！!\d了过]{0,6}$/u;

/** 在那厂上班 is 在厂上班: which one is meant has been said before. */
const DEMONSTRATIVE = /[那这](?:个|家|座|间)?(?=[\u4e00-\u9fff])/gu;

function readBoolean(text: string, fact: Fact): readonly UnderstoodFact[] {
  const rank = readRank(text, fact);
  if (rank) return [booleanOf(fact, rank.isFirst, rank.words)];
  const said = booleanSaid(text, fact);
  return said.length > 0 ? said : booleanSaid(text.replace(DEMONSTRATIVE, ''), fact);
}

function booleanSaid(text: string, fact: Fact): readonly UnderstoodFact[] {
  for (const word of fact.words) {
    const at = wholePlaceOf(word, text);
    if (at < 0) continue;
    if (isAsked(text, at, at + word.length)) return [];
    if (GOES_THERE.test(text.slice(0, at)) || APPLIES_FOR.test(text.slice(0, at))) continue;
    const value = !NEGATION_BEFORE.test(text.slice(0, at));
    return [booleanOf(fact, value, word)];
  }
  const other = oppositesOf(fact.words).find((word) => text.includes(word));
  return other === undefined ? [] : [booleanOf(fact, false, other)];
}

/** Where a word stands in a text; 12345 does not stand in 123456.789. */
function wholePlaceOf(word: string, text: string): number {
  const isInNumber = (at: number) =>
    (/^\d/u.test(word) && /[\d.]/u.test(text[at - 1] ?? '')) ||
    (/\d$/u.test(word) && /[\d.]/u.test(text[at + word.length] ?? ''));
  return placesOf(word, text).find(({ start }) => !isInNumber(start))?.start ?? -1;
}

function booleanOf({ name, label }: Fact, value: boolean, words: string): UnderstoodFact {
  return { fact: name, label, value, display: value ? '是' : '否', words };
}
