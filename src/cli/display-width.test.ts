import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, padDisplay, wrapText } from './display-width.ts';

describe('text on a terminal', () => {
  it('counts Han and full-width characters twice', () => {
    expect(displayWidth('第3条（一）')).toBe(11);
    expect(displayWidth('tzf-2024-14')).toBe(11);
    expect(displayWidth('𠮷')).toBe(2);
    expect(padDisplay('条款', 6)).toBe('条款  ');
  });

  it('never opens a line with a closing mark, and keeps figures whole', () => {
    expect(wrapText('最高支持300万元。', 10)).toBe('最高支持\n300万元。');
    expect(wrapText('最高支持，然后', 8)).toBe('最高支\n持，然后');
  });

  it('indents the lines after the first', () => {
    expect(wrapText('一二三四五六', 6, '  ')).toBe('一二三\n  四五\n  六');
  });

  it('loses no character and keeps to the width', () => {
    const unit = fc.constantFrom('政', '策', '，', '。', 'a', '1', ' ', '（');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), fc.integer({ min: 12, max: 60 }), (text, width) => {
        const wrapped = wrapText(text, width);
        expect(wrapped.replace(/[\s]/g, '')).toBe(text.replace(/[\s]/g, ''));
        const lines = wrapped.split('\n').filter((line) => !/[a1]{6}|[，。]{2}/.test(line));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
