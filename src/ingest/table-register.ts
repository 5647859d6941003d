import type { ClauseDraft } from './clause-draft.ts';
import { tableMessages } from './messages.ts';
import type { Paragraph } from './paragraph.ts';
import type { ParsedSection, Section } from './section.ts';
import { splitTitle, type TableHeading } from './table-heading.ts';
import { type TableLine, tableLines } from './table-lines.ts';
import { type Piece, splitPieces, splitPiecesAfterNumber } from './table-piece.ts';
import { cellOf, columnsOf, draftRow } from './table-row.ts';
import { readRowStart } from './table-row-number.ts';

interface RegisterRow {
  readonly number: Paragraph;
  readonly pieces: Piece[];
}

/** Reads a list of few short columns (序号 项目类别 项目名称 保护单位 属地), one row to a line unless a cell is wrapped. */
export function parseRegister(section: Section): ParsedSection {
  const { lines, noise } = tableLines(section);
  const first = lines.findIndex((line) => readRowStart(line, 1) !== null);
  const { title, rows } = splitTitle(section, lines, first);
  const clauses = splitRows(rows).map((row) => draftRegisterRow(section, row, title));
  return { clauses: title ? [title.draft, ...clauses] : clauses, noise };
}

function splitRows(lines: readonly TableLine[]): readonly RegisterRow[] {
  const rows: RegisterRow[] = [];
  for (const line of lines) {
    const start = readRowStart(line, rows.length + 1);
    if (start) rows.push({ number: start.number, pieces: [...splitPiecesAfterNumber(line, start.rest)] });
    else rows.at(-1)?.pieces.push(...splitPieces(line));
  }
  return rows;
}

function draftRegisterRow({ source, part }: Section, row: RegisterRow, title: TableHeading | null): ClauseDraft {
  const [, ...columns] = columnsOf(part);
  const cells = joinWrapped(row.pieces);
  if (cells.length !== columns.length)
    throw new Error(
      tableMessages.cells(source.file, part.title, row.number.text, cells.length + 1, columns.length + 1),
    );
  const name = columns.findIndex((column) => /名称/u.test(column));
  const printed = cells.map((content, index) => ({ column: columns[index] ?? '', content, bare: index === name }));
  return draftRow(part, {
    number: row.number.text,
    title: [row.number],
    heading: cells[name]?.text ?? null,
    headings: title?.headings ?? [],
    parent: title?.draft.path ?? null,
    cells: [...printed.filter(({ bare }) => bare), ...printed.filter(({ bare }) => !bare)],
    merged: {},
    departments: [],
  });
}

/** A line set off by a blank line goes on with the cell above it; one that follows at once is the next cell. */
function joinWrapped(pieces: readonly Piece[]): readonly Paragraph[] {
  const cells: Paragraph[][] = [];
  for (const { content, gap } of pieces) {
    const last = cells.at(-1);
    if (gap === 'blank' && last) last.push(content);
    else cells.push([content]);
  }
  return cells.map(cellOf);
}
