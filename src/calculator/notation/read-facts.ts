import type { Fact, FactType } from '../../policy/fact.ts';
import type { FactSource } from './measure-schema.ts';
import { notationMessages as messages } from './messages.ts';

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

/** Fact definitions as written -> facts with every field filled. Throws on a choice without options, and on words for none of them. */
export function readFacts(sources: readonly FactSource[], path: string): readonly Fact[] {
  return sources.map((source) => readFact(source, path));
}

function readFact(source: FactSource, path: string): Fact {
  const {
    name,
    label,
    type,
    unit,
    options = [],
    said,
    prompt,
    words,
    effort,
    most,
    counted,
    several,
    implies,
  } = source;
  if ((type === 'choice') !== options.length > 0) throw new Error(messages.options(path, name));
  const stray = Object.keys(said).find((option) => !options.includes(option));
  if (stray !== undefined) throw new Error(messages.strayOption(path, name, stray));
  return {
    name,
    label,
    type,
    unit: unit ?? UNIT_OF_TYPE[type],
    options,
    said,
    prompt: prompt ?? askFor(label, type, unit),
    words,
    effort: effort === '1' ? 1 : effort === '3' ? 3 : 2,
    ...(most !== undefined && { most }),
    ...(counted && { counted }),
    ...(several && { several: true }),
    ...(implies && { implies }),
  };
}

function askFor(label: string, type: FactType, unit: string | undefined): string {
  if (type === 'boolean') return `${label}吗？`;
  if (type === 'date') return `${label}是哪一天？`;
  if (type === 'choice' || type === 'text') return `${label}是哪一种？`;
  const printed = unit ?? UNIT_OF_TYPE[type];
  return `${label}是多少${printed ? `（${printed}）` : ''}？`;
}
