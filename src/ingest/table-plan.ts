import type { ClauseDraft } from './clause-draft.ts';
import { tableMessages } from './messages.ts';
import type { Noise } from './noise.ts';
import { type Paragraph, rangesOf } from './paragraph.ts';
import { readLabel } from './read-label.ts';
import type { ParsedSection, Section } from './section.ts';
import { draftTableSection, draftTableTitle, type TableHeading } from './table-heading.ts';
import { type TableLine, tableLines } from './table-lines.ts';
import { type Piece, splitPieces, splitPiecesAfterNumber } from './table-piece.ts';
import { type PlanRow, readPlanRow } from './table-plan-row.ts';
import { cellOf, columnsOf, draftRow, type TableCell } from './table-row.ts';
import { readRowStart } from './table-row-number.ts';
import { listUnits, splitUnitColumns, splitUnitNames } from './table-unit.ts';

/** One row or section title of the plan with its printed lines; `lead` is what a page prints above the row number. */
interface Block {
  readonly section: boolean;
  readonly number: Paragraph;
  readonly lead: readonly Paragraph[];
  readonly pieces: Piece[];
}

/** Reads an action plan (序号 重点任务 工作措施 完成时限 牵头领导 and two columns of units), printed cell by cell. */
export function parsePlan(section: Section): ParsedSection {
  const { lines, noise } = tableLines(section);
  const first = lines.findIndex((line) => isSection(line, 1) || readRowStart(line, 1) !== null);
  const title = draftTableTitle(
    section.part,
    lines.slice(0, first).map(({ content }) => content),
  );
  const clauses: ClauseDraft[] = title ? [title.draft] : [];
  const repeated: Noise[] = [];
  let above: TableHeading | null = title;
  let task: string | null = null;
  let sections = 0;
  for (const block of splitBlocks(lines.slice(first))) {
    if (block.section) {
      sections += 1;
      above = draftTableSection(section.part, title, sections, readNumeral(block.number.text), cellOf([block.number]));
      clauses.push(above.draft);
      task = null;
    } else {
      const row = readPlanRow(block.lead, block.pieces);
      const printed = dropRepetition(row.task);
      repeated.push(...printed.repeated);
      task = printed.task.text || task;
      clauses.push(draftPlanRow(section, block.number, row, printed.task, task, above));
    }
  }
  return { clauses, noise: [...noise, ...repeated] };
}

/** Rows begin with the expected number, sections with the expected numeral; a row never runs over a page break. */
function splitBlocks(lines: readonly TableLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let lead: Paragraph[] = [];
  let [rows, sections] = [0, 0];
  for (const line of lines) {
    const start = readRowStart(line, rows + 1, lead.length > 0);
    if (isSection(line, sections + 1)) {
      sections += 1;
      blocks.push({ section: true, number: line.content, lead: [], pieces: [] });
    } else if (start) {
      rows += 1;
      const above = start.lead.text === '' ? lead : [...lead, start.lead];
      const pieces = [...splitPiecesAfterNumber(line, start.rest)];
      blocks.push({ section: false, number: start.number, lead: above, pieces });
      lead = [];
    } else if (line.topOfPage || lead.length > 0) lead.push(line.content);
    else blocks.at(-1)?.pieces.push(...splitPieces(line));
  }
  return blocks;
}

function isSection({ content }: TableLine, expected: number): boolean {
  const label = readLabel(content.text);
  return label?.form === 'han' && label.number === expected;
}

function readNumeral(text: string): string {
  return text.slice(0, text.indexOf('、'));
}

/** A merged cell is printed twice in one row when the page breaks beside it (附件1第13项). */
function dropRepetition(lines: readonly Paragraph[]): {
  readonly task: Paragraph;
  readonly repeated: readonly Noise[];
} {
  const half = lines.length / 2;
  const twice =
    lines.length % 2 === 0 && lines.slice(0, half).every(({ text }, index) => text === lines[half + index]?.text);
  if (!twice) return { task: cellOf(lines), repeated: [] };
  const repeated = lines.slice(half).flatMap(rangesOf);
  return {
    task: cellOf(lines.slice(0, half)),
    repeated: repeated.map(([start, end]) => ({ start, end, kind: 'repeated-cell' as const })),
  };
}

function draftPlanRow(
  { part }: Section,
  number: Paragraph,
  row: PlanRow,
  printed: Paragraph,
  task: string | null,
  above: TableHeading | null,
): ClauseDraft {
  const [, taskColumn = '', measures = '', deadline = '', leaders = '', ...unitColumns] = columnsOf(part);
  const body = cellOf(row.measures);
  const cells: readonly TableCell[] = [
    { column: measures, content: body, bare: true },
    { column: deadline, content: cellOf(row.deadline) },
    { column: leaders, content: listUnits(row.leaders.map((name) => ({ name, gap: 'blank' }))) },
    ...unitCells(row, unitColumns),
  ];
  return draftRow(part, {
    number: number.text,
    title: printed.text === '' ? [number] : [number, printed],
    heading: task,
    headings: above?.headings ?? [],
    parent: above?.draft.path ?? null,
    cells,
    merged: task === null ? {} : { [taskColumn]: task },
    departments: row.units.flatMap(({ name }) => splitUnitNames(cellOf([name]).text)),
  });
}

/** Two cells where the layout tells them apart, else one that names both columns. */
function unitCells({ units }: PlanRow, [first = '', second = '']: readonly string[]): readonly TableCell[] {
  const split = splitUnitColumns(units);
  if (split) {
    return [
      { column: first, content: listUnits(split[0]) },
      { column: second, content: listUnits(split[1]) },
    ];
  }
  return [{ column: tableMessages.undivided(first, second), content: listUnits(units) }];
}
