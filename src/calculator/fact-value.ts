import { parseCalendarDate } from '../policy/calendar-date.ts';
import type { Fact, Facts, FactValue } from '../policy/fact.ts';
import { type Fraction, formatDecimal, parseFraction } from '../policy/fraction.ts';
import { parseYuanExactly } from '../policy/money.ts';
import { formatQuantity, numberOfDate } from './format-quantity.ts';

/** A fact that is known: a size (money, counts, dates as day numbers), or a word or truth. */
export type KnownFact =
  | { readonly kind: 'size'; readonly value: Fraction }
  | { readonly kind: 'word'; readonly value: string | boolean };

export interface FactProblem {
  readonly fact: string;
  readonly problem: string;
}

export interface ReadFacts {
  readonly known: ReadonlyMap<string, KnownFact>;
  readonly problems: readonly FactProblem[];
}

/** What people gave -> exact values; what cannot be understood is named and stays unknown. */
export function readFactValues(facts: Facts, definitions: ReadonlyMap<string, Fact>): ReadFacts {
  const known = new Map<string, KnownFact>();
  const problems: FactProblem[] = [];
  for (const [name, raw] of Object.entries(facts)) {
    const fact = definitions.get(name);
    const value = fact && readFactValue(raw, fact);
    if (value) known.set(name, value);
    else problems.push({ fact: name, problem: fact ? expected(fact) : '没有这个事实' });
  }
  return { known, problems };
}

/** Dates that a period can be counted from, both ways, without leaving the calendar. */
const [EARLIEST, LATEST] = ['1949-10-01', '2100-12-31'];

function readFactValue(raw: FactValue, fact: Fact): KnownFact | null {
  const text = typeof raw === 'number' ? numberText(raw) : String(raw).trim();
  switch (fact.type) {
    case 'boolean':
      return text === 'true' || text === 'false' ? { kind: 'word', value: text === 'true' } : null;
    case 'choice':
      return optionsIn(text, fact).every((one) => fact.options.includes(one)) ? { kind: 'word', value: text } : null;
    case 'text':
      return text ? { kind: 'word', value: text } : null;
    case 'date': {
      const date = parseCalendarDate(text);
      return date && date >= EARLIEST && date <= LATEST ? { kind: 'size', value: numberOfDate(date) } : null;
    }
    case 'yuan':
    case 'usd':
      return size(parseYuanExactly(text));
    case 'percent':
      return size(parseFraction(text.endsWith('%') ? text : `${text}%`));
    case 'count': {
      const value = parseFraction(text);
      return value?.denominator === 1n ? size(value) : null;
    }
    case 'number':
      return size(parseFraction(text));
  }
}

/** The options of a choice that are told: one, or several where the fact allows it. */
export function optionsIn(value: string, { several }: Pick<Fact, 'several'>): readonly string[] {
  return several ? value.split(SEVERAL) : [value];
}

/** Stands between options that hold together. */
export const SEVERAL = '、';

/** Sizes of the world of policy are never negative. */
function size(value: Fraction | null): KnownFact | null {
  return value && value.numerator >= 0n ? { kind: 'size', value } : null;
}

/** Without exponents: 1e7 -> 10000000. */
function numberText(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Number.isFinite(value) ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : '';
}

function expected({ type, label, options }: Fact): string {
  const forms: Readonly<Record<Fact['type'], string>> = {
    boolean: '写 true 或 false',
    choice: `从这些里选：${options.join('、')}`,
    text: '写文字',
    date: '写 2026-03-01 这样的日期',
    yuan: '写 20000、"20000.00" 或 "30万元"',
    usd: '写 10000000 或 "1000万美元"',
    percent: '写百分数，55 即 55%',
    count: '写不小于零的整数',
    number: '写不小于零的数',
  };
  return `${label}：${forms[type]}`;
}

/** A known fact in words: 是, 通州区, 30万元. */
export function formatFact(known: KnownFact, fact: Fact): string {
  if (known.kind === 'word') return typeof known.value === 'boolean' ? (known.value ? '是' : '否') : known.value;
  if (fact.type === 'yuan' || fact.type === 'usd' || fact.type === 'date' || fact.type === 'percent')
    return formatQuantity(known.value, fact.type);
  return `${formatDecimal(known.value)}${fact.unit ?? ''}`;
}
