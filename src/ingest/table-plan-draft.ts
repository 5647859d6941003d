import type { ClauseDraft } from './clause-draft.ts';
import { tableMessages } from './messages.ts';
import type { Paragraph } from './paragraph.ts';
import type { Section } from './section.ts';
import type { TableHeading } from './table-heading.ts';
import type { PlanRow } from './table-plan-row.ts';
import { cellOf, columnsOf, draftRow, type TableCell } from './table-row.ts';
import { listUnits, splitUnitColumns, splitUnitNames } from './table-unit.ts';

/** The clause of a row; `task` is the one that holds for it, `printed` empty where a row above prints it. */
export function draftPlanRow(
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
