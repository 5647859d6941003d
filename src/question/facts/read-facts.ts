import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact, FactValue } from '../../policy/fact.ts';
import { type Figure, findFigures } from '../../policy/figure.ts';
import { oppositesOf } from './opposite-words.ts';
import { optionSaid } from './option-said.ts';
import { isPossible } from './possible-range.ts';
import { otherQuantities, placesOf } from './quantities.ts';
import { readAge, readGrowth, readSeries, readShare } from './read-derived-facts.ts';
import { clauseAround } from './sentence-clause.ts';
import type { UnderstoodFact } from './understood-fact.ts';
import { valueOfFigure } from './value-of-figure.ts';
import { isAsked, isNotTheAskers } from './whose-figure.ts';

/** Farther apart than this, a figure and a word are not about each other (characters). */
const REACH = 24;
/** What a comma or a full stop between them adds to their distance. */
const BREAK = 10;
/** "罚款10万" is commoner than "10万的罚款". */
const WORD_AFTER = 2;

interface Reading {
  readonly fact: Fact;
  readonly figure: Figure;
  readonly value: FactValue;
  readonly distance: number;
}

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
 * says that it is a figure of something else. What is asked, hoped for, past, or said of others is none of his facts.
 */
export function readFacts(text: string, facts: readonly Fact[], asOf: CalendarDate): ReadFacts {
  const figures = findFigures(text).filter((figure) => isWhole(text, figure));
  const derived = [
    ...readGrowth(text, facts, asOf),
    ...readShare(text, facts),
    ...readSeries(text, facts, asOf),
    ...readAge(text, facts, asOf),
  ];
  const open = facts.filter(({ name }) => !derived.some(({ fact }) => fact === name));
  const quantities = readQuantities(text, figures, open, asOf);
  const said = [...derived, ...quantities, ...facts.flatMap((fact) => readWords(text, fact))];
  const isSound = ({ fact, value }: UnderstoodFact) =>
    facts.every((one) => one.name !== fact || isPossible(one, value));
  return {
    stated: said.filter(isSound),
    supposed: supposeTheOnly(text, figures, said, facts, asOf).filter(isSound),
    doubtful: said.filter((one) => !isSound(one)),
  };
}

/** 20多万, 3.2.1: a part of a number that cannot be read is not the number. */
function isWhole(text: string, { kind, start, end }: Figure): boolean {
  return (
    kind !== 'bare' || (!/[.点]$/u.test(text.slice(0, start)) && !/^\s*[多来余几]?[十百千万亿]/u.test(text.slice(end)))
  );
}

function supposeTheOnly(
  text: string,
  figures: readonly Figure[],
  stated: readonly UnderstoodFact[],
  facts: readonly Fact[],
  asOf: CalendarDate,
): readonly UnderstoodFact[] {
  const isOpen = ({ name }: Fact) => !stated.some(({ fact }) => fact === name);
  const left = figures.filter(({ raw }) => !stated.some(({ words }) => words.includes(raw)));
  return facts.filter(isOpen).flatMap((fact) => {
    const fitting = left.filter(
      (figure) =>
        valueOfFigure(fact, figure, asOf) !== null &&
        countsNothingElse(text, figure, fact) &&
        !isOfAnother(text, figure, fact) &&
        !isNotTheAskers(text, figure, isOfThePast(fact)),
    );
    // Facts stand in the order in which the measure uses them: the first is the one that matters.
    const first = facts.find((other) => isOpen(other) && other.type === fact.type && other.unit === fact.unit);
    const [figure] = fitting;
    const value = figure && valueOfFigure(fact, figure, asOf);
    // A number that has to be looked up is not said in passing.
    const isEverybodys = fact.type !== 'count' || fact.effort === 1;
    if (!figure || value === null || value === undefined || fitting.length > 1 || first !== fact || !isEverybodys)
      return [];
    return [{ fact: fact.name, label: fact.label, value, display: figure.raw, words: figure.raw }];
  });
}

/** 12个安全员 are no 从业人员: what is counted stands behind 个 and 名, and must be a word of the fact. */
function countsNothingElse(text: string, { kind, raw, end }: Figure, { label, words, unit }: Fact): boolean {
  const isOpen = kind === 'bare' || /[个名位]$/u.test(raw);
  const [counted] = isOpen ? (/^[\u4e00-\u9fff]{1,2}/u.exec(text.slice(end)) ?? []) : [];
  return counted === undefined || [label, ...words, unit ?? ''].some((word) => word.includes(counted));
}

/** The clause of the sentence names another quantity that it states, and none by which this fact is called. */
function isOfAnother(text: string, figure: Figure, { label, words }: Fact): boolean {
  const { start, end } = figure;
  const { before, after } = clauseAround(text, start, end);
  const isCalled = [label, ...words].some((word) => before.includes(word) || after.includes(word));
  // 12个人要配安全员吗: what is to be had is not what the figure counts.
  const counted = after.split(TO_BE_HAD)[0] ?? '';
  const said = `${before} ${counted}`;
  return (
    !isCalled &&
    otherQuantities(said, [label, ...words]).some(
      (other) => !HOW_MANY.test(said.slice(0, other.start)) && !isPartOfTotal(text, other.word, figure),
    )
  );
}

