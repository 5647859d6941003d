import type { Paragraph } from './paragraph.ts';
import { columnsWide, type Piece } from './table-piece.ts';

/** The cells of one row of a division of tasks, told apart. `group` is printed in the first row of a group alone. */
export interface DivisionRow {
  readonly group: readonly Paragraph[];
  readonly task: readonly Paragraph[];
  readonly text: readonly Paragraph[];
  readonly units: readonly Piece[];
}

/** A printed line or part of one; `topOfPage` for those above the first wide line of a page. */
export interface DivisionPiece extends Piece {
  readonly topOfPage: boolean;
}

type Column = keyof DivisionRow;

/** The first two columns hold eight Han characters a line, the text twenty-four. */
export const NARROW = 16;
const WIDE = 30;

/**
 * Reads the cells of a row. Cells break over pages here, and the parts below the break are printed column by column:
 * a narrow line at the top of a page goes on with the narrow cell whose last line was full.
 */
export function readDivisionRow(pieces: readonly DivisionPiece[]): DivisionRow {
  const row: Record<Column, Piece[]> = { group: [], task: [], text: [], units: [] };
  for (const piece of pieces) row[columnOf(piece, row)].push(piece);
  return {
    group: row.group.map(({ content }) => content),
    task: row.task.map(({ content }) => content),
    text: row.text.map(({ content }) => content),
    units: row.units,
  };
}

function columnOf(piece: DivisionPiece, row: Readonly<Record<Column, readonly Piece[]>>): Column {
  const { text } = piece.content;
  const wide = columnsWide(text);
  if (wide > WIDE) return 'text';
  if (row.text.length === 0) return columnBeforeText(text, row);
  if (piece.topOfPage && piece.gap !== 'space' && wide <= NARROW) {
    const open = (['group', 'task'] as const).find((column) => isOpen(row[column]));
    if (open) return open;
  }
  return text.endsWith('。') ? 'text' : 'units';
}

/**
 * （一）opens the group, which ends with the first line that is not full; what follows is the task. A group that shares
 * the line of the row number has one line on this page; the rest of it stands below the page break.
 */
function columnBeforeText(text: string, row: Readonly<Record<Column, readonly Piece[]>>): Column {
  if (/^（[一二三四五六七八九十]+）/u.test(text)) return 'group';
  const goesOn = row.task.length === 0 && isOpen(row.group) && row.group[0]?.gap !== 'space';
  return goesOn ? 'group' : 'task';
}

function isOpen(lines: readonly Piece[]): boolean {
  const last = lines.at(-1)?.content.text ?? '';
  return columnsWide(last) >= NARROW && !last.endsWith('。');
}
