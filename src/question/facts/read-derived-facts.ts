import { type CalendarDate, datePartsOf } from '../../policy/calendar-date.ts';
import type { Fact } from '../../policy/fact.ts';
import { type Figure, unitOf } from '../../policy/figure.ts';
import { divide, fraction } from '../../policy/fraction.ts';
import { findFiguresSaid } from './figures-said.ts';
import type { UnderstoodFact } from './understood-fact.ts';
import { decimalOf, valueOfFigure } from './value-of-figure.ts';

/** 从1500万涨到2100万: the fact `previous_x` is the earlier value of the fact `x`. */
const GROWTH = /[从由](.{1,12}?)(?:涨|增|升|提高|增加|增长|上升|变|降|减)(?:加|长)?(?:到|至|成|为)(.{1,12})/u;

/** Two facts told as one change. */
export function readGrowth(text: string, facts: readonly Fact[], asOf: CalendarDate): readonly UnderstoodFact[] {
  const [, before, after] = GROWTH.exec(text) ?? [];
  const earlier = facts.find(({ name }) => name.startsWith('previous_'));
  const later = earlier && facts.find(({ name }) => name === earlier.name.slice('previous_'.length));
  if (!earlier || !later || !before || !after) return [];
  return [...readEnd(earlier, before, asOf), ...readEnd(later, after, asOf)];
}

function readEnd(fact: Fact, words: string, asOf: CalendarDate): readonly UnderstoodFact[] {
  const [figure] = findFiguresSaid(words);
  const value = figure && valueOfFigure(fact, figure, asOf);
  return !figure || value === undefined || value === null
    ? []
    : [{ fact: fact.name, label: fact.label, value, display: figure.raw, words: figure.raw }];
}

/** A unit for each of another: 吨/平方公里, or 每平方公里 in the label of the fact. */
const FOR_EACH = /每(平方公里|平方米|亩|人|户|家|台|辆)/u;

/** 20平方公里，降尘120吨: what a fact counts for each of a thing, from both numbers. */
export function readForEach(text: string, facts: readonly Fact[]): readonly UnderstoodFact[] {
  const figures = findFiguresSaid(text).filter(({ kind }) => kind === 'count');
  return facts.flatMap((fact) => {
    const each = FOR_EACH.exec(fact.label)?.[1];
    const things = figures.find((figure) => unitOf(figure) === `count:${each}`);
    const total = figures.find((figure) => fact.unit !== null && unitOf(figure) === `count:${fact.unit}`);
    if (!each || !things || !total || fact.words.every((word) => !text.includes(word))) return [];
    if (new RegExp(`每(?:个)?${each}`, 'u').test(text)) return [];
    const { numerator, denominator } = divide(fraction(numberOf(total)), fraction(numberOf(things)));
    const value = decimalOf(`${numerator}/${denominator}`, 1n);
    const words = [things, total].map(({ raw }) => raw).join('、');
    return [{ fact: fact.name, label: fact.label, value, display: `${total.raw}÷${things.raw}`, words }];
  });
}

function numberOf({ value }: Figure): string {
  return /[\d/]+/u.exec(value)?.[0] ?? '0';
}

const FULL_YEARS = '年';

/** 公司2012年成立: the whole years since, for a fact in years that is called by what happened then; of a year alone the least that it can be. */
export function readAge(text: string, facts: readonly Fact[], asOf: CalendarDate): readonly UnderstoodFact[] {
  const ages = facts.filter(({ type, unit }) => (type === 'number' || type === 'count') && unit === FULL_YEARS);
  const dates = findFiguresSaid(text).filter(({ kind, value }) => kind === 'date' && /^date:\d{4}/u.test(value));
  return ages.flatMap((fact) => {
    const began = dates.find((date) => fact.words.some((word) => standsBeside(text, word, date)));
    const years = began ? yearsSince(began.value.slice('date:'.length), asOf) : -1;
    return began && years >= 0
      ? [{ fact: fact.name, label: fact.label, value: String(years), display: `${years}年`, words: began.raw }]
      : [];
  });
}

const LINK = /(?:于|在|时间是?|日期是?|是)$/u;

/** 2012年成立, 成立于2012年, 成立时间是2012年. */
function standsBeside(text: string, word: string, { start, end }: Figure): boolean {
  const after = text.slice(end).replace(/^(?:就|才)?/u, '');
  const before = text.slice(0, start);
  return after.startsWith(word) || before.endsWith(word) || before.replace(LINK, '').endsWith(word);
}

function yearsSince(date: string, asOf: CalendarDate): number {
  const now = datePartsOf(asOf);
  const [year = 0, month = 12, day = 31] = date.split('-').map(Number);
  const isReached = now.month > month || (now.month === month && now.day >= day);
  return now.year - year - (isReached ? 0 : 1);
}
