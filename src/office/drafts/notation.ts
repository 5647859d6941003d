import type { Unit } from '../../calculator/measure.ts';
import type { Fact, FactType } from '../../policy/fact.ts';
import type { Sum } from './draft.ts';

/** A fact as a measure file defines it. */
export interface FactNotation {
  readonly name: string;
  readonly label: string;
  readonly type: FactType;
  readonly unit?: string;
  readonly options?: readonly string[];
}

export interface ParameterNotation {
  readonly label: string;
  readonly value: string;
  readonly written?: string;
  readonly quote: string;
}

/** Part of a measure file: an amount with what it names. */
export interface AmountNotation {
  readonly facts: readonly FactNotation[];
  readonly parameters: Readonly<Record<string, ParameterNotation>>;
  /** As `readExpression` reads it; absent where no figure is published. */
  readonly amount?: unknown;
  readonly certainty?: 'tiers_unpublished';
}

/** Names that a draft may use: of facts that are known, and new ones under its own prefix. */
export interface Names {
  readonly prefix: string;
  readonly known: readonly Fact[];
}

const TYPES: Readonly<Partial<Record<Unit, FactType>>> = {
  yuan: 'yuan',
  usd: 'usd',
  percent: 'percent',
  person: 'count',
  count: 'count',
  date: 'date',
};
const PRINTED: Readonly<Partial<Record<Unit, string>>> = {
  person: '人',
  square_metre: '平方米',
  year: '年',
  month: '个月',
  day: '日',
  times: '倍',
  ton: '吨',
  kilometre: '公里',
};

/** The fact that is called so, or a new one. */
export function factFor(label: string, unit: Unit | 'boolean', last: string, { prefix, known }: Names): FactNotation {
  const type: FactType = unit === 'boolean' ? 'boolean' : (TYPES[unit] ?? 'number');
  const same = known.find((fact) => fact.type === type && (fact.label === label || fact.words.includes(label)));
  if (same) return { name: same.name, label: same.label, type };
  const printed = unit === 'boolean' ? undefined : PRINTED[unit];
  return { name: `${prefix}_${last}`, label, type, ...(printed && { unit: printed }) };
}

export function isKnown({ name }: FactNotation, { known }: Names): boolean {
  return known.some((fact) => fact.name === name);
}

export function parameterOf(label: string, { written, said, quote }: Sum): ParameterNotation {
  return { label, value: written, ...(said && { written: said }), quote };
}
