import { calendarDate, formatChineseDate } from '../policy/calendar-date.ts';
import { formatMoney, formatMoneyRange, parseYuan } from '../policy/money.ts';
import { CURRENCIES, UNIT_WORDS } from './format-quantity.ts';
import type { Unit } from './measure.ts';
import { outcomeWords } from './messages.ts';
import type { Amount, AmountPart } from './outcome.ts';

/** An amount with its certainty word: 最高300万元, 15,000元, 8万元至16万元. */
export function describeAmount(amount: Amount): string {
  const { certainty, unit, min, max, rate, per, term } = amount;
  const each = per ?? '';
  const exact = amount.yuan ?? amount.value;
  const figure = (decimal: string) => say(decimal, unit, amount.counts);
  if (certainty === 'service') return outcomeWords.service('support');
  if (certainty === 'tiers_unpublished') return outcomeWords.certainty.tiers_unpublished;
  if (certainty === 'threshold')
    return exact === undefined ? outcomeWords.certainty.threshold : outcomeWords.limit(figure(exact));
  if (unit === 'date' && amount.readings) return amount.readings.map(describePart).join('；');
  if (term) return outcomeWords.term(term);
  if (certainty === 'pool') return max ? `${each}合计最高${figure(max)}` : outcomeWords.open(unit);
  if (certainty === 'ceiling')
    return max ? `${each}最高${figure(max)}` : rate ? `最高按${rate}` : outcomeWords.open(unit);
  if (exact !== undefined) return each + figure(exact);
  if (min !== undefined && max !== undefined) return each + sayRange(min, max, unit);
  if (rate !== undefined) return `按${rate}${max === undefined ? '' : `，最高${figure(max)}`}`;
  if (max !== undefined) return `${each}不超过${figure(max)}`;
  return min === undefined ? outcomeWords.open(unit) : `${each}不少于${figure(min)}`;
}

/** `每人平均分得：4,000元`. */
export function describePart({ label, unit, value, min, max }: AmountPart): string {
  if (value !== undefined) return `${label}：${say(value, unit)}`;
  if (min !== undefined && max !== undefined) return `${label}：${sayRange(min, max, unit)}`;
  return `${label}：${[min, max].flatMap((end) => (end === undefined ? [] : [say(end, unit)])).join('')}`;
}

/** A decimal string of an amount as people read it. */
function say(figure: string, unit: Unit, counts?: string): string {
  if (unit === 'yuan' || unit === 'usd') return formatMoney(parseYuan(figure) ?? 0n, CURRENCIES[unit]);
  if (unit === 'date') return formatChineseDate(calendarDate(figure));
  return figure.endsWith('%') ? figure : figure + (counts ?? UNIT_WORDS[unit]);
}

function sayRange(min: string, max: string, unit: Unit): string {
  if (unit === 'yuan' || unit === 'usd')
    return formatMoneyRange(parseYuan(min) ?? 0n, parseYuan(max) ?? 0n, CURRENCIES[unit]);
  return `${say(min, unit)}至${say(max, unit)}`;
}
