import { HTMLElement, type Node, parse } from 'node-html-parser';
import { type Block, expandCells, printBlocks, type SpanningCell } from './blocks.ts';
import { withListLabel } from './count-lists.ts';
import { formatListNumber } from './format-number.ts';

/** What a page shows beside its text; its name stands in its window, whether or not it says that it has a head. */
const BESIDE = 'script, style, title, nav, noscript, template';
/** Of the page where they stand by themselves, of the text where they stand in it: there the head is its title. */
const [ENDS, TEXT] = ['header, footer', 'article, main'];

/** A page -> text, one paragraph a line, the numbers of its lists printed and tables one row a line. */
export function readHtml(html: string): string {
  const page = parse(html.replace(/<!doctype[^>]*>/iu, ''), { comment: false });
  const ends = page.querySelectorAll(ENDS).filter((part) => !part.closest(TEXT));
  for (const part of [...page.querySelectorAll(BESIDE), ...ends]) part.remove();
  return printBlocks(readBlocks(page.querySelector('body') ?? page));
}

const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DIV DL DT FIELDSET FIGURE FORM H1 H2 H3 H4 H5 H6 LI MAIN OL P PRE SECTION TABLE TBODY TD TH THEAD TFOOT TR UL'.split(
    ' ',
  ),
);

/** The blocks of an element; words between two of them are a paragraph. */
function readBlocks(element: HTMLElement): readonly Block[] {
  const blocks: Block[] = [];
  let words = '';
  const close = (): void => {
    if (words.trim() !== '') blocks.push({ kind: 'paragraph', text: words.trim() });
    words = '';
  };
  const visit = (node: Node): void => {
    if (!(node instanceof HTMLElement)) {
      words += wordsOf(node);
      return;
    }
    if (node.tagName === 'BR') words += '\n';
    else if (BLOCKS.has(node.tagName)) {
      close();
      blocks.push(...readElement(node));
    } else node.childNodes.forEach(visit);
  };
  element.childNodes.forEach(visit);
  close();
  return blocks;
}

function wordsOf(node: Node): string {
  return node.nodeType === 3 ? node.text.replace(/[\t\n\r ]+/gu, ' ') : '';
}

function readElement(element: HTMLElement): readonly Block[] {
  if (element.tagName === 'OL') return readList(element);
  return element.tagName === 'TABLE' ? readTable(element) : readBlocks(element);
}

/** Numbers of a list: `type` and `list-style-type` as HTML and CSS Counter Styles name them. */
const STYLES: Readonly<Record<string, readonly [format: string, mark: string]>> = {
  a: ['lowerLetter', '.'],
  A: ['upperLetter', '.'],
  i: ['lowerRoman', '.'],
  I: ['upperRoman', '.'],
  'lower-alpha': ['lowerLetter', '.'],
  'upper-alpha': ['upperLetter', '.'],
  'lower-latin': ['lowerLetter', '.'],
  'upper-latin': ['upperLetter', '.'],
  'lower-roman': ['lowerRoman', '.'],
  'upper-roman': ['upperRoman', '.'],
  'cjk-ideographic': ['chineseCounting', '、'],
  'simp-chinese-informal': ['chineseCounting', '、'],
  'trad-chinese-informal': ['chineseCounting', '、'],
  'simp-chinese-formal': ['chineseLegalSimplified', '、'],
};

function readList(list: HTMLElement): readonly Block[] {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/iu.exec(list.getAttribute('style') ?? '')?.[1]?.toLowerCase();
  const [format, mark] = STYLES[style ?? list.getAttribute('type') ?? ''] ?? ['decimal', '.'];
  let next = Number(list.getAttribute('start') ?? 1);
  return list.childNodes.flatMap((item) => {
    if (!(item instanceof HTMLElement)) return [];
    if (item.tagName !== 'LI') return readElement(item);
    const number = Number(item.getAttribute('value') ?? next);
    next = number + 1;
    const [first, ...rest] = readBlocks(item);
    if (first?.kind !== 'paragraph' || style === 'none' || isLabelled(first.text)) return first ? [first, ...rest] : [];
    return [{ kind: 'paragraph', text: withListLabel(formatListNumber(number, format) + mark, first.text) }, ...rest];
  });
}

/** A page may print its labels itself, inside a list whose numbers its style sheet hides. */
function isLabelled(text: string): boolean {
  return /^(?:第[一二三四五六七八九十百]+[章节条]|[（(]?[一二三四五六七八九十\d]+[）)、.．])/u.test(text);
}

function readTable(table: HTMLElement): readonly Block[] {
  const rows = partsOf(table, 'TR').map((row) => partsOf(row, 'TD'));
  const caption = partsOf(table, 'CAPTION').flatMap(readBlocks);
  const isLayout = rows.every((cells) => cells.length <= 1) || table.querySelector('table') !== null;
  if (isLayout) return [...caption, ...rows.flat().flatMap(readBlocks)];
  return [...caption, { kind: 'table', rows: expandCells(rows.map((cells) => cells.map(readCell))) }];
}

/** Rows, cells or captions of this table, none of a table inside it. TH is a cell. */
function partsOf(element: HTMLElement, name: string): readonly HTMLElement[] {
  return element.childNodes.flatMap((child): readonly HTMLElement[] => {
    if (!(child instanceof HTMLElement)) return [];
    if (child.tagName === name || (name === 'TD' && child.tagName === 'TH')) return [child];
    return BLOCK_OF_ROWS.has(child.tagName) ? partsOf(child, name) : [];
  });
}

const BLOCK_OF_ROWS: ReadonlySet<string> = new Set(['THEAD', 'TBODY', 'TFOOT']);

/** A cell over 0 rows runs to the end of its table. */
function readCell(cell: HTMLElement): SpanningCell {
  const rows = Number(cell.getAttribute('rowspan') ?? 1);
  return {
    text: readBlocks(cell)
      .map((block) => (block.kind === 'paragraph' ? block.text : ''))
      .join(' '),
    columns: Number(cell.getAttribute('colspan') ?? 1) || 1,
    rows: rows === 0 ? Number.POSITIVE_INFINITY : rows || 1,
    continues: false,
  };
}
