import type { Figure } from '../../policy/figure.ts';
import type { Base, Sum } from './draft.ts';
import { sumOf } from './figures-of-clause.ts';
import {
  BY_STANDARD,
  COMPARED,
  COMPARES,
  CONTINUES,
  EACH,
  FUNDS,
  GOVERNS,
  GOVERNS_BEFORE,
  LEAST,
  NAMED_BEHIND,
  NOT_MORE,
  RATE_RAISED,
  STANDARD_BEHIND,
  TOTAL,
  UP_TO,
} from './patterns.ts';
import type { Provision, Segment } from './provision.ts';
import { readBase } from './read-base.ts';

/** A figure, or a pair of them, that says what is paid. */
export interface Payout {
  readonly sum: Sum;
  /** The upper end: 2万元以上5万元以下, 20%—50%. */
  readonly high: Sum | null;
  readonly isCeiling: boolean;
  readonly isLeast: boolean;
  readonly isTotal: boolean;
  readonly isDaily: boolean;
  readonly base: Base | null;
  /** Nothing in its own segment gives it: it limits what was given before. */
  readonly continues: boolean;
  /** Place of its segment among those of the provision, and places in the clause. */
  readonly segment: number;
  readonly start: number;
  readonly end: number;
}

/** The figures of a provision that are paid, in order; what is compared, aimed at or counted is not among them. */
export function readPayouts(provision: Provision): readonly Payout[] {
  return provision.segments.flatMap((segment, at) => readSegment(segment, at, provision));
}

function readSegment(segment: Segment, at: number, provision: Provision): readonly Payout[] {
  const payouts: Payout[] = [];
  let next = 0;
  while (next < segment.figures.length) {
    const figure = segment.figures[next];
    const high = figure && isPaid(figure) ? upperEnd(segment, next) : null;
    const payout = figure && isPaid(figure) ? readPayout(segment, figure, high, at, provision, payouts) : null;
    if (payout) payouts.push(payout);
    next += high ? 2 : 1;
  }
  return payouts;
}

/** Money, a rate, a multiple. */
function isPaid({ kind, raw }: Figure): boolean {
  return kind === 'money' || kind === 'rate' || (kind === 'count' && raw.endsWith('倍'));
}

const RANGE = /^(?:（含[^）]{0,4}）|\(含[^)]{0,4}\))?(?:以上|[—–－~～-]+|至|到)(?:不超过|不满)?$/u;

function upperEnd({ text, figures }: Segment, at: number): Figure | null {
  const [low, high] = [figures[at], figures[at + 1]];
  if (!low || !high || low.kind !== high.kind) return null;
  return RANGE.test(text.slice(low.end, high.start)) ? high : null;
}

function readPayout(
  segment: Segment,
  figure: Figure,
  high: Figure | null,
  at: number,
  provision: Provision,
  earlier: readonly Payout[],
): Payout | null {
  const { text } = segment;
  const [before, after] = [text.slice(0, figure.start), text.slice(endOfList(segment, high ?? figure))];
  const how = governs(before, after, figure, high !== null, provision.segments.slice(at + 1), earlier.length > 0);
  if (!how) return null;
  const last = earlier.at(-1);
  const from = last ? last.end - segment.start : 0;
  const own = text.slice(from, figure.start);
  const sum = sumOf(figure, text);
  const upper = high && sumOf(high, text);
  if (!sum || (high && !upper)) return null;
  const isTotal = figure.kind === 'money' && TOTAL.test(before) && !EACH.test(text);
  return {
    ...{ sum, high: upper ?? null, isTotal, segment: at },
    isCeiling: !high && (figure.role === 'ceiling' || UP_TO.test(own)) && !LEAST.test(own),
    isLeast: LEAST.test(own),
    isDaily: /每日|按日/u.test(own),
    base: figure.kind === 'money' ? null : readBase(own),
    continues: how === 'continues',
    start: segment.start + figure.start,
    end: segment.start + (high ?? figure).end,
  };
}

/** 3000元、2000元、1000元的标准: what stands behind a list stands behind each of it. */
function endOfList({ text, figures }: Segment, figure: Figure): number {
  const next = figures.find(({ start, kind }) => start > figure.start && kind === figure.kind);
  return next && /^[、和及]$/u.test(text.slice(figure.end, next.start))
    ? endOfList({ text, figures, start: 0 }, next)
    : figure.end;
}

/** What makes a figure an amount: a verb before it, a name or a verb behind it, or that it limits what was given. */
function governs(
  before: string,
  after: string,
  { kind }: Figure,
  isRange: boolean,
  following: readonly Segment[],
  isFurther: boolean,
): 'verb' | 'name' | 'rate' | 'continues' | null {
  if (COMPARES.test(before) && !NOT_MORE.test(before) && kind === 'money') return null;
  if (FUNDS.test(before)) return null;
  const isNamed = NAMED_BEHIND.test(after);
  const isCompared = !isRange && COMPARED.test(after);
  if (
    isCompared &&
    !(isNamed && /^.{0,4}以[下内](?:的)?(?:[^，。；]{0,2})(?:罚款|奖励|补贴|补助|支持|资助)/u.test(after))
  )
    return null;
  if (GOVERNS.test(before)) return 'verb';
  if (isNamed && (kind !== 'rate' || isFurther || /[按以为达]/u.test(before) || before === '')) return 'name';
  if (BY_STANDARD.test(before) && STANDARD_BEHIND.test(after)) return 'name';
  if (kind !== 'money' && /按|以|不超过|最高|为|比例|并处|处/u.test(before)) {
    const goesOn = GOVERNS_BEFORE.test(after) || following.slice(0, 2).some(({ text }) => GIVES_AT_ONCE.test(text));
    if (goesOn) return 'rate';
  }
  if (kind === 'rate' && RATE_RAISED.test(before)) return 'rate';
  return CONTINUES.test(before) ? 'continues' : null;
}

/** A segment that opens with the verb: 给予最高1000万元支持. */
const GIVES_AT_ONCE =
  /^(?:可以?|由[^，。；]{2,12})?(?:给予|予以|进行|发放|奖励|补助|补贴|资助|向[^，。；]{2,12}缴纳|缴纳|征收|最高|每年)/u;
