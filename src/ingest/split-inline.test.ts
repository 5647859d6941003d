import { describe, expect, it } from 'vitest';
import { paragraphOf } from './paragraph.ts';
import { splitInline } from './split-inline.ts';

function split(text: string) {
  const found = splitInline(paragraphOf({ file: 'x', text }, 0, text.length));
  return found && { own: found.own.text, items: found.items.map(({ label, own }) => [label, own.text]) };
}

describe('splitInline', () => {
  it('splits at 一是, 二是', () => {
    expect(split('1.优化流程。一是先做；二是后做。')).toEqual({
      own: '1.优化流程。',
      items: [
        ['一是', '一是先做；'],
        ['二是', '二是后做。'],
      ],
    });
  });

  it('leaves the units at the end to the whole paragraph', () => {
    expect(split('重点：(1)甲。(2)乙。(责任单位：市商务局(牵头)、北京海关)')).toEqual({
      own: '重点：(责任单位：市商务局(牵头)、北京海关)',
      items: [
        ['（1）', '(1)甲。'],
        ['（2）', '(2)乙。'],
      ],
    });
  });

  it.each(['一是只有一点。', '全市统一是前提，第二是基础。', '二是先来；一是后到。'])('leaves %s whole', (text) => {
    expect(split(text)).toBeNull();
  });
});
