import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact } from '../../policy/fact.ts';
import type { Figure } from '../../policy/figure.ts';
import { fraction, multiply } from '../../policy/fraction.ts';
import { findFiguresSaid } from './figures-said.ts';
import type { UnderstoodFact } from './understood-fact.ts';
import { decimalOf, valueOfFigure } from './value-of-figure.ts';

/** Months of the time that a sum is paid for. */
const TIMES: readonly (readonly [months: number, before: RegExp, after: RegExp])[] = [
  [
    1,
    /(?:每个?月|一个?月|单月|月租金?|月供|月费)[^，,。；;\d一二两三四五六七八九十]{0,6}$/u,
    /^\s*(?:元|块)?钱?\s*(?:一个?月|每个?月|\/月|个月)/u,
  ],
  [
    3,
    /(?:每个?季度?|一个?季度?)[^，,。；;\d一二两三四五六七八九十]{0,6}$/u,
    /^\s*(?:元|块)?钱?\s*(?:一个?季度?|每个?季度?)/u,
  ],
  [
    12,
    /(?:每年|一年|年租金?|年费)[^，,。；;\d一二两三四五六七八九十]{0,6}$/u,
    /^\s*(?:元|块)?钱?\s*(?:一年|每年|\/年)/u,
  ],
];
/** A fact that is itself of a month or a year. */
const OF_A_TIME = /每|月|年|季|日|天|单价/u;
const MONTHS: Readonly<Record<string, number>> = { 月: 1, 季度: 3, 年: 12 };

/** 每月两千四，租了三年: what came together over the time, for a fact that is a whole sum. */
export function readRateOverTime(text: string, facts: readonly Fact[], asOf: CalendarDate): readonly UnderstoodFact[] {
  const figures = findFiguresSaid(text);
  const rates = figures.flatMap((figure) => {
    const months = monthsPaidFor(text, figure);
    return months === null ? [] : [{ figure, months }];
  });
  const [rate, another] = rates;
  const span = rate && figures.find((figure) => isSpan(figure) && isApart(text, figure, rate.figure));
  if (!rate || another || !span) return [];
  return facts
    .filter(
      ({ type, label, words }) =>
        type === 'yuan' && !OF_A_TIME.test(label) && words.some((word) => text.includes(word)),
    )
    .slice(0, 1)
    .flatMap((fact) => {
      const value = valueOfFigure(fact, rate.figure, asOf);
      if (value === null) return [];
      const { numerator, denominator } = multiply(fraction(String(value)), timesOf(span, rate.months));
      return [
        {
          ...{ fact: fact.name, label: fact.label, value: decimalOf(`${numerator}/${denominator}`, 1n) },
          ...{ display: `${rate.figure.raw} × ${span.raw}`, words: `${rate.figure.raw}、${span.raw}` },
        },
      ];
    });
}

/** The months that a sum is paid for where it is told by the month, quarter or year; null for a sum as such. */
function monthsPaidFor(text: string, { kind, start, end }: Figure): number | null {
  if (kind !== 'money' && kind !== 'bare') return null;
  const paid = TIMES.find(([, before, after]) => before.test(text.slice(0, start)) || after.test(text.slice(end)));
  return paid?.[0] ?? null;
}

/** 房租一个月1500 is no whole sum: nobody has said for how long. */
export function isRateFor(text: string, figure: Figure, { type, label }: Fact): boolean {
  return type === 'yuan' && !OF_A_TIME.test(label) && monthsPaidFor(text, figure) !== null;
}

function isSpan({ kind, value }: Figure): boolean {
  return kind === 'duration' && unitOfSpan(value) in MONTHS;
}

/** 一个月 in 2400一个月 is what the sum is for, and no span. */
function isApart(text: string, span: Figure, rate: Figure): boolean {
  const between = span.start >= rate.end ? text.slice(rate.end, span.start) : text.slice(span.end, rate.start);
  return between.length > 1 && !/^1[月年]|^1季度/u.test(span.value.slice('duration:'.length));
}

function unitOfSpan(value: string): string {
  return value.replace(/^duration:[\d/]+/u, '');
}

function timesOf({ value }: Figure, months: number) {
  const [, count = '0', unit = ''] = /^duration:([\d/]+)(.*)$/u.exec(value) ?? [];
  const [numerator = '0', denominator = '1'] = count.split('/');
  const all = BigInt(numerator) * BigInt(MONTHS[unit] ?? 0);
  return fraction(`${all}/${BigInt(denominator) * BigInt(months)}`);
}
