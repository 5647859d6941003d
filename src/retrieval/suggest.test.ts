import { describe, expect, it } from 'vitest';
import { buildSuggestions } from './build-suggestions.ts';
import { makeSuggester } from './suggest.ts';
import { openRealCorpus, openRealLexicon, openRealLibrary } from './testing/real-library.ts';

const suggest = makeSuggester(buildSuggestions(openRealCorpus(), openRealLexicon()), openRealLibrary());
const texts = (typed: string) => suggest(typed).map(({ text }) => text);

describe('suggestions while typing', () => {
  it('complete a prefix from any word on', () => {
    expect(texts('首次贷')).toContain('首次贷款');
    expect(texts('壮大链')[0]).toBe('壮大链主企业');
    expect(texts('行政执法公')[0]).toBe('北京市行政执法公示办法');
  });

  it('take two beginnings together', () => {
    expect(texts('副中心 科技')[0]).toBe('北京城市副中心加强科技创新引领高质量发展支持办法');
  });

  it('find documents by number', () => {
    expect(suggest('2024 14')[0]?.id).toBe('tzf-2024-14');
    expect(suggest('14号')[0]?.id).toBe('tzf-2024-14');
    // Held without its title, from the notice that prints it.
    expect(suggest('2024年7号文')[0]).toMatchObject({ kind: 'document', id: 'tzf-2024-7' });
  });

  it('find a clause by its address', () => {
    for (const label of ['5条', '5']) expect(suggest(`2024 14号 ${label}`)[0]?.id).toBe('tzf-2024-14/5');
    for (const label of ['（二十二）', '二十二、', '22'])
      expect(suggest(`8号文 ${label}`)[0]?.id).toBe('tzf-2024-8/22');
  });

  it('forgive a wrong character, and read pinyin and its initials', () => {
    expect(texts('容集率')).toContain('容积率');
    expect(texts('gaoxin')).toContain('高新技术企业');
    expect(texts('gxjsqy')).toContain('高新技术企业');
  });

  it('know what people call things, and traditional characters', () => {
    expect(texts('高企')).toContain('高新技术企业');
    expect(texts('知識產')).toContain('知识产权');
    expect(texts('区发改')).toContain('区发展改革委');
  });

  it('give nothing for nothing, and never throw', () => {
    expect(suggest('')).toEqual([]);
    for (const typed of ['〔', '。。', '\u0000', 'x'.repeat(500)]) expect(() => suggest(typed)).not.toThrow();
  });
});
