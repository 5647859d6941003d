import { redact } from './redact.ts';

/** Ways to reach a person, and numbers that are nobody's figure, in half or full width. */
const KINDS: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  // 京A·12345, 京AD12345: a province, a letter, five or six signs with a digit among them.
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•\s-]?(?=[A-Z]*\d)[A-Z0-9]{5,6}(?![A-Z0-9])/gu,
  // 010-69546666, (010)69546666
  /(?<!\d)[(（]?0\d{2,3}[)）]?[\s-]?\d{7,8}(?!\d)/gu,
  // 一三八零零一三八零零零: digits read out one by one; no amount is said so.
  /[零〇一二三四五六七八九幺两]{7,}/gu,
  // A long number of no unit, as one says the half of a card number; amounts have a word before them or a unit behind, days are days.
  /(?<![\dA-Za-z.,〔第款额资入收罚值元投贷税奖补])(?!(?:19|20)\d{6}(?!\d))\d{7,}(?![\dA-Za-z.,]|\s*[元万亿号%])/gu,
];

/** What people write, without their numbers and addresses and without a word for them, which would be read as a topic. */
export function withoutPersonal(text: string): string {
  const numbered = redact(text).replace(/〔[^〔〕]{2,8}已隐去〕/gu, ' ');
  return KINDS.reduce((rest, sign) => rest.replace(sign, ' '), numbered);
}

/** What is kept of people's words for later reading, each kind with words in its place; figures stay. */
const KEPT_AS: readonly (readonly [sign: RegExp | undefined, mask: string])[] = [
  [KINDS[0], '〔电子邮箱已隐去〕'],
  [KINDS[1], '〔车牌号已隐去〕'],
  [KINDS[2], '〔电话已隐去〕'],
];

/** People's words as they are kept in receipts, reviews and feedback. */
export function redactContacts(text: string): string {
  return KEPT_AS.reduce((rest, [sign, mask]) => (sign ? rest.replace(sign, mask) : rest), redact(text));
}
