import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesOfPage, type PlacedRun } from './pdf-lines.ts';
import { withoutMargins } from './pdf-margins.ts';
import { joinPdfLines } from './pdf-paragraphs.ts';

/** How a text is set: signs on a line, sizes by which first lines are set in, space below a paragraph, lines on a page. */
interface Setting {
  readonly signs: number;
  readonly indent: number;
  readonly below: number;
  readonly rows: number;
}

const SIZE = 16;
const LEADING = 28;

/** The first paragraph is the title, set in the middle and larger. */
function print(paragraphs: readonly string[], setting: Setting): readonly (readonly PlacedRun[])[] {
  const pages: PlacedRun[][] = [[]];
  let y = 0;
  const put = (text: string, x: number, size: number) => {
    if (y > setting.rows * LEADING) {
      pages.at(-1)?.push(numbered(pages.length, y + 60));
      pages.push([]);
      y = 0;
    }
    y += LEADING;
    pages.at(-1)?.push({ text, x, y: 90 + y, width: text.length * size, size });
  };
  const [title = '', ...rest] = paragraphs;
  put(title, 80 + (setting.signs * SIZE - title.length * 20) / 2, 20);
  for (const paragraph of rest) {
    for (const [at, line] of wrap(paragraph, setting).entries())
      put(line, 80 + (at === 0 ? setting.indent * SIZE : 0), SIZE);
    y += setting.below;
  }
  pages.at(-1)?.push(numbered(pages.length, y + 60));
  return pages;
}

const numbered = (page: number, y: number): PlacedRun => ({
  text: `— ${page} —`,
  x: 280,
  y: 90 + y,
  width: 40,
  size: 12,
});

function wrap(paragraph: string, { signs, indent }: Setting): readonly string[] {
  const first = paragraph.slice(0, signs - indent);
  const rest = paragraph.slice(first.length).match(new RegExp(`.{1,${signs}}`, 'gu')) ?? [];
  return [first, ...rest];
}

const read = (pages: readonly (readonly PlacedRun[])[]) =>
  joinPdfLines(withoutMargins(pages.map((runs, at) => linesOfPage(at + 1, runs))).flat());

const TEXTS = ['02-talent-housing', '05-digital-guide', '09-cold-chain-trial'].map((name) =>
  readFileSync(`eval/corpora/chengxi/documents/${name}.txt`, 'utf8')
    .split('\n')
    .map((line) => line.replace(/[\s\u3000]+/gu, ''))
    .filter(Boolean),
);

describe('the paragraphs of a PDF', () => {
  it.each([
    ['set in by two signs', { signs: 28, indent: 2, below: 0, rows: 22 }],
    ['set apart by space', { signs: 34, indent: 0, below: 12, rows: 26 }],
    ['set in and apart', { signs: 40, indent: 2, below: 6, rows: 40 }],
  ])('are those of the text, and page numbers are none: %s', (_, setting) => {
    for (const paragraphs of TEXTS) expect(read(print(paragraphs, setting))).toEqual(paragraphs);
  });

  it('lose a head that runs over all pages, and keep words that stand in it once', () => {
    const paragraphs = [
      '某某办法',
      ...Array.from({ length: 40 }, (_, at) => `${at + 1}.支持企业研发投入，最高${at}万元。`),
    ];
    const pages = print(paragraphs, { signs: 28, indent: 2, below: 0, rows: 12 });
    const headed = pages.map((runs) => [...runs, { text: '某某政策选编', x: 250, y: 40, width: 60, size: 10 }]);
    expect(read(headed)).toEqual(paragraphs);
  });

  it('have no blanks where a short line was spread over the whole width', () => {
    const spread = [...'（三）某某区划定方案。'].map((text, at) => ({
      text,
      x: 80 + at * 24,
      y: 100,
      width: 16,
      size: 16,
    }));
    expect(read([spread])).toEqual(['（三）某某区划定方案。']);
  });
});
