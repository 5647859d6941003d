import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../policy/normalise.ts';
import { tokenise, type Vocabulary } from './tokenise.ts';

function vocabularyOf(...words: string[]): Vocabulary {
  const known = new Set(words);
  return { longest: 8, holds: (text, start, end) => known.has(text.slice(start, end)) };
}

const none = vocabularyOf();
const cut = (text: string, vocabulary = none) => tokenise(normalise(text), vocabulary).map((term) => term.text);

describe('tokenise', () => {
  it('gives every word that occurs, overlapping ones too, beside pairs and single characters', () => {
    expect(cut('高新技术', vocabularyOf('高新', '技术', '高新技术'))).toEqual([
      '高',
      '高新',
      '高新',
      '高新技术',
      '新',
      '新技',
      '技',
      '技术',
      '技术',
      '术',
    ]);
  });

  it('makes no pair across punctuation', () => {
    expect(cut('贷款，贴息')).not.toContain('款贴');
  });

  it('keeps Latin words with their signs, and their parts', () => {
    expect(cut('R&D、PM2.5、5G')).toEqual(expect.arrayContaining(['r&d', 'pm2.5', 'pm', '5g']));
  });

  it('writes quantities in digits, whichever script they came in', () => {
    expect(cut('减免三个月')).toContain('3个');
    expect(cut('减免3个月')).toContain('3个');
    expect(cut('最高十万元')).toContain('10万');
    expect(cut('百分之二十')).toContain('20%');
    expect(cut('２０％')).toContain('20%');
  });

  it('cuts a part of a text into terms that the whole text has', () => {
    const han = fc.string({ unit: fc.constantFrom('高', '新', '技', '术', '企', '业'), maxLength: 12 });
    const vocabulary = vocabularyOf('高新', '高新技术', '企业');
    fc.assert(
      fc.property(han, han, han, (before, part, after) => {
        const whole = cut(before + part + after, vocabulary);
        for (const term of cut(part, vocabulary)) expect(whole).toContain(term);
      }),
    );
  });

  it('says where each term stands', () => {
    const text = normalise('首次贷款给予1%的利息补贴，最高三十万元');
    for (const { start, end, text: term, kind } of tokenise(text, vocabularyOf('首次贷款', '补贴')))
      if (kind !== 'quantity') expect(text.slice(start, end)).toBe(term);
  });
});
