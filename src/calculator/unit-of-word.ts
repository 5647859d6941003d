import type { Unit } from './measure.ts';

const UNITS_BY_WORD: Readonly<Record<string, Unit>> = {
  元: 'yuan',
  人民币: 'yuan',
  美元: 'usd',
  '%': 'percent',
  倍: 'times',
  人: 'person',
  名: 'person',
  平方米: 'square_metre',
  米: 'metre',
  年: 'year',
  月: 'month',
  自然日: 'natural_day',
  工作日: 'working_day',
  日: 'day',
  天: 'day',
  小时: 'hour',
  分钟: 'minute',
  公里: 'kilometre',
  吨: 'ton',
  百分点: 'point',
  '': 'other',
  项: 'count',
  家: 'count',
  件: 'count',
  次: 'count',
  辆: 'count',
  辆次: 'count',
  台: 'count',
  户: 'count',
  处: 'count',
  条: 'count',
  种: 'count',
  亩: 'other',
  个: 'count',
};

/** The unit that a printed word stands for, with 个 before it or without: `个工作日` -> working_day; null for a word that is none. */
export function unitOfWord(word: string): Unit | null {
  return UNITS_BY_WORD[word.replace(/^个(?=.)/u, '')] ?? null;
}
