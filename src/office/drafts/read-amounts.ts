import { parseParameterValue } from '../../calculator/notation/parameter-value.ts';
import type { AmountForm, Confidence, Part, Sum } from './draft.ts';
import { sumOf } from './figures-of-clause.ts';
import { COMPARES, FOR_YEARS, INTENDED, YEARLY } from './patterns.ts';
import type { Provision, Segment } from './provision.ts';
import { type Payout, readPayouts } from './read-payouts.ts';

/** An amount of a provision and where its words stand in the clause. */
export interface ReadAmount {
  readonly amount: Part<AmountForm>;
  readonly start: number;
  readonly end: number;
}

/** A provision -> its amounts in order. A limit that follows a rate belongs to it; a list after 分别 is one amount. */
export function readAmounts(provision: Provision): readonly ReadAmount[] {
  const groups = groupPayouts(readPayouts(provision), provision);
  return groups.flatMap((group) => {
    const form = formOf(group, provision);
    return form ? [placed(withYears(form, provision), group, provision)] : [];
  });
}

type Group = readonly [Payout, ...Payout[]];

function groupPayouts(payouts: readonly Payout[], provision: Provision): readonly Group[] {
  const groups: Payout[][] = [];
  for (const payout of payouts) {
    const last = groups.at(-1);
    if (last && belongs(payout, last, provision)) last.push(payout);
    else groups.push([payout]);
  }
  return groups.filter((group): group is [Payout, ...Payout[]] => group.length > 0);
}

function belongs(payout: Payout, group: readonly Payout[], { text, start }: Provision): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return false;
  const between = text.slice(last.end - start, payout.start - start);
  if (payout.sum.unit === last.sum.unit && /^[、和及与或]$/u.test(between)) return true;
  const limits = isMoney(payout) && !isMoney(first) && payout.isCeiling && payout.segment - last.segment <= 2;
  return limits || (payout.continues && payout.isCeiling && isMoney(payout));
}

function isMoney({ sum: { unit } }: Payout): boolean {
  return unit === 'yuan' || unit === 'usd';
}

function formOf(group: Group, provision: Provision): AmountForm | null {
  const [first, ...rest] = group;
  const list = group.filter(({ sum, high }) => sum.unit === first.sum.unit && high === null);
  if (list.length >= 2 && list.length === group.length) return listed(list, provision) ?? single(first, null);
  return single(first, rest.find((one) => isMoney(one) && one.isCeiling)?.sum ?? null);
}

function single(payout: Payout, limit: Sum | null): AmountForm | null {
  const { sum, high, base, isCeiling, isDaily, isTotal, isLeast } = payout;
  if (isMoney(payout)) {
    if (high) return { kind: 'range', low: sum, high };
    if (isLeast) return null;
    return { kind: isTotal ? 'pool' : isCeiling || limit ? 'ceiling' : 'exact', sum: limit ?? sum };
  }
  if (isLeast) return null;
  return { kind: 'rate', rate: sum, to: high, base, isCeiling, isDaily, cap: limit };
}

/** 国家级、市级、区级的，分别给予100万元、50万元、20万元 */
function listed(list: readonly Payout[], provision: Provision): AmountForm | null {
  const first = list[0];
  if (!first) return null;
  const above = provision.segments.slice(0, first.segment + 1);
  const sized = above.findLast((segment) => sizesIn(segment, list.length, first.start));
  const sizes = sized && sizesIn(sized, list.length, first.start);
  const isCeiling = list.some((one) => one.isCeiling);
  if (sized && sizes) return tiersOf(sized, sizes, list, isCeiling);
  const until = provision.text.slice(0, first.start - provision.start);
  const names = new RegExp(
    `(?:[^，。；、：和与或及]{1,20}、){${list.length - 2}}[^，。；、：]{1,20}?[、和与或及][^，。；、：]{1,20}`,
    'gu',
  );
  const words = [...until.matchAll(names)].at(-1)?.[0].split(/[、和与或及]/u) ?? [];
  if (words.length !== list.length) return null;
  const options = words.map((label, at) => ({ label: optionOf(label), sum: (list[at] as Payout).sum }));
  return { kind: 'choice', of: until, isCeiling, options };
}

function optionOf(label: string): string {
  return (
    label
      .replace(/^.*的(?=.)/u, '')
      .replace(/^(?:对于?|首次|新|被|获得?|认定|评为|为)+/u, '')
      .replace(/(?:的.*|称号|企业|分别.*)$/u, '') || label
  );
}

/** The figures of a segment that stand before a place, when there are so many of one kind. */
function sizesIn({ figures, start: from }: Segment, count: number, before: number): Segment['figures'] | null {
  const sizes = figures.filter(({ kind, start }) => kind !== 'date' && kind !== 'label' && from + start < before);
  return sizes.length === count && new Set(sizes.map(({ kind }) => kind)).size === 1 ? sizes : null;
}

function tiersOf(segment: Segment, sizes: Segment['figures'], list: readonly Payout[], isCeiling: boolean) {
  const from = sizes.flatMap((figure) => sumOf(figure, segment.text) ?? []);
  const [first] = sizes;
  if (from.length !== list.length || !first) return null;
  const of = segment.text
    .slice(0, first.start)
    .replace(COMPARES, '')
    .replace(/^(?:对于?|凡)?/u, '')
    .trim();
  const steps = from
    .map((size, at) => ({ from: size, give: (list[at] as Payout).sum }))
    .sort((one, other) => Number(one.from.value) - Number(other.from.value));
  return { kind: 'tiers', of, isCeiling, steps } as const;
}

/** 连续三年每年最高1000万元 */
function withYears(form: AmountForm, { text }: Provision): AmountForm {
  if (form.kind !== 'exact' && form.kind !== 'ceiling') return form;
  const words = FOR_YEARS.exec(text);
  const read = words?.[1] ? parseParameterValue(words[1]) : null;
  if (!words || !read || !YEARLY.test(text)) return form;
  const term = { written: words[1] ?? '', ...read, quote: text };
  return { kind: 'years', each: form, term };
}

function placed(form: AmountForm, group: Group, provision: Provision): ReadAmount {
  const [first] = group;
  const last = group.at(-1) ?? first;
  const segments = provision.segments.slice(first.segment, last.segment + 1);
  const [from, to] = [segments[0], segments.at(-1)];
  const quote = provision.text.slice(
    (from?.start ?? 0) - provision.start,
    (to?.start ?? 0) + (to?.text.length ?? 0) - provision.start,
  );
  return {
    amount: { value: form, quote, confidence: confidenceOf(form, first, provision) },
    start: first.start,
    end: last.end,
  };
}

function confidenceOf(form: AmountForm, { continues }: Payout, { text }: Provision): Confidence {
  if (continues || INTENDED.test(text)) return 'guess';
  if (form.kind === 'rate') return form.base ? 'sure' : 'likely';
  return form.kind === 'choice' || form.kind === 'tiers' ? 'likely' : 'sure';
}
