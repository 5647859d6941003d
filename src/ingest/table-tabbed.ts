import type { CatalogPart } from './catalog.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { EMPTY_PARAGRAPH, joinParagraphs, type Paragraph } from './paragraph.ts';
import { readLabel } from './read-label.ts';
import type { ParsedSection, Section } from './section.ts';
import { draftTableSection, draftTableTitle, type TableHeading } from './table-heading.ts';
import { type TableLine, tableLines } from './table-lines.ts';
import { splitPieces } from './table-piece.ts';
import { cellOf, columnsOf, draftRow } from './table-row.ts';
import { joinBrokenRow, readTabbedRow, splitTabs, type TabbedRow } from './table-tabbed-row.ts';
import { joinUnits, listUnits, splitUnitNames } from './table-unit.ts';

type Block =
  | { readonly kind: 'section'; readonly cells: readonly Paragraph[] }
  | ({ readonly kind: 'row' } & TabbedRow);

/** Reads a table whose cells are parted by tabs; cells that hang over rows are empty below their first row. */
export function parseTabbed(section: Section): ParsedSection {
  const { lines, noise } = tableLines(section);
  const first = lines.findIndex(
    ({ content }) => content.text.includes('\t') || readLabel(content.text)?.form === 'han',
  );
  const title = draftTableTitle(
    section.part,
    lines.slice(0, first).map(({ content }) => content),
  );
  const clauses: ClauseDraft[] = title ? [title.draft] : [];
  let above: TableHeading | null = title;
  let sections = 0;
  let merged: Readonly<Record<string, string>> = {};
  for (const block of splitBlocks(section, lines.slice(first))) {
    if (block.kind === 'section') {
      sections += 1;
      const own = joinParagraphs(
        block.cells.map((cell) => cellOf([cell])),
        '　',
      );
      above = draftTableSection(section.part, title, sections, own.text.split(/[、　]/u)[0] ?? '', own);
      clauses.push(above.draft);
      merged = {};
    } else {
      merged = { ...merged, ...mergedCells(section.part, block) };
      clauses.push(draftTabbedRow(section.part, block, merged, above));
    }
  }
  return { clauses, noise };
}

function splitBlocks({ source, part }: Section, lines: readonly TableLine[]): readonly Block[] {
  const names = columnsOf(part);
  const blocks: Block[] = [];
  let [rows, sections] = [0, 0];
  for (const { content } of lines) {
    const cells = splitTabs(source, content);
    const row = readTabbedRow(names, cells, rows + 1);
    const last = blocks.at(-1);
    if (isSection(cells, sections + 1)) {
      sections += 1;
      blocks.push({ kind: 'section', cells });
    } else if (row) {
      rows += 1;
      blocks.push({ kind: 'row', ...row });
    } else if (last?.kind === 'row') blocks[blocks.length - 1] = { kind: 'row', ...joinBrokenRow(last, cells) };
    else throw new Error(`${source.file}: no row ${rows + 1} in the line “${content.text.slice(0, 40)}”`);
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

/** The cells left of the row's text: they hold for the rows below until the next one. */
function mergedCells(part: CatalogPart, { cells, main, numberColumn }: TabbedRow): Readonly<Record<string, string>> {
  const left = columnsOf(part).slice(0, main);
  return Object.fromEntries(
    left.flatMap((name, index) => {
      const text = cellOf([cells[index] ?? EMPTY_PARAGRAPH]).text;
      return index === numberColumn || text === '' ? [] : [[name, text]];
    }),
  );
}

function draftTabbedRow(
  part: CatalogPart,
  row: TabbedRow,
  merged: Readonly<Record<string, string>>,
  above: TableHeading | null,
): ClauseDraft {
  const names = columnsOf(part);
  const { main, numberColumn } = row;
  const cells = names.map((column, index) => ({
    column,
    content: readCell(column, row.cells[index]),
    bare: index === main,
  }));
  const left = cells.slice(0, main).filter((_, index) => index !== numberColumn);
  const number = numberColumn === null ? null : cells[numberColumn];
  const heading =
    numberColumn === null ? merged[names[main - 1] ?? ''] : left.length > 0 ? cells[main]?.content.text : null;
  return draftRow(part, {
    number: row.number,
    title: number ? [number.content] : left.map(({ content }) => content),
    heading: heading ?? null,
    headings: above?.headings ?? [],
    parent: above?.draft.path ?? null,
    cells: number ? [...cells.slice(main, main + 1), ...left, ...cells.slice(main + 1)] : cells.slice(main),
    merged,
    departments: cells.flatMap(({ column, content }) => (isUnits(column) ? splitUnitNames(content.text) : [])),
  });
}

function isUnits(column: string): boolean {
  return /(?:牵头|责任)单位/u.test(column);
}

function readCell(column: string, content: Paragraph = EMPTY_PARAGRAPH): Paragraph {
  if (!isUnits(column)) return cellOf([content]);
  const pieces = splitPieces({ content, indented: false, blankBefore: true });
  return listUnits(joinUnits(pieces.map((piece) => ({ ...piece, gap: 'blank' }))));
}
