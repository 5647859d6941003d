import { NUMERALS_APART, type Rule } from './numerals-apart.ts';

/** A text in which numbers are written as texts write them, with the place of the original that each character is from. */
export interface PlainNumerals {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const DIGIT = '一二两三四五六七八九';
/** Read from its first character or not at all, and no longer than numbers are: a flood of digits costs no second look. */
const NUMERAL = `(?:(?<!\\d)\\d{1,18}(?:\\.\\d{1,12})?|(?<![${DIGIT}十百千零])[${DIGIT}十百千零]{1,24})`;
const BEHIND_NUMERAL = `(?<=[\\d${DIGIT}十百千万亿])`;
/** What a rough number is followed by: a larger unit, money, or a thing that is counted. */
const COUNTED =
  '(?=\\s*(?:个(?!少)|[万亿千百元块毛号口名人位家户亩平㎡件台辆吨套间笔项条张米岁天月周年只股层场次份座栋兆]|公里|公斤|小时|w))';

/** A numeral for a few of anything but people, with the noun behind it. */
const noPeople = (few: string) =>
  `(?<![我咱你他她们友居])${few}个?(?=[\\u4e00-\\u9fff])(?!人|口子|老板|同事|朋友|邻居|孩子|员工|工人|学生|一[块起]|都|是|也|各|每|平分|怎么|合)`;
const DIGITS = '零一二三四五六七八九';

/** How people write numbers, and how texts write the same; tried one after the other. */
const RULES: readonly Rule[] = [
  ...NUMERALS_APART,
  // 百来号人, 万把块
  [
    new RegExp(`(?<![\\d${DIGIT}十百千万亿几数])([百千万])(十)?[来把]${COUNTED}`, 'gu'),
    ([, unit, ten]) => `一${unit}${ten ? '一十' : ''}`,
  ],
  // 我们800来号
  [new RegExp(`${BEHIND_NUMERAL}来号(?=[，,。；;、？?]|$)`, 'gu'), () => '号人'],
  // 八百来万 is told as the round number; 八百多万 is up to a hundred more, and names none
  [new RegExp(`${BEHIND_NUMERAL}来${COUNTED}`, 'gu'), () => ''],
  // 50w, 8k
  [/(?<=\d)\s*w(?![a-z\d])/giu, () => '万'],
  [/(?<=\d)\s*k(?![a-z\d])/giu, () => '千'],
  // 3个半亿, 两亿半, 两个半月
  [new RegExp(`(${NUMERAL})个半(?=\\s*(?:亿|小时|钟头|月|年))`, 'gu'), ([, whole = '']) => andHalf(whole)],
  [new RegExp(`(${NUMERAL})(亿|万)半(?![年月天日])`, 'gu'), ([, whole = '', unit = '']) => `${andHalf(whole)}${unit}`],
  [new RegExp(`(?<![\\d${DIGIT}十百千万亿几数])半个?亿`, 'gu'), () => '5000万'],
  // 1亿2000万
  [
    /(?<!\d)(\d{1,6})亿零?(\d{1,4})万/gu,
    ([, hundreds = '0', rest = '0']) => `${BigInt(hundreds) * 10_000n + BigInt(rest)}万`,
  ],
  // 1万五
  [
    new RegExp(`(\\d)([万亿])([${DIGIT}])[千万]?(?![${DIGIT}十百千万亿个分])`, 'gu'),
    ([, ones = '', unit = '', tenths = '']) => `${ones}.${DIGITS.indexOf(tenths)}${unit}`,
  ],
  // 俩月, 仨毛病: two and three of what follows, where they are not people: 我俩, 俩人
  [new RegExp(noPeople('俩'), 'gu'), () => '两个'],
  [new RegExp(noPeople('仨'), 'gu'), () => '三个'],
  [new RegExp(`${BEHIND_NUMERAL}个?(?:礼拜|星期)(?![一二三四五六日天几])`, 'gu'), () => '周'],
  [new RegExp(`${BEHIND_NUMERAL}(个?)钟头`, 'gu'), () => '小时'],
  [new RegExp(`${BEHIND_NUMERAL}\\s*个?平方(?!米|公里|千米)`, 'gu'), () => '平方米'],
  // 三成, 六成五, 五个点
  [
    new RegExp(`(?<![\\d${DIGIT}十百千几])([${DIGIT}\\d])成([${DIGIT}半])?(?![员本立为功交果都品绩长套型人分])`, 'gu'),
    ([, tens = '', ones = '']) => `百分之${tens}十${ones === '半' ? '五' : ones}`,
  ],
  [new RegExp(`(${NUMERAL})个(?:百分)?点(?![钟位儿子名评半])`, 'gu'), ([, points]) => `百分之${points}`],
];

/** 3 -> 3.5, 两 -> 两点五 */
function andHalf(whole: string): string {
  return /\d/u.test(whole) ? `${whole}.5` : `${whole}点五`;
}

/** A message with its numbers in plain writing: 八百来万 is 八百万, 两个半月 is 两点五月. */
export function plainNumerals(original: string): PlainNumerals {
  const places = Array.from(original, (_, at) => at);
  const same: PlainNumerals = { text: original, starts: places, ends: places.map((at) => at + 1) };
  return RULES.reduce(rewrite, same);
}

function rewrite(before: PlainNumerals, [pattern, plain]: Rule): PlainNumerals {
  const matches = [...before.text.matchAll(pattern)];
  if (matches.length === 0) return before;
  const [text, starts, ends]: [string[], number[], number[]] = [[], [], []];
  const keep = (from: number, until: number) => {
    text.push(before.text.slice(from, until));
    starts.push(...before.starts.slice(from, until));
    ends.push(...before.ends.slice(from, until));
  };
  let done = 0;
  for (const match of matches) {
    const [from, until] = [match.index, match.index + match[0].length];
    keep(done, from);
    const words = plain(match as unknown as RegExpExecArray);
    text.push(words);
    for (let at = 0; at < words.length; at += 1) {
      starts.push(before.starts[from] ?? 0);
      ends.push(before.ends[until - 1] ?? 0);
    }
    done = until;
  }
  keep(done, before.text.length);
  return { text: text.join(''), starts, ends };
}
