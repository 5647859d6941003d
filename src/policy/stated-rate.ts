import { type Bound, boundOf } from './bound.ts';
import { parseInteger } from './chinese-number.ts';
import { findFigures } from './figure.ts';
import { type Fraction, fraction, makeFraction } from './fraction.ts';

/** What a rate makes of its base: a part of it, so much more, so much less, a price at so many tenths, a price without that part. */
export type RateKind = 'share' | 'growth' | 'decline' | 'discount' | 'deduction';

/** A rate that a text states for something: 新能源供热装机占比原则上不低于60%. */
export interface StatedRate {
  readonly kind: RateKind;
  /** Ends of the range, as fractions of one; equal where one rate is stated. */
  readonly low: Fraction;
  readonly high: Fraction;
  readonly bound: Bound;
  /** The rate as printed: 60%, 10%—20%, 9折. */
  readonly raw: string;
  /** What it is a rate of: the words before it. */
  readonly subject: string;
  /** The part of the sentence that states it, verbatim. */
  readonly words: string;
}

/** A part of a sentence between its marks, with its place. */
interface Part {
  readonly text: string;
  readonly start: number;
}

const PART = /[^，,；;。、：:！!？?\n]+/gu;
const DISCOUNT = /(\d(?:\.\d)?|[一二三四五六七八九])折/u;
const JOINED = /^\s*[—–\-－~～至到]+\s*$/u;
/** What a part must say beside its figure to have a subject of its own. */
const LEAST_SUBJECT = 3;

const GROWS = /(?:增长|增速|增幅)[^，。；]{0,8}$|(?:上升|提高|增加)了?(?:约|近)?$/u;
const DECLINES = /(?:下降|降低|减少|降幅|压减|削减|节约)(?:了|幅度|率|约|不低于|不少于|至少|超过|达到?)*$/u;
const DEDUCTS = /^\s*的?(?:价格)?(?:扣除|减免|减征|优惠|折扣)/u;
/** 每日3%, 年化1%: a rate for a time is no share. */
const PER_TIME = /每[日月]|年化|日利率|月利率/u;
const IS_SHARE = /占|比例|比重|率|按照?|不低于|不少于|不高于|不超过|至少|达到|保持|控制/u;

/** The rates that a text states and that can be reckoned with, in order. What was reached already (完成94.11亿元，同比增长5.2%) is none. */
export function findStatedRates(text: string): readonly StatedRate[] {
  const parts = [...text.matchAll(PART)].map(({ 0: words, index }): Part => ({ text: words, start: index }));
  return parts.flatMap((part, at) => [...rateOf(part, parts[at - 1]), ...discountOf(part)]);
}

function rateOf({ text }: Part, before: Part | undefined): readonly StatedRate[] {
  const [first, second] = findFigures(text).filter(({ kind }) => kind === 'rate');
  if (!first) return [];
  const isRange = second !== undefined && JOINED.test(text.slice(first.end, second.start));
  const end = isRange ? second.end : first.end;
  const kind = kindOf(text.slice(0, first.start), text.slice(end));
  if (kind === null || PER_TIME.test(text)) return [];
  const [low, high] = [first, isRange ? second : first].map(({ value }) => fraction(value.slice('rate:'.length)));
  if (!low || !high) return [];
  const own = text.slice(0, first.start);
  const bound = boundOf(own, text.slice(end));
  if (bound === 'exact' && isResult(own, kind, before)) return [];
  const subject = own.length < LEAST_SUBJECT || /^(?:或者?|且|并)/u.test(own) ? `${before?.text ?? ''}${own}` : own;
  return [{ kind, low, high, bound, raw: text.slice(first.start, end), subject, words: text }];
}

function kindOf(before: string, after: string): RateKind | null {
  if (DEDUCTS.test(after)) return 'deduction';
  if (DECLINES.test(before)) return 'decline';
  if (GROWS.test(before)) return 'growth';
  return IS_SHARE.test(before) ? 'share' : null;
}

/** What was reached: 2020年…占收入比重7.3%, 较2015年增长59%, or a growth told behind the sum that was reached. */
function isResult(own: string, kind: RateKind, before: Part | undefined): boolean {
  if (kind !== 'growth' && kind !== 'decline') return /^20\d{2}年/u.test(own);
  if (/[较比]20\d{2}年/u.test(own)) return true;
  return before !== undefined && findFigures(before.text).some(({ kind: other }) => other === 'money');
}

function discountOf({ text }: Part): readonly StatedRate[] {
  const match = DISCOUNT.exec(text);
  if (!match) return [];
  const [raw, digits = ''] = match;
  const tenths = /^\d/u.test(digits) ? fraction(digits) : makeFraction(BigInt(parseInteger(digits) ?? 0));
  const rate = makeFraction(tenths.numerator, tenths.denominator * 10n);
  const subject = text.slice(0, match.index);
  return [{ kind: 'discount', low: rate, high: rate, bound: boundOf(subject, ''), raw, subject, words: text }];
}
