import type { Fact, FactValue } from '../../policy/fact.ts';

/** The most that a number in a unit can be, of one applicant or one case; beyond it somebody mistyped. */
const MOST: Readonly<Record<string, number>> = {
  元: 1_000_000_000_000,
  美元: 1_000_000_000_000,
  人: 1_000_000,
  年: 150,
  月: 1_800,
  日: 36_500,
  周岁: 130,
  '%': 10_000,
  平方米: 100_000_000,
};

/** True where a number can be so large, by the fact's own bound or by its unit's. */
export function isPossible({ most, unit }: Pick<Fact, 'most' | 'unit'>, value: FactValue): boolean {
  const bound = most ?? MOST[unit ?? ''];
  return bound === undefined || typeof value === 'boolean' || !(Number(value) > bound);
}
