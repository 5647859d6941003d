import { addDays, type CalendarDate, calendarDate, daysBetween, formatChineseDate } from '../policy/calendar-date.ts';
import { type Fraction, formatDecimal, makeFraction, multiply } from '../policy/fraction.ts';
import { fenOf, formatMoney, formatMoneyRange, formatYuan } from '../policy/money.ts';
import type { Unit } from './measure.ts';
import { type Interval, isExact } from './reckoning/interval.ts';

const EPOCH = calendarDate('1970-01-01');

/** A date as a number of days, so that it can stand in an expression. */
export function numberOfDate(date: CalendarDate): Fraction {
  return makeFraction(BigInt(daysBetween(EPOCH, date)));
}

export function dateOfNumber(days: Fraction): CalendarDate {
  return addDays(EPOCH, Number(days.numerator / days.denominator));
}

/** As it travels over HTTP: money with two places, dates as YYYY-MM-DD, other units as short as they are. */
export function formatValue(value: Fraction, unit: Unit): string {
  if (unit === 'yuan' || unit === 'usd') return formatYuan(fenOf(value));
  if (unit === 'date') return dateOfNumber(value);
  if (unit === 'percent') return `${formatDecimal(multiply(value, makeFraction(100n)))}%`;
  return formatDecimal(value);
}

export const CURRENCIES = { yuan: '元', usd: '美元' } as const;

/** What stands behind a figure of each unit; nothing behind dates and plain numbers. */
export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  ...CURRENCIES,
  percent: '%',
  times: '倍',
  fraction: '',
  person: '人',
  count: '个',
  square_metre: '平方米',
  metre: '米',
  year: '年',
  month: '个月',
  natural_day: '个自然日',
  working_day: '个工作日',
  day: '日',
  hour: '小时',
  minute: '分钟',
  date: '',
  point: '个百分点',
  ton: '吨',
  kilometre: '公里',
  other: '',
};

/** As people read it: `300万元`, `15,000元`, `4人`, `2026年6月1日`. */
export function formatQuantity(value: Fraction, unit: Unit): string {
  if (unit === 'yuan' || unit === 'usd') return formatMoney(fenOf(value), CURRENCIES[unit]);
  if (unit === 'date') return formatChineseDate(dateOfNumber(value));
  if (unit === 'percent') return formatValue(value, unit);
  return `${formatCount(value)}${UNIT_WORDS[unit]}`;
}

/** Whole ten thousands are said in 万: 150万. */
function formatCount(value: Fraction): string {
  const isRound = value.denominator === 1n && value.numerator !== 0n && value.numerator % 10_000n === 0n;
  return isRound ? `${formatDecimal(makeFraction(value.numerator / 10_000n))}万` : formatDecimal(value);
}

/** An interval in words; an end that is not known is called so. */
export function formatInterval(interval: Interval, unit: Unit): string {
  const { low, high } = interval;
  if (isExact(interval)) return formatQuantity(low, unit);
  if (high === null) return low.numerator === 0n ? '未知' : `不低于${formatQuantity(low, unit)}`;
  if (low.numerator === 0n) return `不超过${formatQuantity(high, unit)}`;
  if (unit === 'yuan' || unit === 'usd') return formatMoneyRange(fenOf(low), fenOf(high), CURRENCIES[unit]);
  return `${formatQuantity(low, unit)}至${formatQuantity(high, unit)}`;
}
