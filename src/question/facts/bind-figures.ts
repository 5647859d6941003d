import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact, FactValue } from '../../policy/fact.ts';
import type { Figure } from '../../policy/figure.ts';
import { countsNothingElse } from './counted-noun.ts';
import { distanceTo, REACH } from './distance-to-word.ts';
import { isPartOfTotal, TOTAL } from './part-of-total.ts';
import { otherQuantities } from './quantities.ts';
import { isRateFor } from './read-rate-over-time.ts';
import type { UnderstoodFact } from './understood-fact.ts';
import { valueOfFigure } from './value-of-figure.ts';
import { isNotTheAskers } from './whose-figure.ts';

/** A figure taken as the value of a fact, and how far from its words it stands. */
interface Reading {
  readonly fact: Fact;
  readonly figure: Figure;
  readonly value: FactValue;
  /** Smaller is surer: see `wayTo`. */
  readonly way: number;
}

/** Nobody states more in one message; every figure is held against every fact, so a flood of them would take seconds. */
export const MOST_FIGURES = 100;

/** Each figure with the fact that is surest of it, and each fact with one figure; `rivals` are facts of other rules that may claim it. */
export function bindFigures(
  text: string,
  figures: readonly Figure[],
  facts: readonly Fact[],
  asOf: CalendarDate,
  rivals: readonly Fact[],
): readonly UnderstoodFact[] {
  const readings = figures
    .slice(0, MOST_FIGURES)
    .flatMap((figure) => facts.flatMap((fact) => readingOf(text, fact, figure, asOf)))
    .filter((reading) => !rivals.some((rival) => isSurer(text, rival, reading, asOf)))
    .sort((one, other) => one.way - other.way);
  const taken = new Set<Fact | Figure>();
  return readings.flatMap(({ fact, figure, value }) => {
    if (taken.has(fact) || taken.has(figure)) return [];
    taken.add(fact).add(figure);
    return [{ fact: fact.name, label: fact.label, value, display: figure.raw, words: figure.raw }];
  });
}

function readingOf(text: string, fact: Fact, figure: Figure, asOf: CalendarDate): readonly Reading[] {
  const value = valueOfFigure(fact, figure, asOf);
  if (value === null || isNotTheAskers(text, figure, isOfThePast(fact)) || isRateFor(text, figure, fact)) return [];
  const called = calledAs(text, fact, figure);
  const distance = Math.min(...called.map((word) => distanceTo(text, word, figure)));
  if (distance > REACH || !countsItself(text, figure, fact)) return [];
  const nearest = Math.min(...otherQuantities(text, called).map(({ word }) => distanceTo(text, word, figure)));
  return distance <= nearest ? [{ fact, figure, value, way: wayTo(text, called, figure) }] : [];
}

/** A figure of the past is one of the asker's for a fact that is of the past. */
export function isOfThePast({ name }: Fact): boolean {
  return name.startsWith('previous_');
}

function calledAs(text: string, { label, words }: Fact, figure: Figure): readonly string[] {
  return [label, ...words]
    .flatMap(bothOrders)
    .filter((word) => !isPartOfTotal(text, word, figure) || label.includes(TOTAL));
}

/** 本金损失 is also said 损失本金. */
function bothOrders(word: string): readonly string[] {
  return word.length === 4 ? [word, word.slice(2) + word.slice(0, 2)] : [word];
}

/** 47岁, 12兆瓦, 3号楼: a number without a unit that is read, before a noun, counts that noun. */
function countsItself(text: string, figure: Figure, fact: Fact): boolean {
  return (
    figure.kind !== 'bare' ||
    countsNothingElse(text, figure, fact) ||
    /^[的了吧吗呢就要能可]/u.test(text.slice(figure.end))
  );
}

/** 农药利用率 tells more surely than 利用率: each character of the word counts as one that is nearer. */
function wayTo(text: string, called: readonly string[], figure: Figure): number {
  return Math.min(...called.map((word) => distanceTo(text, word, figure) - word.length));
}

/** A fact of another rule claims the figure with a word that says more than the words of this one: 化肥利用率42% is no 利用率 of anything else. */
const SURER = 2;
/** A claim stands right by the figure. */
const BESIDE = 4;

function isSurer(text: string, rival: Fact, { fact, figure, way }: Reading, asOf: CalendarDate): boolean {
  if (rival.name === fact.name || valueOfFigure(rival, figure, asOf) === null) return false;
  const claims = calledAs(text, rival, figure)
    .filter((word) => !fact.words.includes(word) && word !== fact.label)
    .filter((word) => distanceTo(text, word, figure) <= BESIDE);
  return wayTo(text, claims, figure) <= way - SURER;
}
