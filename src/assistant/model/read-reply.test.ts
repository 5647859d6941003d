import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesWithMarks, takeSentences } from './read-reply.ts';

describe('a reply as it comes in', () => {
  it('gives a sentence only when what follows shows that it is over', () => {
    expect(takeSentences('最高10万元。').sentences).toEqual([]);
    expect(takeSentences('最高10万元。〔c1').sentences).toEqual([]);
    expect(takeSentences('最高10万元。〔c1〕另').sentences).toEqual(['最高10万元〔c1〕。']);
    expect(takeSentences('最高10万元〔c1〕。另').rest).toBe('另');
  });

  it('loses nothing and doubles nothing, wherever it is cut', () => {
    const part = fc.constantFrom('最高10万元', '。', '〔c1〕', '[c12]', '；', '\n', '（二）', '1. ', '另有支持');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), fc.array(fc.nat(60)), (parts, cuts) => {
        const reply = parts.join('');
        let [rest, heard] = ['', [] as string[]];
        const places = [...new Set([...cuts.filter((cut) => cut < reply.length), reply.length])].sort((a, b) => a - b);
        let from = 0;
        for (const place of places) {
          const taken = takeSentences(rest + reply.slice(from, place));
          heard = [...heard, ...taken.sentences];
          [rest, from] = [taken.rest, place];
        }
        const plain = (text: string) => text.replace(/[^\u4e00-\u9fffc]/gu, '');
        const all = plain([...heard, ...sentencesWithMarks(rest)].join(''));
        expect([...all].sort().join('')).toBe([...plain(reply)].sort().join(''));
      }),
    );
  });
});
