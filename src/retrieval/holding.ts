import type { Clause } from '../policy/clause.ts';
import type { Attribute } from '../question/acts.ts';

/** What a clause can hold that people ask for. */
export const HOLDINGS = ['figure', 'time', 'department', 'penalty'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** How each is worded in the normalised text of a clause. */
const WORDED: Readonly<Record<Exclude<Holding, 'department'>, RegExp>> = {
  figure: /\d[\d.,]*(?:万|亿|千|百)*元|\d%|百分之|[一二三四五六七八九十百千万]元/,
  time: /\d个?(?:工作日|日|天|月|年内|小时)|[一二三四五六七八九十]个?(?:工作日|日内|个?月内|年内)|每[年月季]/,
  penalty: /罚款|没收|吊销|责令/,
};

/** The holding that answers each attribute; of the others no clause shows by its form that it answers them. */
const ANSWERED_BY: Readonly<Partial<Record<Attribute, Holding>>> = {
  ...{ amount: 'figure', rate: 'figure', sum: 'figure', quota: 'figure' },
  ...{ deadline: 'time', start: 'time', end: 'time', payment: 'time' },
  ...{ who: 'department', department: 'department' },
  penalty: 'penalty',
};

/** `text`: that of the clause, normalised. */
export function listHoldings(text: string, { departments }: Pick<Clause, 'departments'>): ReadonlySet<Holding> {
  return new Set(
    HOLDINGS.filter((holding) => (holding === 'department' ? departments.length > 0 : WORDED[holding].test(text))),
  );
}

export function holdingsAsked(asks: readonly Attribute[]): ReadonlySet<Holding> {
  return new Set(asks.flatMap((attribute) => ANSWERED_BY[attribute] ?? []));
}
