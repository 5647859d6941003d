import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LexiconSources, parseLexicon } from './parse-lexicon.ts';

const sources = (synonyms: string): LexiconSources => ({
  'words.yaml': '- 小升规',
  'synonyms.yaml': synonyms,
  'fillers.yaml': '- 我们',
  'dialect.yaml': '有冇: 有没有',
  'jurisdictions.yaml':
    '{ home: "110112", held: ["110112"], places: [{ code: "110112", name: 通州区, aliases: [通州] }] }',
  'service.yaml': readFileSync(new URL('../../corpus/service.yaml', import.meta.url), 'utf8'),
  'divisions.txt': '',
  'departments.yaml': '- { name: 区科委, aliases: [通州区科委] }',
  'matters.yaml': '- { matter: 入学, ask: 学校, say: [幼升小] }',
  'trades.yaml': '{ sections: [], themes: [] }',
  'plans.yaml': '[]',
  'askers.yaml': '[]',
  'english.yaml': '{ asking: {}, otherwise: {}, terms: {}, dropped: [] }',
});

describe('the files of the vocabulary', () => {
  it('are read in normalised form, with direction and kind', () => {
    const { synonyms } = parseLexicon(sources('abbreviation:\n  - ＩＰＯ | 敲鐘 -> 上市\nsame:\n  - 房租 = 租金'));
    expect(synonyms).toEqual([
      { kind: 'abbreviation', say: ['ipo', '敲钟'], text: ['上市'] },
      { kind: 'same', say: ['房租', '租金'], text: ['房租', '租金'] },
    ]);
  });

  it('spell words and places in pinyin', () => {
    expect(parseLexicon(sources('{}')).spellings).toMatchObject({
      tongzhou: ['通州'],
      xiaoshenggui: ['小升规'],
      xsg: ['小升规'],
    });
  });

  it('are refused with file, entry and what to write', () => {
    expect(() => parseLexicon(sources('colloquial:\n  - 首贷'))).toThrow(/synonyms\.yaml colloquial：“首贷”.*请写成/);
    expect(() => parseLexicon(sources('slang:\n  - 甲 -> 乙'))).toThrow(/synonyms\.yaml/);
  });
});
