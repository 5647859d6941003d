import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines, takeLines } from './read-reply.ts';

describe('a reply as it comes in', () => {
  it('gives a line only when it is over', () => {
    expect(takeLines('[2] 最高10万元。').lines).toEqual([]);
    expect(takeLines('[2] 最高10万元。\n[3').lines).toEqual([{ number: 2, text: '最高10万元。' }]);
    expect(takeLines('[2] 最高10万元。\n[3').rest).toBe('[3');
  });

  it.each([
    ['[2] 最高10万元', 2, '最高10万元'],
    ['〔2〕最高10万元', 2, '最高10万元'],
    ['2. 最高10万元', 2, '最高10万元'],
    ['2、最高10万元', 2, '最高10万元'],
    ['2', 2, ''],
    ['[12]', 12, ''],
    ['3万元', null, '3万元'],
    ['3.5万元', null, '3.5万元'],
    ['最高10万元', null, '最高10万元'],
  ])('reads the number of %s', (line, number, text) => {
    expect(readLines(line)).toEqual([{ number, text }]);
  });

  it('loses nothing and doubles nothing, wherever it is cut', () => {
    const part = fc.constantFrom('最高10万元', '。', '[1] ', '〔2〕', '\n', '（二）', '1. ', '另有支持');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), fc.array(fc.nat(60)), (parts, cuts) => {
        const reply = parts.join('');
        const places = [...new Set([...cuts.filter((cut) => cut < reply.length), reply.length])].sort((a, b) => a - b);
        let [rest, from] = ['', 0];
        const heard = [];
        for (const place of places) {
          const taken = takeLines(rest + reply.slice(from, place));
          heard.push(...taken.lines);
          [rest, from] = [taken.rest, place];
        }
        expect([...heard, ...readLines(rest)]).toEqual(readLines(reply));
      }),
    );
  });
});
