import { describe, expect, it } from 'vitest';
import { nameInstead } from './slots.ts';

const KNOWN = ['试点单位', '优势单位'];
const isKnown = (term: string) => KNOWN.includes(term);

describe('a thing that is named in place of another', () => {
  it('takes its place where both end alike', () => {
    expect(nameInstead('试点单位专利实施率', '优势单位', [], isKnown)).toBe('优势单位专利实施率');
  });

  it('takes its place by the first half of its name, where the texts know the whole', () => {
    expect(nameInstead('试点单位专利实施率', '优势', [], isKnown)).toBe('优势单位专利实施率');
    expect(nameInstead('试点单位专利实施率', '示范', [], isKnown)).toBeNull();
  });

  it('is a level for a level', () => {
    expect(nameInstead('市级实验室给多少', '国家级', [], isKnown)).toBe('国家级实验室给多少');
  });
});
