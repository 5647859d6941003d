import type { CatalogPart } from './catalog.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { EMPTY_PARAGRAPH, type Paragraph } from './paragraph.ts';
import type { TableHeading } from './table-heading.ts';
import { splitPieces } from './table-piece.ts';
import { cellOf, columnsOf, draftRow } from './table-row.ts';
import type { TabbedRow } from './table-tabbed-row.ts';
import { joinUnits, listUnits, splitUnitNames } from './table-unit.ts';

/** The cells left of the row's text: they hold for the rows below until the next one. */
export function mergedCells(
  part: CatalogPart,
  { cells, main, numberColumn }: TabbedRow,
): Readonly<Record<string, string>> {
  const left = columnsOf(part).slice(0, main);
  return Object.fromEntries(
    left.flatMap((name, index) => {
      const text = cellOf([cells[index] ?? EMPTY_PARAGRAPH]).text;
      return index === numberColumn || text === '' ? [] : [[name, text]];
    }),
  );
}

/** The clause of a row; `merged` holds what the cells left of its text say, in this row or above. */
export function draftTabbedRow(
  part: CatalogPart,
  row: TabbedRow,
  merged: Readonly<Record<string, string>>,
  above: TableHeading | null,
): ClauseDraft {
  const names = columnsOf(part);
  const { main, numberColumn } = row;
  const cells = names.map((column, index) => ({
    column,
    content: readCell(column, row.cells[index]),
    bare: index === main,
  }));
  const left = cells.slice(0, main).filter((_, index) => index !== numberColumn);
  const number = numberColumn === null ? null : cells[numberColumn];
  const heading =
    numberColumn === null ? merged[names[main - 1] ?? ''] : left.length > 0 ? cells[main]?.content.text : null;
  return draftRow(part, {
    number: row.number,
    title: number ? [number.content] : left.map(({ content }) => content),
    heading: heading ?? null,
    headings: above?.headings ?? [],
    parent: above?.draft.path ?? null,
    cells: number ? [...cells.slice(main, main + 1), ...left, ...cells.slice(main + 1)] : cells.slice(main),
    merged,
    departments: cells.flatMap(({ column, content }) => (isUnits(column) ? splitUnitNames(content.text) : [])),
  });
}

function isUnits(column: string): boolean {
  return /(?:牵头|责任)单位/u.test(column);
}

function readCell(column: string, content: Paragraph = EMPTY_PARAGRAPH): Paragraph {
  if (!isUnits(column)) return cellOf([content]);
  const pieces = splitPieces({ content, indented: false, blankBefore: true });
  return listUnits(joinUnits(pieces.map((piece) => ({ ...piece, gap: 'blank' }))));
}
