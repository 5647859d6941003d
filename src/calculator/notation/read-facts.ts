import type { Fact, FactType } from '../measure.ts';
import type { FactSource } from './measure-schema.ts';

const UNIT_OF_TYPE: Readonly<Record<FactType, string | null>> = {
  boolean: null,
  yuan: '元',
  usd: '美元',
  count: null,
  number: null,
  percent: '%',
  date: null,
  choice: null,
  text: null,
};

/** Fact definitions as written -> facts with every field filled. Throws on a choice without options. */
export function readFacts(sources: readonly FactSource[], path: string): readonly Fact[] {
  return sources.map((source) => readFact(source, path));
}

function readFact({ name, label, type, unit, options = [], prompt, words, effort }: FactSource, path: string): Fact {
  if ((type === 'choice') !== options.length > 0)
    throw new Error(`${path}: fact ${name}: options belong to a choice, and a choice needs them.`);
  return {
    name,
    label,
    type,
    unit: unit ?? UNIT_OF_TYPE[type],
    options,
    prompt: prompt ?? askFor(label, type, unit),
    words,
    effort: effort === '1' ? 1 : effort === '3' ? 3 : 2,
  };
}

function askFor(label: string, type: FactType, unit: string | undefined): string {
  if (type === 'boolean') return `${label}吗？`;
  if (type === 'date') return `${label}是哪一天？`;
  if (type === 'choice' || type === 'text') return `${label}是哪一种？`;
  const printed = unit ?? UNIT_OF_TYPE[type];
  return `${label}是多少${printed ? `（${printed}）` : ''}？`;
}
