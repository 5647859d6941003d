import type { Fact } from '../../policy/fact.ts';
import type { Figure } from '../../policy/figure.ts';

/** 12个安全员 are no 从业人员: what is counted stands behind 个 and 名, and must be a word of the fact. */
export function countsNothingElse(text: string, { kind, raw, end }: Figure, { label, words, unit }: Fact): boolean {
  const isOpen = kind === 'bare' || /[个名位]$/u.test(raw);
  const [counted] = isOpen ? (/^[\u4e00-\u9fff]{1,2}/u.exec(text.slice(end)) ?? []) : [];
  return counted === undefined || [label, ...words, unit ?? ''].some((word) => word.includes(counted));
}
