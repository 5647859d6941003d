import { describe, expect, it } from 'vitest';
import type { CompiledMeasures } from '../../src/calculator/measure.ts';
import { multiplyMeasures } from './multiply-measures.ts';

const measure = { id: 'tzf-1/rent', document: 'tzf-1', clause: 'tzf-1/3', quote: 'tzf-1' };
const other = { id: 'tzf-10/rent', document: 'tzf-10', clause: 'tzf-10/3', quote: '' };
const compiled = { measures: [measure, other], facts: [] } as unknown as CompiledMeasures;

describe('measures of a corpus that is several times as large', () => {
  it('are those of each made-up document, bound to its own clauses', () => {
    const { measures } = multiplyMeasures(compiled, 3);
    expect(measures).toHaveLength(6);
    expect(measures[2]).toMatchObject({ id: 'tzf-1-copy-2/rent', clause: 'tzf-1-copy-2/3' });
    expect(measures[5]).toMatchObject({ document: 'tzf-10-copy-3', clause: 'tzf-10-copy-3/3' });
  });

  it('are as they are for a corpus of its own size', () => {
    expect(multiplyMeasures(compiled, 1).measures).toEqual(compiled.measures);
  });
});
