import type { CatalogPart } from './catalog.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { draft } from './draft.ts';
import { tableMessages } from './messages.ts';
import { normaliseTitle } from './normalise-spaces.ts';
import { joinParagraphs, type Paragraph } from './paragraph.ts';

/** A cell with the name of its column; the name is printed before it unless `bare`. */
export interface TableCell {
  readonly column: string;
  readonly content: Paragraph;
  readonly bare?: boolean;
}

/** A row whose cells are told apart. */
export interface TableRow {
  readonly number: string;
  /** What the row prints first, on one line: its number, and its title where it prints one. */
  readonly title: readonly Paragraph[];
  readonly heading: string | null;
  readonly headings: readonly string[];
  readonly parent: string | null;
  /** The other cells, one line each; empty ones are left out. */
  readonly cells: readonly TableCell[];
  /** Values of merged cells that another row prints. */
  readonly merged: Readonly<Record<string, string>>;
  readonly departments: readonly string[];
}

/** Characters that stand nowhere in the range: a column name before its cell, 、 between units, a line break. */
export function inserted(text: string): Paragraph {
  return { text, offsets: Array.from(text, () => -1) };
}

/** A cell of several printed lines, without the blanks of the layout. */
export function cellOf(lines: readonly Paragraph[]): Paragraph {
  return normaliseTitle(joinParagraphs(lines.map((line) => normaliseTitle(line))));
}

/** `annex-1/60`, `86`. */
export function pathIn(part: CatalogPart, path: string): string {
  return part.path === undefined ? path : `${part.path}/${path}`;
}

/** The clause of a row: `60　重点区域精细化管控`, then a line for each cell. */
export function draftRow(part: CatalogPart, row: TableRow): ClauseDraft {
  const printed = row.cells.filter(({ content }) => content.text !== '');
  return draft({
    path: pathIn(part, row.number),
    label: tableMessages.row(part.label ?? '', row.number),
    kind: 'row',
    heading: row.heading,
    headings: row.headings,
    parent: row.parent,
    own: printRow(row.title, printed),
    departments: row.departments,
    columns: orderColumns(part, [
      ...Object.entries(row.merged),
      ...printed.map(({ column, content }) => [column, content.text] as const),
    ]),
  });
}

/** Cells in the order of the columns; a cell that names two columns stands where the first of them does. */
function orderColumns(
  part: CatalogPart,
  cells: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> {
  const names = columnsOf(part);
  const place = (column: string) => names.findIndex((name) => column === name || column.startsWith(`${name}/`));
  return Object.fromEntries(cells.toSorted(([one], [other]) => place(one) - place(other)));
}

/** Names of the columns without blanks: 2024年目标. */
export function columnsOf(part: CatalogPart): readonly string[] {
  return (part.columns ?? []).map((name) => name.replaceAll(/\s/gu, ''));
}

/** A row that prints no title goes on with its text on the line of its number. */
function printRow(title: readonly Paragraph[], [first, ...rest]: readonly TableCell[]): Paragraph {
  if (first === undefined) return joinParagraphs(title, '　');
  if (title.length === 1 && first.bare) return printRow([...title, first.content], rest);
  return joinParagraphs([joinParagraphs(title, '　'), ...[first, ...rest].map(printCell)], '\n');
}

function printCell({ column, content, bare }: TableCell): Paragraph {
  return bare ? content : joinParagraphs([inserted(`${column}：`), content]);
}
