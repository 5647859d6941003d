import { parseParameterValue } from '../../calculator/notation/parameter-value.ts';
import { type Figure, findFigures } from '../../policy/figure.ts';
import { formatDecimal, fraction, makeFraction, multiply } from '../../policy/fraction.ts';
import type { Sum } from './draft.ts';

/** Figures in words that are figures only where something is multiplied: 一倍, 全额返还, 减半收取. */
const IN_WORDS =
  /[一二两三四五六七八九十]倍|全额(?=[^，。；]{0,6}(?:返还|退还|补贴|补助|资助|奖励))|减半(?=征收|收取|缴纳|缴付)/gu;
const WORD_RATES: Readonly<Record<string, { readonly written: string; readonly value: string }>> = {
  全额: { written: '100%', value: '1' },
  减半: { written: '50%', value: '1/2' },
};

/** Figures of a sentence, those in words among them. */
export function figuresOfClause(text: string): readonly Figure[] {
  const found = findFigures(text);
  const inWords = [...text.matchAll(IN_WORDS)]
    .map(({ 0: raw, index }) => ({ raw, start: index, end: index + raw.length }))
    .filter(({ start, end }) => !found.some((one) => one.start < end && start < one.end))
    .map((place): Figure => {
      const rate = WORD_RATES[place.raw];
      const read = rate
        ? ({ kind: 'rate', value: `rate:${rate.value}` } as const)
        : ({ kind: 'count', value: place.raw } as const);
      return { ...place, ...read, role: 'plain' };
    });
  return [...found, ...inWords].sort((one, other) => one.start - other.start);
}

/** A figure as a parameter of a measure takes it; null for what no parameter can be (a date, a label). */
export function sumOf({ raw, kind, value }: Figure, quote: string): Sum | null {
  const word = WORD_RATES[raw];
  if (word) return { ...word, unit: 'percent', said: raw, quote };
  const read = parseParameterValue(raw);
  if (read && read.unit !== 'other') return { written: raw.replace(/\s/gu, ''), ...read, quote };
  const bare = value.slice(value.indexOf(':') + 1);
  if (kind === 'rate')
    return {
      written: `${formatDecimal(multiply(fraction(bare), makeFraction(100n)))}%`,
      value: bare,
      unit: 'percent',
      quote,
    };
  if (kind !== 'money') return null;
  // 30万: an amount whose unit the clause leaves out.
  const yuan = formatDecimal(multiply(fraction(bare), makeFraction(1n, 100n)));
  return { written: `${yuan}元`, value: yuan, unit: value.startsWith('usd') ? 'usd' : 'yuan', quote };
}
