import type { Language } from '../language.ts';

/** Words that say only that something is wanted. */
const WANTS =
  /好处|回报|提成|便利|便捷|办法|优惠|帮点|评上|补贴|补助款?|奖励|奖金|支持|扶持|资助|优惠|政策|帮扶|帮助|好处|待遇|资金|款项|项目|注册|开在|位于|有没有|能不能|能拿|可以|想问|什么|哪些|多少|享受|申请|获得|得到|区里|市里|市级|区级|政府|国家|分别|都|老板|请问|听说|打算|准备|成立|刚刚|给|钱|吗|呢|了|的|一家|公司|企业|单位|个|在|是|做|干|开|我|你|们|有|没|啥|能|想|家|间|小|刚|新|再|多|年/gu;
/** 市级孵化器: a title that was given, and more than a trade. */
export const IS_TITLE = /(?:国家|[市区])级$/u;
/** So many characters must be left of a part that says something. */
const LEAST = 2;
/** A part may be so long and still be one thing to search for. */
const SHORTEST = 3;

/** The parts of a message that say more than who asks and that something is wanted; trades and places are left out. */
export function readNeeds(text: string, who: readonly string[], language: Language): readonly string[] {
  return partsOf(text).filter((part) => part.length >= SHORTEST && restOf(part, who, language).length >= LEAST);
}

/** What stands between commas and full stops, and between blanks where somebody writes those in their place. */
export function partsOf(text: string): readonly string[] {
  return text.split(/[，,。；;、？?！!\n]/u).flatMap((part) => splitAtBlanks(part.trim()));
}

/** So many characters between two blanks, in the middle of all, are a part of a sentence and no keyword. */
const PART_LENGTH = 5;

function splitAtBlanks(text: string): readonly string[] {
  const pieces = text.split(/\s+/u);
  const lengths = pieces.map(({ length }) => length).sort((one, other) => one - other);
  return (lengths[lengths.length >> 1] ?? 0) >= PART_LENGTH ? pieces : [text];
}

function restOf(part: string, who: readonly string[], language: Language): string {
  const spans = [
    ...language.findFillers(part),
    ...language.findPlaces(part),
    ...language.findTrades(part).filter(({ start }) => !IS_TITLE.test(part.slice(0, start))),
    ...language.findPlans(part),
    ...who.flatMap((words) => placesOf(words, part)),
  ].map(({ start, end }) => [start, end] as const);
  const kept = [...part].filter((_, at) => !spans.some(([start, end]) => at >= start && at < end)).join('');
  return kept
    .replace(/[\d.]+[万亿]?[元人名个年月]?|[一二两三四五六七八九十几百千]+[多来几]?[个名]?[人年]/gu, '')
    .replace(WANTS, '')
    .replace(/[^\u4e00-\u9fffa-z]/gu, '');
}

function placesOf(words: string, part: string): readonly { readonly start: number; readonly end: number }[] {
  const start = words === '' ? -1 : part.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length }];
}
