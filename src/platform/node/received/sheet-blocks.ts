import type { Block } from './blocks.ts';

type Row = readonly string[];

/** The rows of a sheet -> tables and what stands above and below them. An empty row parts two tables. */
export function blocksOfRows(rows: readonly Row[]): readonly Block[] {
  return regionsOf(rows).flatMap(readRegion);
}

function regionsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const regions: Row[][] = [[]];
  for (const row of rows) {
    if (!row.every(isEmpty)) regions.at(-1)?.push(row);
    else if (regions.at(-1)?.length) regions.push([]);
  }
  return regions.filter((region) => region.length > 0);
}

/** Rows that say one thing are lines at the top (a title, a unit) and at the bottom (a note); between, they part the rows. */
function readRegion(rows: readonly Row[]): readonly Block[] {
  const first = rows.findIndex((row) => !saysOneThing(row));
  if (first < 0) return rows.map(paragraphOf);
  const last = rows.findLastIndex((row) => !saysOneThing(row));
  return [
    ...rows.slice(0, first).map(paragraphOf),
    { kind: 'table', rows: alignColumns(rows.slice(first, last + 1)) },
    ...rows.slice(last + 1).map(paragraphOf),
  ];
}

function saysOneThing(row: Row): boolean {
  return new Set(row.filter((cell) => !isEmpty(cell))).size <= 1;
}

function paragraphOf(row: Row): Block {
  return { kind: 'paragraph', text: row.find((cell) => !isEmpty(cell)) ?? '' };
}

/** Rows of one width, without the columns in which none of them says anything. */
function alignColumns(rows: readonly Row[]): readonly Row[] {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => !isEmpty(row[column] ?? '')),
  );
  return rows.map((row) => columns.map((column) => row[column] ?? ''));
}

function isEmpty(cell: string): boolean {
  return cell.trim() === '';
}
