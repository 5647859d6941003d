import type { Figure } from '../../policy/figure.ts';

/** 每平5000, 一笔4200, 单价800: words before a number that make it a sum of money. */
const SUM_BEFORE =
  /(?:每(?:平米?|平方米?|亩|吨|人|户|家|台|辆|套|间)|[一两几每]笔|单价|均价|总价)(?:是|才|给|要|付|交)?$/u;

/** True where a number without a unit is told as money. */
export function isToldAsMoney(text: string, { kind, start }: Figure): boolean {
  return kind === 'bare' && SUM_BEFORE.test(text.slice(Math.max(0, start - 8), start));
}
