import { readLabel } from '../policy/clause-label.ts';
import { tableMessages } from './messages.ts';
import type { Paragraph } from './paragraph.ts';
import type { Section } from './section.ts';
import type { TableLine } from './table-lines.ts';
import { columnsOf } from './table-row.ts';
import { joinBrokenRow, readTabbedRow, splitTabs, type TabbedRow } from './table-tabbed-row.ts';

/** A section title or a row, a row that a page break cut being whole. */
export type TabbedBlock =
  | { readonly kind: 'section'; readonly cells: readonly Paragraph[] }
  | ({ readonly kind: 'row' } & TabbedRow);

/** The first line with cells or with a section title; -1 when there is none. */
export function findFirstTabbedBlock(lines: readonly TableLine[]): number {
  return lines.findIndex(({ content: { text } }) => text.includes('\t') || readLabel(text)?.form === 'han');
}

/** Sections and rows in order. Throws at a line that is neither, and at one with more cells than columns. */
export function splitTabbedBlocks({ source, part }: Section, lines: readonly TableLine[]): readonly TabbedBlock[] {
  const names = columnsOf(part);
  const blocks: TabbedBlock[] = [];
  let [rows, sections] = [0, 0];
  for (const { content } of lines) {
    const cells = splitTabs(source, content);
    if (cells.slice(names.length).some(({ text }) => text !== ''))
      throw new Error(tableMessages.cells(source.file, part.title, String(rows + 1), cells.length, names.length));
    const row = readTabbedRow(names, cells, rows + 1);
    const last = blocks.at(-1);
    if (isSection(cells, sections + 1)) {
      sections += 1;
      blocks.push({ kind: 'section', cells });
    } else if (row) {
      rows += 1;
      blocks.push({ kind: 'row', ...row });
    } else if (last?.kind === 'row') blocks[blocks.length - 1] = { kind: 'row', ...joinBrokenRow(last, cells) };
    else throw new Error(tableMessages.noRow(source.file, part.title, String(rows + 1), content.text));
  }
  return blocks;
}

/** `一、拓展空间` in one cell, or `一` and its title in two. */
function isSection(cells: readonly Paragraph[], expected: number): boolean {
  const [numeral, title, ...rest] = cells.map(({ text }) => text);
  if (rest.some((text) => text !== '')) return false;
  const label = readLabel(title === undefined ? (numeral ?? '') : `${numeral ?? ''}、${title}`);
  return label?.form === 'han' && label.number === expected;
}
