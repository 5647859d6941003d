import { readLabel } from '../policy/clause-label.ts';
import { EMPTY_PARAGRAPH, joinParagraphs, type Paragraph, sliceParagraph, trimParagraph } from './paragraph.ts';
import type { SourceText } from './source-text.ts';

/** One row: its cells by column, the column of its text, and the column of its number (null: the text begins with it). */
export interface TabbedRow {
  readonly number: string;
  readonly cells: readonly Paragraph[];
  readonly main: number;
  readonly numberColumn: number | null;
}

/** The cells of a line, with the empty ones that the trimmed line lost on its left. */
export function splitTabs({ text: source }: SourceText, content: Paragraph): readonly Paragraph[] {
  const start = content.offsets[0] ?? 0;
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  const empty = Array.from(before.matchAll(/\t/gu), () => EMPTY_PARAGRAPH);
  const stops = [...content.text.matchAll(/\t/gu)].map(({ index }) => index);
  const starts = [0, ...stops.map((stop) => stop + 1)];
  return [...empty, ...starts.map((from, at) => trimParagraph(sliceParagraph(content, from, stops[at])))];
}

/** The row with the expected number, in the column 序号 or before the text of a later one; null when it is not this line. */
export function readTabbedRow(
  names: readonly string[],
  cells: readonly Paragraph[],
  expected: number,
): TabbedRow | null {
  const number = String(expected);
  const column = names.findIndex((name) => /^序号$/u.test(name));
  if (cells[column]?.text === number) return { number, cells, main: column + 1, numberColumn: column };
  const main = cells.findIndex(({ text }, index) => index > column && isNumbered(text, expected));
  return main < 0 ? null : { number, cells, main, numberColumn: null };
}

function isNumbered(text: string, expected: number): boolean {
  const label = readLabel(text);
  return label?.form === 'digit' && label.number === expected;
}

/** A row that a page break cut in two, made whole cell by cell. */
export function joinBrokenRow(row: TabbedRow, below: readonly Paragraph[]): TabbedRow {
  const length = Math.max(row.cells.length, below.length);
  const cells = Array.from({ length }, (_, index) =>
    joinParagraphs([row.cells[index] ?? EMPTY_PARAGRAPH, below[index] ?? EMPTY_PARAGRAPH]),
  );
  return { ...row, cells };
}
