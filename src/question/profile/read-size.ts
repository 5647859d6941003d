import type { Trade } from '../../indexing/trade.ts';
import type { Fact } from '../../policy/fact.ts';
import { findFiguresSaid } from '../facts/figures-said.ts';
import type { UnderstoodFact } from '../facts/understood-fact.ts';
import { decimalOf } from '../facts/value-of-figure.ts';
import type { Found } from '../language.ts';
import { sizeByRule } from './size-rule.ts';

/** 营收6000万, 年销售额2亿: the figure behind is the revenue of a year. */
const REVENUE_BEFORE = /(?:营收|营业收入|销售额|年销售|收入|产值)[^，,。；;？?！!\d]{0,6}$/u;
const STAFF_UNITS = /^count:(\d+)(?:人|名人|名|个人)$/u;

/** The size of a company by the national rule, from persons and revenue, where it is not said itself. */
export function readSize(
  text: string,
  said: readonly UnderstoodFact[],
  trades: readonly Found<Trade>[],
  facts: ReadonlyMap<string, Fact>,
): readonly UnderstoodFact[] {
  const fact = facts.get('company_size');
  const rule = trades.map(({ thing }) => thing.rule).find((one) => one !== null) ?? 'other';
  const staff = readStaff(text, said);
  const revenue = readRevenue(text);
  const size = sizeByRule(rule, { staff: staff?.value ?? null, revenue: revenue?.value ?? null });
  if (!fact || !size || said.some(({ fact: name }) => name === fact.name)) return [];
  const words = [staff?.words, revenue?.words].filter((one) => one !== undefined).join('，');
  return [
    {
      ...{ fact: fact.name, label: fact.label, value: size.size, display: size.size, words },
      source: size.isCertain ? 'derived' : 'assumed',
    },
  ];
}

interface Read {
  readonly value: number;
  readonly words: string;
}

function readStaff(text: string, said: readonly UnderstoodFact[]): Read | null {
  const told = said.find(({ fact }) => fact === 'employees');
  if (told) return { value: Number(told.value), words: told.words };
  const figure = findFiguresSaid(text).find(
    ({ value, start }) => STAFF_UNITS.test(value) && !/引进|招了?$/u.test(text.slice(0, start)),
  );
  const count = figure && STAFF_UNITS.exec(figure.value)?.[1];
  return figure && count ? { value: Number(count), words: figure.raw } : null;
}

function readRevenue(text: string): Read | null {
  const figure = findFiguresSaid(text).find(
    ({ kind, start }) => kind === 'money' && REVENUE_BEFORE.test(text.slice(0, start)),
  );
  const [, fen] = figure ? figure.value.split(':') : [];
  return figure && fen ? { value: Number(decimalOf(fen, 100n)), words: figure.raw } : null;
}
