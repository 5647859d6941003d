import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateQuote } from './locate-quote.ts';

describe('the place of a quote in its clause', () => {
  it('does not count white space on either side', () => {
    const text = '（一）支持研发。\n最高支持 300\n万元。';
    const found = locateQuote(text, '最高支持300万元。');
    expect(found && text.slice(...found)).toBe('最高支持 300\n万元。');
  });

  it('is nowhere when the words differ or there are none', () => {
    expect(locateQuote('最高支持300万元', '最高支持500万元')).toBeNull();
    expect(locateQuote('最高支持300万元', ' \n')).toBeNull();
  });

  it('is found for every part of a text, white space changed at will', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, quote, after) => {
        const dense = quote.replace(/\s+/gu, '');
        const found = locateQuote(before + quote + after, [...quote].join(' '));
        expect(found === null).toBe(dense === '');
      }),
    );
  });
});
