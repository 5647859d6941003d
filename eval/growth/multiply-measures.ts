import type { CompiledMeasures } from '../../src/calculator/measure.ts';
import { copyOf } from './multiply-corpus.ts';

/** Measures `times` as many, for a corpus as large: each made-up document has those of the one that it is built like. */
export function multiplyMeasures(compiled: CompiledMeasures, times: number): CompiledMeasures {
  const documents = new Set(compiled.measures.map(({ document }) => document));
  const isOf = new RegExp(`"(${[...documents].join('|')})(?=["/])`, 'g');
  const text = JSON.stringify(compiled.measures);
  const copies = Array.from({ length: times - 1 }, (_, at) =>
    JSON.parse(text.replace(isOf, (_, document: string) => `"${copyOf(document, at + 2)}`)),
  ) as CompiledMeasures['measures'][];
  return { ...compiled, measures: [...compiled.measures, ...copies.flat()] };
}
