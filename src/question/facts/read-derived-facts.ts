import { type CalendarDate, datePartsOf } from '../../policy/calendar-date.ts';
import type { Fact } from '../../policy/fact.ts';
import { type Figure, unitOf } from '../../policy/figure.ts';
import { add, compare, divide, formatDecimal, fraction, ZERO } from '../../policy/fraction.ts';
import { findFiguresSaid } from './figures-said.ts';
import { namesMuchOf } from './names-much-of.ts';
import type { UnderstoodFact } from './understood-fact.ts';
import { decimalOf, valueOfFigure } from './value-of-figure.ts';

/** 从1500万涨到2100万: the fact `previous_x` is the earlier value of the fact `x`. */
const GROWTH = /[从由](.{1,12}?)(?:涨|增|升|提高|增加|增长|上升|变|降|减)(?:加|长)?(?:到|至|成|为)(.{1,12})/u;
/** 200件专利，其中发明52件: a part of a whole of the same kind. */
const SHARE =
  /(\d+)\s*([件个项人名家])[^\d。；;？?]{0,12}其中[^\d。；;？?]{0,6}?([\u4e00-\u9fff]{2})[^\d。；;？?]{0,4}(\d+)\s*\2/u;

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

/** The percentage that a part is of its whole, for the one fact that names the part and is a percentage. */
export function readShare(text: string, facts: readonly Fact[]): readonly UnderstoodFact[] {
  const percents = facts.filter(({ type }) => type === 'percent');
  const [words, whole = '0', , kind = '', part = '0'] = SHARE.exec(text) ?? [];
  const [fact, another] = percents.filter(({ label }) => label.includes(kind));
  if (words && fact && !another) return shareOf(fact, { part, whole, words });
  return percents.length === 1 ? percents.flatMap((only) => readPartOf(text, only)).slice(0, 1) : [];
}

/** 重点建设用地40块，安全利用了38块: two numbers of the same things, where the words of the second name the rate. */
function readPartOf(text: string, fact: Fact): readonly UnderstoodFact[] {
  const figures = findFiguresSaid(text);
  return figures.flatMap((part, at) => {
    const whole = figures[at - 1];
    const isPart = whole !== undefined && unitOf(whole) === unitOf(part) && COUNTABLE.has(part.kind);
    const isNamed = whole !== undefined && (namesMuchOf(text, part, fact.label) || isWholeTold(text, whole));
    if (!isPart || !isNamed) return [];
    const words = text.slice(whole.start, part.end);
    return shareOf(fact, { part: numberOf(part), whole: numberOf(whole), words });
  });
}

/** 研发总共2700万: the sum of which the next one is a part. */
const WHOLE_BEFORE = /(?:总共|一共|总计|合计|全部|总额|总数)(?:是|有|为)?$/u;

function isWholeTold(text: string, { start }: Figure): boolean {
  return WHOLE_BEFORE.test(text.slice(Math.max(0, start - 6), start));
}

const COUNTABLE: ReadonlySet<Figure['kind']> = new Set(['count', 'money'] as const);

function numberOf({ value }: Figure): string {
  return /[\d/]+/u.exec(value)?.[0] ?? '0';
}

interface PartOfWhole {
  readonly part: string;
  readonly whole: string;
  readonly words: string;
}

function shareOf({ name, label }: Fact, { part, whole, words }: PartOfWhole): readonly UnderstoodFact[] {
  const [less, all] = [fraction(part), fraction(whole)];
  if (all.numerator === 0n || compare(less, all) > 0) return [];
  const { numerator, denominator } = divide(less, all);
  const value = decimalOf(`${numerator}/${denominator}`, 1n, 100n);
  return [{ fact: name, label, value, display: `${value}%`, words }];
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

const IS_TOTAL = /合计|累计|总额/u;
const IS_AVERAGE = /平均|年均/u;
const JOINED = /^\s*[、，,和与及]\s*$/u;

/** 三年合同分别30万、45万、20万: the sum or the mean of figures told one after the other, for the first fact that is one of their kind. */
export function readSeries(text: string, facts: readonly Fact[], asOf: CalendarDate): readonly UnderstoodFact[] {
  const ofKind = facts.filter(({ label }) => IS_TOTAL.test(label) || IS_AVERAGE.test(label));
  return ofKind.flatMap((fact) => readOneSeries(text, fact, asOf)).slice(0, 1);
}

function readOneSeries(text: string, fact: Fact, asOf: CalendarDate): readonly UnderstoodFact[] {
  const fitting = findFiguresSaid(text).filter((figure) => valueOfFigure(fact, figure, asOf) !== null);
  const run = longestRun(text, fitting);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || first === last) return [];
  const parts = run.map((figure) => fraction(String(valueOfFigure(fact, figure, asOf))));
  const sum = parts.reduce(add, ZERO);
  const value = formatDecimal(IS_AVERAGE.test(fact.label) ? divide(sum, fraction(String(parts.length))) : sum);
  const words = text.slice(first.start, last.end);
  return [{ fact: fact.name, label: fact.label, value, display: words, words }];
}

/** The longest row of figures with nothing but 、 or 和 between them. */
function longestRun(text: string, figures: readonly Figure[]): readonly Figure[] {
  let [run, longest]: [Figure[], readonly Figure[]] = [[], []];
  for (const figure of figures) {
    const last = run.at(-1);
    if (last && JOINED.test(text.slice(last.end, figure.start))) run.push(figure);
    else run = [figure];
    if (run.length > longest.length) longest = run;
  }
  return longest;
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
