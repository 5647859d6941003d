import { type Block, expandCells, type SpanningCell } from './blocks.ts';
import { type ListCounter, withListLabel } from './count-lists.ts';
import type { Numbering } from './word-numbering.ts';
import { readPlace, type WordStyles } from './word-styles.ts';
import { childOf, childrenOf, nameOf, settingOf } from './xml.ts';

/** What the paragraphs of a Word file are read with; `count` goes on with each of them. */
export interface WordReading {
  readonly styles: WordStyles;
  readonly numbering: Numbering;
  readonly count: ListCounter;
}

/** The paragraphs and tables of a body, cell or text box in order. */
export function readBlocks(container: Element, reading: WordReading): readonly Block[] {
  return childrenOf(container).flatMap((element): readonly Block[] => {
    switch (nameOf(element)) {
      case 'p':
        return readParagraph(element, reading);
      case 'tbl':
        return readTable(element, reading);
      case 'sdt':
      case 'sdtContent':
      case 'customXml':
      case 'ins':
      case 'moveTo':
        return readBlocks(element, reading);
      default:
        return [];
    }
  });
}

/** A paragraph and the text boxes that hang on it. A table of contents is no text: it says each title again. */
function readParagraph(element: Element, reading: WordReading): readonly Block[] {
  const properties = childOf(element, 'pPr');
  const style = settingOf(properties, 'pStyle') ?? reading.styles.standard;
  if (/^(?:toc|目录) ?\d/iu.test(style === null ? '' : reading.styles.nameOf(style))) return [];
  const text = withListLabel(labelOf(properties, style, reading), textOf(element).trim());
  const boxes = boxesOf(element).flatMap((box) => readBlocks(box, reading));
  return [{ kind: 'paragraph', text }, ...boxes];
}

/** A paragraph's own list goes before that of its style; list 0 takes it out of any. */
function labelOf(properties: Element | null, style: string | null, { styles, numbering, count }: WordReading): string {
  const own = readPlace(properties);
  const styled = style === null ? null : styles.numberingOf(style);
  const list = own.list ?? styled?.list ?? null;
  if (list === null || list === '0') return '';
  const linked = [...(numbering.get(list)?.levels ?? [])].find(([, level]) => level.style === styled?.style)?.[0];
  return count(list, own.level ?? (own.list === null ? (styled?.level ?? linked) : null) ?? 0);
}

const SKIPPED: ReadonlySet<string> = new Set(['pPr', 'rPr', 'del', 'moveFrom', 'instrText', 'delText', 'txbxContent']);
const PRINTED: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** The words of a paragraph as they are shown: what was deleted or hidden is left out. */
function textOf(element: Element): string {
  const name = nameOf(element);
  if (name === 't') return element.textContent ?? '';
  if (SKIPPED.has(name) || (name === 'r' && isHidden(element))) return '';
  if (name === 'AlternateContent') return textOf(alternativeOf(element) ?? element);
  return PRINTED[name] ?? childrenOf(element).map(textOf).join('');
}

function isHidden(run: Element): boolean {
  return childOf(run, 'rPr', 'vanish') !== null && !/^(?:0|false)$/u.test(settingOf(run, 'rPr', 'vanish') ?? '');
}

function alternativeOf(element: Element): Element | null {
  return childOf(element, 'Choice') ?? childOf(element, 'Fallback');
}

function boxesOf(element: Element): readonly Element[] {
  return childrenOf(element).flatMap((child) => {
    if (nameOf(child) === 'txbxContent') return [child];
    const inside = nameOf(child) === 'AlternateContent' ? alternativeOf(child) : child;
    return inside ? boxesOf(inside) : [];
  });
}

function readTable(table: Element, reading: WordReading): readonly Block[] {
  const rows = partsOf(table, 'tr').filter((row) => childOf(row, 'trPr', 'del') === null);
  const cells = rows.map((row) => partsOf(row, 'tc').map((cell) => readCell(cell, reading)));
  // A frame of one cell holds a text: its paragraphs and tables stay what they are.
  if (cells.every((row) => row.length <= 1)) return cells.flat().flatMap(({ blocks }) => blocks);
  const spans = rows.map((row, at) => [...emptyBefore(row), ...(cells[at] ?? [])]);
  return [{ kind: 'table', rows: expandCells(spans) }];
}

/** Rows or cells, those in content controls and marked insertions too. */
function partsOf(element: Element, name: string): readonly Element[] {
  return childrenOf(element).flatMap((child) => {
    if (nameOf(child) === name) return [child];
    return /^(?:sdt|sdtContent|customXml|ins)$/u.test(nameOf(child)) ? partsOf(child, name) : [];
  });
}

function emptyBefore(row: Element): readonly SpanningCell[] {
  const columns = Number(settingOf(row, 'trPr', 'gridBefore') ?? 0);
  return columns > 0 ? [{ text: '', columns, rows: 1, continues: false }] : [];
}

function readCell(cell: Element, reading: WordReading): SpanningCell & { readonly blocks: readonly Block[] } {
  const blocks = readBlocks(cell, reading);
  const merge = childOf(cell, 'tcPr', 'vMerge');
  return {
    blocks,
    text: blocks.map(wordsOf).join(' '),
    columns: Number(settingOf(cell, 'tcPr', 'gridSpan') ?? 1),
    rows: 1,
    continues: merge !== null && settingOf(cell, 'tcPr', 'vMerge') !== 'restart',
  };
}

function wordsOf(block: Block): string {
  return block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.join(' ')).join(' ');
}
