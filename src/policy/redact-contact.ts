import { foldWidth, redact } from './redact.ts';

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const READ_OUT = '零〇一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖';

const EMAIL = /[\w.+-]+@[\w-]+(?:[.。][\w-]+)+/gu;
/** 京A·12345, 京 ad12345, 京A1234学: a province, a letter, five or six signs with a digit among them. */
const PLATE = new RegExp(
  `[${PROVINCES}]\\s?[A-Z][·•\\s-]?(?=[A-Z]*\\d)(?:[A-Z0-9]{5,6}(?![A-Z0-9])|[A-Z0-9]{4}[学警挂领试超港澳])`,
  'giu',
);
/** 010-69546666, (010)69546666, 010 6954 6666 */
const LANDLINE = /(?<!\d)[(（]?0\d{2,3}[)）]?[\s-]?\d{3,4}[\s-]?\d{4}(?!\d)/gu;
/** 护照E12345678, 微信号zhangsan_88: what stands behind the name of an account. */
const ACCOUNT = /(?<=(?:护照|通行证|微信|QQ|支付宝)[号码账户是为:：\s]{0,4})[A-Z0-9][\w-]{4,19}(?:\s\d{3,4})?/giu;
/** 一三八零零一三八零零零, 一三八 零零一三 八零零零: digits read out one by one, also among figures; no amount is said so. */
const SPOKEN = new RegExp(
  `(?=(?:[\\s.,，-]?[${READ_OUT}]){7})[${READ_OUT}]{2,}(?:[\\s.,，-]?[${READ_OUT}]{2,})*X?|` +
    `(?<!\\d)(?=\\d*[${READ_OUT}]\\d*[${READ_OUT}])[\\d${READ_OUT}]{11,}X?(?!\\d)`,
  'giu',
);
/** 身份证前六位110105, 后四位002X, 尾号5702 */
const PART =
  /(?<=(?:[前后末][一二三四五六七八九十两\d]{1,2}位|尾号|[前后]半段?)(?:是|为|[:：])?\s?)\d{3,}X?(?!\s*[元万亿号%年家个名人天])/giu;
/** A long number of no unit, as one says the half of a card number; amounts have a word before them or a unit behind, days are days. */
const LONG =
  /(?<![\dA-Za-z.,〔第款额资入收罚值元投贷税奖补])(?!(?:19|20)\d{6}(?!\d))\d{7,}X?(?![\dA-Za-z.,]|\s*[元万亿号%])/gu;

/** Ways to reach a person, and numbers that are nobody's figure, in half or full width. */
const KINDS: readonly RegExp[] = [EMAIL, PLATE, LANDLINE, ACCOUNT, SPOKEN, PART, LONG];

/** What people write, without their numbers and addresses and without a word for them, which would be read as a topic. */
export function withoutPersonal(text: string): string {
  const numbered = redact(text).replace(/〔[^〔〕]{2,8}已隐去〕/gu, ' ');
  return KINDS.reduce((rest, sign) => maskAll(rest, sign, ' '), numbered);
}

/** What is kept of people's words for later reading, each kind with words in its place; figures stay. */
const KEPT_AS: readonly (readonly [sign: RegExp, mask: string])[] = [
  [EMAIL, '〔电子邮箱已隐去〕'],
  [PLATE, '〔车牌号已隐去〕'],
  [LANDLINE, '〔电话已隐去〕'],
  [ACCOUNT, '〔账号已隐去〕'],
  [SPOKEN, '〔号码已隐去〕'],
  [PART, '〔号码已隐去〕'],
];

/** People's words as they are kept in receipts, reviews and feedback. */
export function redactContacts(text: string): string {
  return KEPT_AS.reduce((rest, [sign, mask]) => maskAll(rest, sign, mask), redact(text));
}

/** A sign is looked for in half width, and what it finds is replaced in the text as it is. */
function maskAll(text: string, sign: RegExp, mask: string): string {
  return [...foldWidth(text).matchAll(sign)].reduceRight(
    (rest, { index, 0: found }) => rest.slice(0, index) + mask + rest.slice(index + found.length),
    text,
  );
}
