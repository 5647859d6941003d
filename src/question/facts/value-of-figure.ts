import { type CalendarDate, datePartsOf, makeCalendarDate } from '../../policy/calendar-date.ts';
import type { Fact, FactValue } from '../../policy/fact.ts';
import type { Figure } from '../../policy/figure.ts';

/** The figure as a value of this fact, or null when its unit is another. */
export function valueOfFigure(fact: Fact, figure: Figure, asOf: CalendarDate): FactValue | null {
  const [kind, value = ''] = figure.value.split(':');
  switch (fact.type) {
    case 'yuan':
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

/** Units of things that people also count by 个. */
const COUNTED_BY_GE = ['人', '名', '家', '项', '件', '个', '座', '处', '所', '台', '条'];
/** Words for one unit. */
const SAME_UNIT = ['名人', '台辆', '户家'];

function isUnitOf({ unit: own, counted }: Fact, unit: string): boolean {
  if (counted?.includes(unit)) return true;
  if (!own || unit === own || SAME_UNIT.some((words) => words.includes(unit) && words.includes(own))) return true;
  return unit === '个' && COUNTED_BY_GE.includes(own);
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

/** A date with a day; without a year it is the latest such day up to `asOf`. */
function fullDate(value: string, asOf: CalendarDate): string | null {
  const parts = value.split('-').map(Number);
  if (parts.length === 3) return makeCalendarDate(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0);
  if (value.length !== 5) return null;
  const [month = 0, day = 0] = parts;
  const { year } = datePartsOf(asOf);
  const thisYear = makeCalendarDate(year, month, day);
  return thisYear && thisYear <= asOf ? thisYear : makeCalendarDate(year - 1, month, day);
}
