import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentence.ts';

describe('sentences of a text', () => {
  it('keeps closing quotation marks and brackets with their sentence', () => {
    expect(splitSentences('他说：“可以。”第二句；（第三句。）').map(({ text }) => text)).toEqual([
      '他说：“可以。”',
      '第二句；',
      '（第三句。）',
    ]);
  });
  it('loses no character but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '。', '；', '”', ' ', '\n', '1') }), (text) => {
        const sentences = splitSentences(text);
        return sentences.every(({ text: words, start, end }) => text.slice(start, end) === words);
      }),
    );
  });
});
