import type { Reply } from '../route.ts';
import { CSV_WORDS } from './messages.ts';

type Cell = string | number | boolean | null;

/** A table as a file for a spreadsheet: RFC 4180 in UTF-8, with the mark by which spreadsheets know it. */
export function writeCsv<Column extends string>(
  name: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): Reply {
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  };
  return { kind: 'response', response: new Response(csvOf(columns, rows), { headers }) };
}

export function csvOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = [
    columns.map((column) => quote(CSV_WORDS.columns[column] ?? column)),
    ...rows.map((row) => columns.map((column) => quote(row[column]))),
  ];
  return `\uFEFF${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet would take for a formula is made text: people's words stand in these cells. */
function quote(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  const safe = typeof cell === 'string' && /^[=+\-@＝＋－＠\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
