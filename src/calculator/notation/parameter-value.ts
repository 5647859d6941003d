import { parseCalendarDate } from '../../policy/calendar-date.ts';
import { parseChineseNumber } from '../../policy/chinese-number.ts';
import { divide, type Fraction, formatFraction, makeFraction, multiply, parseFraction } from '../../policy/fraction.ts';
import type { Unit } from '../measure.ts';
import { unitOfWord } from '../unit-of-word.ts';

/** A value in exact notation and what it counts. */
export interface ParameterValue {
  readonly value: string;
  readonly unit: Unit;
}

const NUMBER = String.raw`\d+(?:\.\d+)?(?:\/\d+)?|[零〇一二两三四五六七八九十百千]+`;
const VALUE = new RegExp(`^(${NUMBER})(万亿|亿|千万|百万|万)?(.*)$`, 'u');
const SCALES: Readonly<Record<string, bigint>> = {
  万: 10_000n,
  百万: 1_000_000n,
  千万: 10_000_000n,
  亿: 100_000_000n,
  万亿: 1_000_000_000_000n,
};

/** `5%`, `300万元`, `1000万美元`, `15个工作日`, `三分之一`, `2024-07-01` -> exact value and unit; anything else -> null. */
export function parseParameterValue(text: string, unit?: Unit): ParameterValue | null {
  const compact = text.normalize('NFKC').replace(/[\s,，]/gu, '');
  const date = parseCalendarDate(compact);
  if (date) return { value: date, unit: 'date' };
  const spoken = parseSpokenFraction(compact);
  if (spoken) return { value: formatFraction(spoken), unit: unit ?? 'percent' };
  const match = VALUE.exec(compact);
  const number = match?.[1] ? parseNumber(match[1]) : null;
  if (!match || !number) return null;
  const found = unitOfWord(match[3] ?? '');
  if (found === null) return null;
  const scaled = multiply(number, makeFraction(SCALES[match[2] ?? ''] ?? 1n));
  const exact = found === 'percent' ? divide(scaled, makeFraction(100n)) : scaled;
  return { value: formatFraction(exact), unit: unit ?? found };
}

/** 百分之五, 千分之三, 三分之一 -> the fraction; anything else -> null. */
function parseSpokenFraction(text: string): Fraction | null {
  const match = /^(.+)分之(.+)$/u.exec(text);
  if (!match) return null;
  const [bottom, top] = [parseNumber(match[1] ?? ''), parseNumber(match[2] ?? '')];
  return bottom && top && bottom.numerator !== 0n ? divide(top, bottom) : null;
}

function parseNumber(text: string): Fraction | null {
  const digits = parseFraction(text);
  if (digits) return digits;
  const chinese = text === '百' ? 100 : text === '千' ? 1000 : parseChineseNumber(text);
  return chinese === null ? null : makeFraction(BigInt(chinese));
}

const FIGURES = [
  /(\d+(?:\.\d+)?)%/gu,
  /([零〇一二两三四五六七八九十百千\d]+)分之([零〇一二两三四五六七八九十百千\d.]+)/gu,
  /(\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+)(万亿|亿|千万|百万|万)?/gu,
] as const;

/** The same figure said in a word. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/减半|一半|半数/u, '1/2'],
  [/全额|全部|全免/u, '1'],
  [/翻倍|加倍|翻番/u, '2'],
  [/一次性|首次/u, '1'],
];

/** Every figure of a quotation in exact notation: `按…5%…最高不超过20000元` -> {1/20, 20000}. */
export function figuresIn(quote: string): ReadonlySet<string> {
  const text = quote.normalize('NFKC').replace(/[\s,]/gu, '');
  const found = new Set<string>();
  const take = (value: Fraction | null) => value && found.add(formatFraction(value));
  for (const [, digits = ''] of text.matchAll(FIGURES[0])) take(parseFraction(`${digits}%`));
  for (const [raw] of text.matchAll(FIGURES[1])) take(parseSpokenFraction(raw));
  for (const [, number = '', scale = ''] of text.matchAll(FIGURES[2])) {
    const value = parseNumber(number);
    take(value && multiply(value, makeFraction(SCALES[scale] ?? 1n)));
  }
  for (const [, digits = ''] of text.matchAll(/(\d+)BP/gu)) take(parseFraction(`${digits}/10000`));
  for (const [, digits = ''] of text.matchAll(/([\d.]+|[一二三四五六七八九])折/gu)) {
    const value = parseNumber(digits);
    take(value && divide(value, makeFraction(10n)));
  }
  for (const [word, value] of WORDS) if (word.test(text)) found.add(value);
  return found;
}

/** A date stands in a quotation when its year, month and day do: 2025年12月31日. */
export function quoteHoldsDate(quote: string, date: string): boolean {
  const [year = '', month = '', day = ''] = date.split('-');
  const text = quote.normalize('NFKC').replace(/\s/gu, '');
  return text.includes(`${Number(year)}年${Number(month)}月${Number(day)}日`) || text.includes(date);
}
