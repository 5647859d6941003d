import type { CellFormat } from './cell-format.ts';
import { showNumber } from './show-cell.ts';
import { attributeOf, childOf, childrenOf, nameOf } from './xml.ts';

/** What the cells of all sheets are read with. */
export interface WorkbookReading {
  /** Texts that cells name by number. */
  readonly texts: readonly string[];
  /** Formats that cells name by number. */
  readonly formats: readonly CellFormat[];
  readonly isSince1904: boolean;
}

/** Cells further right than this are a mistake of the file. */
const MOST_COLUMNS = 100;

interface PlacedRow {
  readonly number: number;
  readonly isHidden: boolean;
  readonly cells: string[];
}

/** The rows of a sheet as they are shown, an empty one for each gap; what a merged cell says stands wherever it runs. */
export function readSheet(sheet: Element | null, reading: WorkbookReading): readonly (readonly string[])[] {
  const rows = placeRows(sheet, reading);
  for (const merge of childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell'))
    spread(rows, attributeOf(merge, 'ref') ?? '');
  const hidden = hiddenColumns(sheet);
  return rows.flatMap(({ number, isHidden, cells }, at) => {
    const gap = at > 0 && number > (rows[at - 1]?.number ?? 0) + 1 ? [[]] : [];
    return isHidden ? gap : [...gap, Array.from(cells, (cell = '') => cell).filter((_, column) => !hidden(column))];
  });
}

function placeRows(sheet: Element | null, reading: WorkbookReading): readonly PlacedRow[] {
  let number = 0;
  return childrenOf(childOf(sheet, 'sheetData'), 'row').map((row) => {
    number = Number(attributeOf(row, 'r') ?? number + 1);
    const cells: string[] = [];
    for (const cell of childrenOf(row, 'c')) {
      const column = readPlace(attributeOf(cell, 'r') ?? '')?.column ?? cells.length;
      if (column < MOST_COLUMNS) cells[column] = readCell(cell, reading);
    }
    return { number, isHidden: isTrue(attributeOf(row, 'hidden')), cells };
  });
}

function readCell(cell: Element, { texts, formats, isSince1904 }: WorkbookReading): string {
  const value = childOf(cell, 'v')?.textContent ?? '';
  switch (attributeOf(cell, 't') ?? 'n') {
    case 's':
      return texts[Number(value)] ?? '';
    case 'inlineStr':
      return childrenOf(cell, 'is').map(textOf).join('');
    case 'b':
      return isTrue(value) ? '是' : '否';
    case 'n':
      return value === '' ? '' : showNumber(value, formats[styleOf(cell)] ?? { kind: 'general' }, isSince1904);
    default:
      return value;
  }
}

function styleOf(cell: Element): number {
  return Number(attributeOf(cell, 's') ?? 0);
}

/** The words of a shared or inline text, whose runs may be set differently; how it is read aloud is left out. */
export function textOf(element: Element): string {
  if (nameOf(element) === 't') return element.textContent ?? '';
  return nameOf(element) === 'rPh' ? '' : childrenOf(element).map(textOf).join('');
}

/** What a merged cell says into all places of its range; rows that the file does not write stay away. */
function spread(rows: readonly PlacedRow[], range: string): void {
  const [from, to] = range.split(':').map(readPlace);
  if (!from || !to) return;
  const text = rows.find(({ number }) => number === from.row)?.cells[from.column] ?? '';
  for (const { number, cells } of rows)
    if (number >= from.row && number <= to.row)
      for (let column = from.column; column <= Math.min(to.column, MOST_COLUMNS - 1); column += 1) cells[column] = text;
}

/** `B3` -> column 1 (from 0), row 3 (from 1). */
function readPlace(reference: string): { readonly column: number; readonly row: number } | null {
  const found = /^([A-Z]{1,3})(\d+)$/u.exec(reference.replaceAll('$', ''));
  if (!found) return null;
  const column = [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(found[2]) };
}

function hiddenColumns(sheet: Element | null): (column: number) => boolean {
  const ranges = childrenOf(childOf(sheet, 'cols'), 'col').filter((one) => isTrue(attributeOf(one, 'hidden')));
  return (column) =>
    ranges.some(
      (one) => column + 1 >= Number(attributeOf(one, 'min')) && column + 1 <= Number(attributeOf(one, 'max')),
    );
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