/** 500人要配几个专职安全员: the quantity that is asked for is not the one that is stated. */
const HOW_MANY = /(?:几|多少)[^，。；;？?！!、 ]{0,5}$/u;
const TO_BE_HAD = /[要该应得能]|需要|必须|可以/u;

function isOfThePast({ name }: Fact): boolean {
  return name.startsWith('previous_');
}

/** Nobody states more in one message; every figure is held against every fact, so a flood of them would take seconds. */
const MOST_FIGURES = 100;

function readQuantities(
  text: string,
  figures: readonly Figure[],
  facts: readonly Fact[],
  asOf: CalendarDate,
): readonly UnderstoodFact[] {
  const readings = figures
    .slice(0, MOST_FIGURES)
    .flatMap((figure) => facts.flatMap((fact) => readingOf(text, fact, figure, asOf)))
    .sort((one, other) => one.distance - other.distance);
  const taken = new Set<Fact | Figure>();
  return readings.flatMap(({ fact, figure, value }) => {
    if (taken.has(fact) || taken.has(figure)) return [];
    taken.add(fact).add(figure);
    return [{ fact: fact.name, label: fact.label, value, display: figure.raw, words: figure.raw }];
  });
}

function readingOf(text: string, fact: Fact, figure: Figure, asOf: CalendarDate): readonly Reading[] {
  const value = valueOfFigure(fact, figure, asOf);
  if (value === null || isNotTheAskers(text, figure, isOfThePast(fact))) return [];
  const called = [fact.label, ...fact.words]
    .flatMap(bothOrders)
    .filter((word) => !isPartOfTotal(text, word, figure) || fact.label.includes(TOTAL));
  const distance = Math.min(...called.map((word) => distanceTo(text, word, figure)));
  if (distance > REACH || !countsItself(text, figure, fact)) return [];
  const nearest = Math.min(...otherQuantities(text, called).map(({ word }) => distanceTo(text, word, figure)));
  return distance <= nearest ? [{ fact, figure, value, distance }] : [];
}

/** 47岁, 12兆瓦, 3号楼: a number without a unit that is read, before a noun, counts that noun. */
function countsItself(text: string, figure: Figure, fact: Fact): boolean {
  return (
    figure.kind !== 'bare' ||
    countsNothingElse(text, figure, fact) ||
    /^[的了吧吗呢就要能可]/u.test(text.slice(figure.end))
  );
}

/** 自己人加派遣总共280人: a figure that is the total of several is not that of the last of them. */
function isPartOfTotal(text: string, word: string, { start }: Figure): boolean {
  const at = word === '' ? -1 : text.lastIndexOf(word, start - 1);
  return at >= 0 && JOINED.test(text.slice(0, at)) && SUMMED_UP.test(text.slice(at + word.length, start));
}

const TOTAL = '总数';
const JOINED = /[^，,。；;](?:加上?|和|跟|连同?|带|与|以及)$/u;
const SUMMED_UP = /^[^，,。；;\d]{0,6}(?:总共|一共|合计|拢共|统共|加起来|合起来)(?:是|有|大概|大约)?$/u;

/** 本金损失 is also said 损失本金. */
function bothOrders(word: string): readonly string[] {
  return word.length === 4 ? [word, word.slice(2) + word.slice(0, 2)] : [word];
}

function distanceTo(text: string, word: string, { start, end }: Figure): number {
  let least = Number.POSITIVE_INFINITY;
  const from = Math.max(0, start - REACH - word.length);
  const near = text.slice(from, end + REACH + word.length);
  for (let found = near.indexOf(word); word !== '' && found >= 0; found = near.indexOf(word, found + 1)) {
    const at = from + found;
    const isBefore = at + word.length <= start;
    const between = isBefore ? text.slice(at + word.length, start) : text.slice(end, at);
    const breaks = between.match(/[，,。；;？?！!、]/gu)?.length ?? 0;
    least = Math.min(least, between.length + breaks * BREAK + (isBefore ? 0 : WORD_AFTER));
  }
  return least;
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

/** 在那厂上班 is 在厂上班: which one is meant has been said before. */
const DEMONSTRATIVE = /[那这](?:个|家|座|间)?(?=[\u4e00-\u9fff])/gu;

function readBoolean(text: string, fact: Fact): readonly UnderstoodFact[] {
  const said = booleanSaid(text, fact);
  return said.length > 0 ? said : booleanSaid(text.replace(DEMONSTRATIVE, ''), fact);
}

function booleanSaid(text: string, fact: Fact): readonly UnderstoodFact[] {
  for (const word of fact.words) {
    const at = wholePlaceOf(word, text);
    if (at < 0) continue;
    if (isAsked(text, at, at + word.length)) return [];
    if (GOES_THERE.test(text.slice(0, at))) continue;
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
