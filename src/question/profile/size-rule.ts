import type { SizeRule } from '../../indexing/trade.ts';

/**
 * 统计上大中小微型企业划分办法（2017）, 国统字〔2017〕213号: an outside rule of the National Bureau of Statistics,
 * named as such and no part of the corpus. Least staff and least revenue (yuan) of 大型, 中型 and 小型;
 * where the rule counts assets instead of revenue, only staff is used here.
 */
const LEAST: Readonly<Record<SizeRule, { readonly staff: Bounds | null; readonly revenue: Bounds | null }>> = {
  agriculture: { staff: null, revenue: [200_000_000, 5_000_000, 500_000] },
  industry: { staff: [1000, 300, 20], revenue: [400_000_000, 20_000_000, 3_000_000] },
  construction: { staff: null, revenue: [800_000_000, 60_000_000, 3_000_000] },
  wholesale: { staff: [200, 20, 5], revenue: [400_000_000, 50_000_000, 10_000_000] },
  retail: { staff: [300, 50, 10], revenue: [200_000_000, 5_000_000, 1_000_000] },
  transport: { staff: [1000, 300, 20], revenue: [300_000_000, 30_000_000, 2_000_000] },
  storage: { staff: [200, 100, 20], revenue: [300_000_000, 10_000_000, 1_000_000] },
  hospitality: { staff: [300, 100, 10], revenue: [100_000_000, 20_000_000, 1_000_000] },
  information: { staff: [2000, 100, 10], revenue: [1_000_000_000, 10_000_000, 1_000_000] },
  software: { staff: [300, 100, 10], revenue: [100_000_000, 10_000_000, 500_000] },
  property: { staff: [1000, 300, 100], revenue: [50_000_000, 10_000_000, 5_000_000] },
  business: { staff: [300, 100, 10], revenue: null },
  other: { staff: [300, 100, 10], revenue: null },
};
type Bounds = readonly [large: number, medium: number, small: number];

const SIZES = ['大型', '中型', '小型', '微型'] as const;
export type CompanySize = (typeof SIZES)[number];

/** What is known of a company: persons, and yuan a year; null when not told. */
export interface Measured {
  readonly staff: number | null;
  readonly revenue: number | null;
}

/**
 * The size by the national rule: every index must reach its least, or the company falls one class; one index below
 * the least of 小型 makes it 微型. `isCertain` is false where the index that is not known could still lower it.
 */
export function sizeByRule(
  rule: SizeRule,
  { staff, revenue }: Measured,
): { readonly size: CompanySize; readonly isCertain: boolean } | null {
  const least = LEAST[rule];
  const ranks = [rankOf(staff, least.staff), rankOf(revenue, least.revenue)].filter((rank) => rank !== null);
  if (ranks.length === 0) return null;
  const rank = Math.max(...ranks);
  const used = [least.staff, least.revenue].filter((bounds) => bounds !== null).length;
  return { size: SIZES[rank] ?? '微型', isCertain: ranks.length === used || rank === SIZES.length - 1 };
}

/** 0 for 大型 to 3 for 微型; null where the index is not known or does not count. */
function rankOf(value: number | null, bounds: Bounds | null): number | null {
  if (value === null || bounds === null) return null;
  const at = bounds.findIndex((bound) => value >= bound);
  return at < 0 ? bounds.length : at;
}
