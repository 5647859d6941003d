import { formatChineseNumber } from '../../../policy/chinese-number.ts';

/**
 * A number of an automatic list as Word shows it. Source of the names: ECMA-376 part 1, 17.18.59 (ST_NumberFormat).
 * Full-width digits are printed half-width, as labels are read; a format that is not known here is printed in digits.
 */
export function formatListNumber(value: number, format: string): string {
  if (value < 1) return String(value);
  return FORMATS[format]?.(value) ?? String(value);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  chineseCounting: formatChineseNumber,
  chineseCountingThousand: formatChineseNumber,
  taiwaneseCounting: formatChineseNumber,
  taiwaneseCountingThousand: formatChineseNumber,
  japaneseCounting: formatChineseNumber,
  koreanCounting: formatChineseNumber,
  ideographDigital: (value) => digitsIn('〇一二三四五六七八九', value),
  taiwaneseDigital: (value) => digitsIn('〇一二三四五六七八九', value),
  japaneseDigitalTenThousand: (value) => digitsIn('〇一二三四五六七八九', value),
  chineseLegalSimplified: (value) => inCapitals(value),
  ideographLegalTraditional: (value) => inCapitals(value),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  ideographEnclosedCircle: (value) => `（${formatChineseNumber(value)}）`,
  ideographTraditional: (value) => ofCycle('甲乙丙丁戊己庚辛壬癸', value),
  ideographZodiac: (value) => ofCycle('子丑寅卯辰巳午未申酉戌亥', value),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value).toLowerCase(),
};

function digitsIn(digits: string, value: number): string {
  return [...String(value)].map((digit) => digits[Number(digit)]).join('');
}

const CAPITALS: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
};

function inCapitals(value: number): string {
  return [...formatChineseNumber(value)].map((numeral) => CAPITALS[numeral] ?? numeral).join('');
}

/** ① to ⑳; beyond them there is no such character. */
function circled(value: number): string {
  return value <= 20 ? String.fromCodePoint(0x245f + value) : `(${value})`;
}

function ofCycle(cycle: string, value: number): string {
  return cycle[(value - 1) % cycle.length] ?? '';
}

/** a … z, aa, bb: Word repeats the letter. */
function letters(value: number): string {
  return String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  const step = ROMAN.find(([size]) => size <= value);
  return step ? step[1] + roman(value - step[0]) : '';
}
