import type { ClauseDraft } from './clause-draft.ts';
import type { Paragraph } from './paragraph.ts';
import type { ParsedSection, Section } from './section.ts';
import { type DivisionPiece, type DivisionRow, NARROW, readDivisionRow } from './table-division-row.ts';
import { splitTitle, type TableHeading } from './table-heading.ts';
import { type TableLine, tableLines } from './table-lines.ts';
import { columnsWide, splitPieces, splitPiecesAfterNumber } from './table-piece.ts';
import { cellOf, columnsOf, draftRow } from './table-row.ts';
import { readRowStart } from './table-row-number.ts';
import { joinUnits, listUnits, splitUnitNames } from './table-unit.ts';

interface Block {
  readonly number: Paragraph;
  readonly pieces: DivisionPiece[];
}

/** Reads a division of tasks (序号 重点任务 任务分解 具体任务 责任单位), whose cells break over pages. */
export function parseDivision(section: Section): ParsedSection {
  const { lines, noise } = tableLines(section);
  const first = lines.findIndex((line) => readRowStart(line, 1) !== null);
  const { title, rows } = splitTitle(section, lines, first);
  const clauses: ClauseDraft[] = title ? [title.draft] : [];
  let group = '';
  for (const { number, pieces } of splitBlocks(rows)) {
    const row = readDivisionRow(pieces);
    group = cellOf(row.group).text || group;
    clauses.push(draftDivisionRow(section, number, row, group, title));
  }
  return { clauses, noise };
}

function splitBlocks(lines: readonly TableLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let topOfPage = false;
  for (const line of lines) {
    const start = readRowStart(line, blocks.length + 1);
    topOfPage = line.topOfPage || (topOfPage && columnsWide(line.content.text) <= NARROW);
    const pieces = start ? splitPiecesAfterNumber(line, start.rest) : splitPieces(line);
    const placed = pieces.map((piece) => ({ ...piece, topOfPage }));
    if (start) blocks.push({ number: start.number, pieces: placed });
    else blocks.at(-1)?.pieces.push(...placed);
  }
  return blocks;
}

function draftDivisionRow(
  { part }: Section,
  number: Paragraph,
  row: DivisionRow,
  group: string,
  title: TableHeading | null,
): ClauseDraft {
  const [, groupColumn = '', taskColumn = '', textColumn = '', unitColumn = ''] = columnsOf(part);
  const task = cellOf(row.task);
  const units = listUnits(joinUnits(row.units));
  const above = title?.headings ?? [];
  return draftRow(part, {
    number: number.text,
    title: [number, cellOf(row.group), task],
    heading: task.text.replace(/。$/u, ''),
    headings: group === '' ? above : [...above, group],
    parent: title?.draft.path ?? null,
    cells: [
      { column: textColumn, content: cellOf(row.text), bare: true },
      { column: unitColumn, content: units },
    ],
    merged: { [groupColumn]: group, [taskColumn]: task.text },
    departments: splitUnitNames(units.text),
  });
}
