const DIGITS = '零一二三四五六七八九';
const VARIANTS: Readonly<Record<string, string>> = {
  〇: '零',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};

/**
 * Integer written in Chinese numerals -> number: 二十二, 一百零三, 两千万, 一亿二千万, 二〇二四, and as people say it
 * 三万五 (35000). Null when the text is no well-formed numeral; a bare 百, 千, 万 is a unit and none.
 */
export function parseChineseNumber(text: string): number | null {
  const plain = [...text].map((character) => VARIANTS[character] ?? character).join('');
  if (/^[零一二三四五六七八九]+$/u.test(plain))
    return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(''));
  return parseScaled(plain, LARGE_UNITS);
}

/** An integer in digits or in Chinese numerals; null when it is neither. */
export function parseInteger(text: string): number | null {
  return /^\d+$/u.test(text) ? Number(text) : parseChineseNumber(text);
}

const LARGE_UNITS: readonly (readonly [unit: string, value: number])[] = [
  ['亿', 100_000_000],
  ['万', 10_000],
];

/** What stands before a large unit times the unit, plus what stands behind it; 万亿 counts 亿 in 万. */
function parseScaled(text: string, [largest, ...smaller]: typeof LARGE_UNITS): number | null {
  if (!largest) return parseSection(text);
  const [unit, value] = largest;
  const at = text.lastIndexOf(unit);
  if (at === -1) return parseScaled(text, smaller);
  const before = parseScaled(text.slice(0, at), smaller);
  const after = parseBehind(text.slice(at + 1), value, smaller);
  return before === null || before === 0 || after === null ? null : before * value + after;
}

function parseBehind(text: string, value: number, smaller: typeof LARGE_UNITS): number | null {
  if (text === '') return 0;
  if (/^[一二三四五六七八九]$/u.test(text)) return (DIGITS.indexOf(text) * value) / 10;
  const rest = parseScaled(text.replace(/^零/u, ''), smaller);
  return rest !== null && rest < value ? rest : null;
}

/** Below ten thousand; 一百五 is 150, 一百零五 is 105. */
const SECTION =
  /^(?:([一二三四五六七八九])千)?(?:零?([一二三四五六七八九])百)?(?:零?([一二三四五六七八九])?(十))?(零?)([一二三四五六七八九])?$/u;

function parseSection(text: string): number | null {
  const match = SECTION.exec(text);
  if (!match || text === '' || text.endsWith('零')) return null;
  const [, thousands, hundreds, tens, ten, zero, ones] = match;
  const digit = (numeral: string | undefined) => (numeral ? DIGITS.indexOf(numeral) : 0);
  const onesWeigh = zero || ten ? 1 : hundreds ? 10 : thousands ? 100 : 1;
  return (
    digit(thousands) * 1000 + digit(hundreds) * 100 + (ten ? digit(tens ?? '一') * 10 : 0) + digit(ones) * onesWeigh
  );
}

/** 22 -> 二十二, for labels up to 999. */
export function formatChineseNumber(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const hundredsPart = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  if (tens === 0) return hundredsPart + (ones > 0 || value === 0 ? `${hundreds > 0 ? '零' : ''}${DIGITS[ones]}` : '');
  const tensPart = tens === 1 && hundreds === 0 ? '十' : `${DIGITS[tens]}十`;
  return hundredsPart + tensPart + (ones > 0 ? DIGITS[ones] : '');
}
