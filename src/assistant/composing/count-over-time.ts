import { reckonOverPeriods } from '../../calculator/reckon-counts.ts';
import { parseInteger } from '../../policy/chinese-number.ts';
import { makeFraction } from '../../policy/fraction.ts';
import type { Finding } from '../evidence/evidence.ts';
import { OVER_TIME } from '../messages.ts';
import { groundOfStep, type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';

/** 每月至少开展两次, 每年资助10个以上: so many in each period. */
const PER_PERIOD =
  /每(月|季度?|半年|年)[^，。；每]{0,24}?(不少于|至少|不低于)?\s*(\d+|[一二两三四五六七八九十]+)\s*(万)?\s*(次|场|个|家|项|件|人次|平方米)(以上)?/gu;
const PERIODS_A_YEAR: Readonly<Record<string, number>> = { 月: 12, 季: 4, 季度: 4, 半年: 2, 年: 1 };
/** What every such sentence has. */
const COMMON = /每(?:月|季度?|半年|年)|至少|以上|不少于|不低于|[\d一二两三四五六七八九十]+|[个次场家项件]/gu;

/** What a number in each month or year comes to over the span that is asked for; nothing where the text or the question gives none. */
export function countOverTime({ form, said }: Understanding, { quote, passage }: Finding): readonly Statement[] {
  const years = form.span;
  if (years === null) return [];
  const all = [...quote.matchAll(PER_PERIOD)];
  const asked = all.filter(([words]) => said.sharesRun(words.replace(COMMON, ''), 2));
  return (asked.length > 0 ? asked : all.length === 1 ? all : []).flatMap((match) => {
    const [words, period = '', least, digits = '', scale = '', unit = '', more] = match;
    const count = parseInteger(digits) ?? 0;
    const periods = (PERIODS_A_YEAR[period] ?? 0) * years;
    if (periods <= 1 || count <= 0) return [];
    const isLeast = least !== undefined || more !== undefined;
    const [each, times] = [makeFraction(BigInt(count)), makeFraction(BigInt(periods))];
    const step = reckonOverPeriods(
      { amount: each, words: `${count}${scale}${unit}` },
      { amount: times, words: `${periods}${period === '月' ? '个月' : period}` },
      { clause: passage.clause.id, quote: words },
      (total) => `${total}${scale}${unit}`,
    );
    const text = OVER_TIME(words, step, isLeast);
    return [state('note', text, [passage.clause.id], { grounds: [groundOfStep(step)] })];
  });
}
