import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Inline, parseInline, parseMarkdown } from './markdown.ts';

const words = (text: string): Inline => ({ kind: 'words', text });
const bold = (text: string): Inline => ({ kind: 'bold', content: [words(text)] });

describe('the Markdown of answers', () => {
  it('reads bold words and citation markers', () => {
    expect(parseInline('**最高 300 万元**[1]，见[12]。')).toEqual([
      bold('最高 300 万元'),
      { kind: 'marker', n: 1 },
      words('，见'),
      { kind: 'marker', n: 12 },
      words('。'),
    ]);
  });

  it('leaves unclosed stars, years in brackets and links as words', () => {
    expect(parseInline('最高**300万元')).toEqual([words('最高**300万元')]);
    expect(parseInline('通政发[2024]14号')).toEqual([words('通政发[2024]14号')]);
    expect(parseInline('[点](javascript:1)')).toEqual([words('[点](javascript:1)')]);
  });

  it('reads an ordered list whose items have lines of their own', () => {
    const [list] = parseMarkdown('1. **甲**[1]\n   您说在通州 ✓\n2. 乙\n\n后面的话');
    expect(list).toMatchObject({ kind: 'list', start: 1 });
    expect((list as Block & { kind: 'list' }).items).toHaveLength(2);
    expect((list as Block & { kind: 'list' }).items[0]).toEqual([
      { kind: 'paragraph', content: [bold('甲'), { kind: 'marker', n: 1 }, words('\n您说在通州 ✓')] },
    ]);
  });

  it('reads a list inside an item, and keeps the number with which a list begins', () => {
    const [list] = parseMarkdown('3. 甲\n   - 一\n   - 二');
    expect(list).toMatchObject({ start: 3, items: [[{ kind: 'paragraph' }, { kind: 'list', start: null }]] });
  });

  it('reads quotes and tables', () => {
    expect(parseMarkdown('> 第三条\n> 第二行')).toEqual([
      { kind: 'quote', blocks: [{ kind: 'paragraph', content: [words('第三条\n第二行')] }] },
    ]);
    expect(parseMarkdown('| 项 | 额 |\n|---|---|\n| 甲 | 1 |')).toEqual([
      { kind: 'table', head: [[words('项')], [words('额')]], rows: [[[words('甲')], [words('1')]]] },
    ]);
  });

  it('takes any text without failing, and loses none of its words', () => {
    const pieces = fc.constantFrom(
      '**',
      '[1]',
      '> ',
      '- ',
      '1. ',
      '\n',
      '\n\n',
      '   ',
      '|',
      '---',
      '最高',
      '<b>',
      '300万元',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const kept = JSON.stringify(parseMarkdown(text));
        for (const word of ['最高', '<b>', '300万元']) expect(countOf(kept, word)).toBe(countOf(text, word));
      }),
    );
  });

  it('gives the same blocks for every beginning that ends with a line, however long the text', () => {
    expect(parseMarkdown('甲\n'.repeat(5000))).toHaveLength(1);
  });
});

function countOf(text: string, word: string): number {
  return text.split(word).length - 1;
}
