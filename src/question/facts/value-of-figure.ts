import { type CalendarDate, datePartsOf, daysBetween, makeCalendarDate } from '../../policy/calendar-date.ts';
import type { Fact, FactValue } from '../../policy/fact.ts';
import type { Figure } from '../../policy/figure.ts';

/** The figure as a value of this fact, or null when its unit is another. */
export function valueOfFigure(fact: Fact, figure: Figure, asOf: CalendarDate): FactValue | null {
  const [kind, value = ''] = figure.value.split(':');
  switch (fact.type) {
    case 'yuan':
      if (kind === 'bare') return sumWithoutUnit(value);
      return kind === 'money' ? decimalOf(value, 100n) : null;
    case 'usd':
      return kind === 'usd' ? decimalOf(value, 100n) : null;
    case 'percent':
      return kind === 'rate' ? decimalOf(value, 1n, 100n) : null;
    case 'date':
      return kind === 'date' ? fullDate(value, asOf) : null;
    case 'count':
    case 'number':
      return countFor(fact, kind, value);
    default:
      return null;
  }
}

function countFor(fact: Fact, kind: string | undefined, value: string): FactValue | null {
  if (kind !== 'count' && kind !== 'duration' && kind !== 'bare') return null;
  const [, digits = '', unit = ''] = /^([\d/]+)(.*)$/u.exec(value) ?? [];
  if (kind === 'duration' && fact.unit !== null && fact.unit !== unit) return durationFor(fact, digits, unit);
  return !unit || isUnitOf(fact, unit) ? decimalOf(digits, 1n) : null;
}

/** Months to a unit of time. */
const MONTHS: Readonly<Record<string, bigint>> = { 月: 1n, 季度: 3n, 年: 12n };

/** 八个月 for a fact in years is two thirds of one; a number of days is no exact number of months. */
function durationFor({ unit: own }: Fact, digits: string, unit: string): string | null {
  const [to, from] = [MONTHS[own ?? ''], MONTHS[unit]];
  return to && from ? decimalOf(digits, to, from) : null;
}

/** Measure words by which one kind of thing is counted; 个 counts any of them. */
const COUNTED_ALIKE = ['人名位', '家座处所间户', '项件宗起条', '台辆'];

function isUnitOf({ unit: own, counted, prompt, label }: Fact, unit: string): boolean {
  if (counted?.includes(unit)) return true;
  // What a fact without a unit is counted in stands in its question.
  if (!own) return unit === '个' || unit === '名' || (label + prompt).includes(unit === '日' ? '天' : unit);
  const isAlike = COUNTED_ALIKE.some((words) => words.includes(own) && (words.includes(unit) || unit === '个'));
  return unit === own || isAlike;
}
/** 一笔4200, 每平5000: nobody names a smaller sum without its unit. */
const LEAST_SUM = 100;
/** Beyond it a number is a telephone or a mistake. */
const MOST_SUM = 9_999_999;

function sumWithoutUnit(value: string): FactValue | null {
  const yuan = Number(value);
  return yuan >= LEAST_SUM && yuan <= MOST_SUM ? value : null;
}

/** `a/b` divided by `by` and multiplied by `times`, as a decimal string with up to four places. */
export function decimalOf(fraction: string, by: bigint, times = 1n): string {
  const [numerator = '0', denominator = '1'] = fraction.split('/');
  const scaled = (BigInt(numerator) * times * 10_000n) / (BigInt(denominator) * by);
  const places = String(scaled % 10_000n)
    .padStart(4, '0')
    .replace(/0+$/u, '');
  return `${scaled / 10_000n}${places && `.${places}`}`;
}

/** What is planned is asked about so many days before. */
const PLANNED = 45;

/** A date with a day; without a year it is the latest such day up to `asOf`, or the next one where that is close. */
function fullDate(value: string, asOf: CalendarDate): string | null {
  const parts = value.split('-').map(Number);
  if (parts.length === 3) return makeCalendarDate(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0);
  if (value.length !== 5) return null;
  const [month = 0, day = 0] = parts;
  const { year } = datePartsOf(asOf);
  const near = [year + 1, year].map((one) => makeCalendarDate(one, month, day)).filter((one) => one !== null);
  const known = near.find((one) => daysBetween(asOf, one) <= PLANNED);
  return known ?? makeCalendarDate(year - 1, month, day);
}
