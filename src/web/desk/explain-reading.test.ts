import { describe, expect, it } from 'vitest';
import { explainReading } from './explain-reading.ts';

const address = {
  words: '14号 99条',
  number: '通政发〔2024〕14号',
  documents: [],
  label: '99条',
  clauses: [],
  carriedOutBy: [],
};

describe('what was made of the typed words', () => {
  it('says that a clause or a document is not there', () => {
    const read = (state: 'found' | 'no_such_clause' | 'not_in_corpus') =>
      explainReading({ addresses: [{ ...address, state }], corrections: [], synonyms: [] });
    expect(read('found')).toEqual([]);
    expect(read('no_such_clause')).toEqual(['通政发〔2024〕14号没有“99条”。']);
    expect(read('not_in_corpus')).toEqual(['没有收录通政发〔2024〕14号。']);
  });

  it('says which spelling and which words were searched', () => {
    const read = explainReading({
      addresses: [],
      corrections: [{ from: '补帖', to: '补贴' }],
      synonyms: [{ from: '高企', to: '高新技术企业', kind: 'same' }],
    });
    expect(read).toEqual(['“补帖”按“补贴”查找。', '“高企”也查“高新技术企业”。']);
  });
});
