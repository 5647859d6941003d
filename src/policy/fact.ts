/** A fact as people give it: money as number or text (`"20000.00"`, `"30万元"`), percent as a number of percent, dates as YYYY-MM-DD. */
export type FactValue = boolean | number | string;
export type Facts = Readonly<Record<string, FactValue>>;

export const FACT_TYPES = ['boolean', 'yuan', 'usd', 'count', 'number', 'percent', 'date', 'choice', 'text'] as const;
export type FactType = (typeof FACT_TYPES)[number];

/** What can be known of an applicant or a case. Values: see `FactValue`. */
export interface Fact {
  readonly name: string;
  /** Chinese name, as shown to people. */
  readonly label: string;
  readonly type: FactType;
  /** Printed unit: 元, 美元, 人, 平方米, %; null when there is none. */
  readonly unit: string | null;
  /** For `choice`: the values themselves, in Chinese; otherwise empty. */
  readonly options: readonly string[];
  /** Option -> other words by which people say it: 餐饮 is said 餐馆, 饭店. */
  readonly said: Readonly<Record<string, readonly string[]>>;
  /** The question that asks for it. */
  readonly prompt: string;
  /** Words by which people speak of it. */
  readonly words: readonly string[];
  /** 1 everybody knows it, 3 one has to look it up; the next question prefers the easy ones. */
  readonly effort: 1 | 2 | 3;
  /** A larger value is not possible and has to be asked again; absent where the unit alone bounds it. */
  readonly most?: number;
  /** Other units by which people count it: reporters that are companies come in 家. */
  readonly counted?: readonly string[];
  /** True where one may be several of the options at once, written 服务机构、企业. */
  readonly several?: true;
  /** What else is so where this is stated at all: who names a permitted area has a permit. */
  readonly implies?: Facts;
}

/** 安全生产管理人员总数 -> 安全生产管理人员: what a fact of the type `count` counts, by its label. */
export function countedBy(label: string): string {
  return label.replace(/总数$/u, '');
}
