import { parseInteger } from '../../policy/chinese-number.ts';

/** How people write a number, and how texts write the same. */
export type Rule = readonly [pattern: RegExp, plain: (match: RegExpExecArray) => string];

const DIGIT = '一二两三四五六七八九';
/** A thing or a time that a price is for: 三千一个月, 5万一次, 两百一位. */
const FOR_EACH =
  '个?(?:半年|年|月|季|周|天|日|晚|小时|钟头|期|届|次|趟|回|家|户|人|位|名|亩|平|吨|斤|台|辆|套|间|栋|层|桌|单|件|笔|项|批|株|头|只|张|场|节|门课|学期|公顷|公里)|个(?=[\\u4e00-\\u9fff，,。；;、？?]|$)';
/** Words that begin with 一 and count nothing: 2万一直没交, 3万一共. */
const WORD_OF_ONE =
  '直|共|起|块|般|定|样|些|点(?![〇零一二三四五六七八九\\d])|分|旦|律|概|边|并|同|下|口|总|切|向|再|致|开|半(?!年)|毛|时|到|来|性';
/** What a number with a unit and one digit more is followed by: 2米6高, 3块5，, 14米4的. */
const ENDED = `(?=\\s*(?:$|[，,。；;、？?！!)）]|[高宽长深厚远重左上的以了吗呢啊吧钱能算够行超是还也就和到比过每]|一(?:${FOR_EACH})))`;
const MEASURED = '(平方米|平米|公里|公斤|米|亩|吨|斤)';
const WHOLE = `((?<![\\d.${DIGIT}十百千万亿几数好])(?:\\d{1,6}|[${DIGIT}十百]{1,5}))`;

/** Words that set the same quantity of another time beside the first one. */
const OF_ANOTHER_TIME = '今年|去年|前年|明年|上年|本年|现在|如今|后来|这回|[涨增升降加减]到|变成|变为|改成';
const COUNT = `(\\d{1,6}(?:\\.\\d{1,4})?|[${DIGIT}十百千零]{1,8})`;
/** A quantity and its next value are within this of each other. */
const MOST_TIMES = 20;

/** 去年两千万 今年两千六: the second one counts in the unit of the first, where that makes it one of its size. */
const SAME_UNIT: Rule = [
  new RegExp(
    `(?<=(?<![\\d.${DIGIT}十百千零])${COUNT}([万亿])(?:元|块钱?)?[^。；？?\\d${DIGIT}十]{0,8}(?:${OF_ANOTHER_TIME})[^，。；？?\\d${DIGIT}十]{0,4})${COUNT}(?=\\s*(?:$|[，,。；;、？?！!\\s]))`,
    'gu',
  ),
  ([, first = '', unit = '', next = '']) => {
    const [one, other] = [sizeOf(first), sizeOf(next)];
    const isAlike = one > 0 && other > 0 && other <= one * MOST_TIMES && one <= other * MOST_TIMES;
    return isAlike ? `${next}${unit}` : next;
  },
];

function sizeOf(count: string): number {
  return /^\d/u.test(count) ? Number(count) : (parseInteger(count) ?? 0);
}

/** Where a number ends before a word of 一, and where it goes on behind its unit. */
export const NUMERALS_APART: readonly Rule[] = [
  SAME_UNIT,
  // 2万一直没交, 三千一个月, 一万二一年
  [
    new RegExp(
      `(?<=[\\d${DIGIT}十])(\\s*[百千万亿][${DIGIT}]?|万\\d)(?=一(?:${FOR_EACH}|${WORD_OF_ONE}))(?!(?<=万)一[${DIGIT}])`,
      'gu',
    ),
    ([, unit = '']) => `${unit}元`,
  ],
  // 5000一次; 2024一年 is a year, and five digits of the kind of a hotline are none
  [
    new RegExp(`(?<![\\d.-])(?!(?:19|20)\\d\\d一年|123\\d\\d一)(\\d{3,7})(?=一(?:${FOR_EACH}))`, 'gu'),
    ([, sum = '']) => `${sum}元`,
  ],
  // 14米4, 一米八
  [
    new RegExp(`${WHOLE}${MEASURED}(\\d{1,2}|[${DIGIT}])${ENDED}`, 'gu'),
    ([, whole = '', unit = '', rest = '']) => `${withTenths(whole, rest)}${unit}`,
  ],
  // 3块5, 三块五毛
  [
    new RegExp(`${WHOLE}块(\\d{1,2}|[${DIGIT}])毛?${ENDED}`, 'gu'),
    ([, whole = '', rest = '']) => `${withTenths(whole, rest)}元`,
  ],
  // 5毛, 3毛5
  [
    new RegExp(`(?<![\\d.${DIGIT}十])([1-9${DIGIT}])毛([1-9${DIGIT}])?${ENDED}`, 'gu'),
    ([, tenths = '', rest = '']) => `0.${parseInteger(tenths)}${rest && parseInteger(rest)}元`,
  ],
];

/** 14 and 4 -> 14.4, 一 and 八 -> 1.8 */
function withTenths(whole: string, rest: string): string {
  return `${parseInteger(whole) ?? whole}.${/^\d/u.test(rest) ? rest : parseInteger(rest)}`;
}
