import { type CalendarDate, formatChineseDate } from '../../policy/calendar-date.ts';
import { compare } from '../../policy/fraction.ts';
import type { Operator } from '../expression.ts';
import type { OperationName } from './operate.ts';
import type { Reckoning } from './reckoning.ts';

type Words = readonly string[];

/** Words of one step of a calculation; the operands are already in words. */
const STEPS: Readonly<Record<OperationName, (words: Words) => string>> = {
  rate: ([of, at]) => `${of} × ${at}`,
  multiply: ([of, by]) => `${of} × ${by}`,
  divide: ([of, by]) => `${of} ÷ ${by}`,
  years: ([each, years]) => `每年${each} × ${years}`,
  split: ([of, among]) => `${of}平均分给${among}`,
  sum: (parts) => parts.join(' + '),
  highest: (parts) => `取${parts.join('、')}中最高的`,
  lowest: (parts) => `取${parts.join('、')}中最低的`,
  excess: ([of, over]) => `${of}超过${over}的部分`,
  reduce: ([of, by]) => `${of} − ${by}`,
  cap: ([of, at]) => `${of}，最高不超过${at}`,
  cap_base: ([of, at]) => `计算基数${of}以${at}为限`,
  floor: ([of, at]) => `${of}，不少于${at}`,
  tiers: ([of]) => `按${of}所在的档`,
  slices: ([of]) => `${of}分段计算`,
  range: ([from, to]) => `${from}以上，${to}以下`,
  headcount: ([of, at, least]) => `${of} × ${at}，向上取整${least ? `，且不少于${least}` : ''}`,
  round_up: ([of]) => `${of}向上取整`,
  round_down: ([of]) => `${of}向下取整`,
  round_half_up: ([of]) => `${of}四舍五入取整`,
  daily: ([of, at, days, cap]) => `${of} × ${at} × ${days}${cap ? `，不超过${cap}` : ''}`,
  ceiling: ([of]) => `最高${of}`,
  pool: ([of]) => `全部单位合计最高${of}`,
  open_rate: ([of]) => `比例${of}`,
};

export function wordsOfStep(name: OperationName, operands: readonly (Reckoning | null)[]): string {
  const words = operands.map((operand) => operand?.words ?? '');
  const [of, cap] = operands;
  // People ask which bound decided, so a cap says whether it bites.
  if (name === 'cap' && of?.high && cap?.high && of.missing.length === 0)
    return compare(of.high, cap.high) > 0
      ? `${words[0]}超过上限，按上限${words[1]}`
      : `${words[0]}，未超过上限${words[1]}`;
  return STEPS[name](words);
}

export const operatorWords: Readonly<Record<Operator, string>> = {
  at_least: '不低于',
  more_than: '超过',
  at_most: '不超过',
  less_than: '低于',
  on_or_after: '不早于',
  after: '晚于',
  on_or_before: '不晚于',
  before: '早于',
};

/** How far a size is from what is required. */
export function gapWords(isMore: boolean, gap: string): string {
  return isMore ? `，多${gap}` : `，还差${gap}`;
}

/** The size that a ratio asks of its part, and how far the part is from it. */
export function ratioWords(whole: string, needed: string, gap: string): string {
  return `，即对${whole}要${needed}${gap}`;
}

/** A due day that is a day off; whether that moves it is for the clause to say. */
export const dayOffWords = {
  step: (due: CalendarDate) => `${formatChineseDate(due)}是休息日，下一个工作日`,
  note: '到期日是休息日，是否顺延条文没有写明',
} as const;

/** Of a deadline that is one of several: its last day. */
export function untilWords(day: string): string {
  return `（到${day}）`;
}

export function deadlineWords(from: string, after: string, back: boolean): string {
  return back ? `${from}之前${after}` : `自${from}起${after}`;
}

export const withinWords = '内';

export const UNKNOWN_FACT = '（未知）';

/** An exception that nobody claimed does not apply, and the reader must know. */
export function exceptionWords(labels: readonly string[]): string {
  return `您没有说${labels.map((label) => `“${label}”`).join('、')}，先按不是来算`;
}

export function readingWords(label: string): string {
  return `读法：${label}`;
}

export function noTimeWords(after: string): string {
  return `期限“${after}”不是一段时间。请写成日、工作日、个月或者年`;
}
