const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Integer written in Chinese numerals (二十二, 一百零三, 两千万, 二〇二四) -> number; null when it is none. */
export function parseChineseNumber(text: string): number | null {
  if (text === '' || /[^零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]/u.test(text)) return null;
  if (!/[十百千万亿拾佰仟]/u.test(text)) return Number([...text].map((char) => DIGITS[char]).join(''));
  let [total, section, digit] = [0, 0, 0];
  for (const char of text) {
    const unit = UNITS[char];
    const large = LARGE_UNITS[char];
    if (unit !== undefined) {
      section += (digit === 0 && section % (unit * 10) === 0 && unit === 10 ? 1 : digit) * unit;
      digit = 0;
    } else if (large !== undefined) {
      total = (total + section + digit) * large;
      [section, digit] = [0, 0];
    } else digit = DIGITS[char] ?? 0;
  }
  return total + section + digit;
}

/** 22 -> 二十二, for labels up to 999. */
export function formatChineseNumber(value: number): string {
  const numerals = '零一二三四五六七八九';
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const hundredsPart = hundreds > 0 ? `${numerals[hundreds]}百` : '';
  if (tens === 0) return hundredsPart + (ones > 0 || value === 0 ? `${hundreds > 0 ? '零' : ''}${numerals[ones]}` : '');
  const tensPart = tens === 1 && hundreds === 0 ? '十' : `${numerals[tens]}十`;
  return hundredsPart + tensPart + (ones > 0 ? numerals[ones] : '');
}
