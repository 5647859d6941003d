/** A paragraph, or a table whose merged cells are said in each row and column that they cover. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A cell as a file writes it: over how many columns and rows it runs, or that it goes on with the cell above. */
export interface SpanningCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly continues: boolean;
}

/** A cell over more columns than this is a mistake of the file. */
const MOST_COLUMNS = 100;

/** Rows of cells -> a full grid: what a merged cell says stands in each place that it covers. */
export function expandCells(rows: readonly (readonly SpanningCell[])[]): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, at) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const text = cell.continues ? (grid[at - 1]?.[column] ?? cell.text) : cell.text;
      const wide = Math.min(Math.max(1, cell.columns), MOST_COLUMNS);
      for (const row of grid.slice(at, at + Math.max(1, cell.rows)))
        for (let next = column; next < column + wide; next += 1) row[next] = text;
      column += wide;
    }
  });
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** One paragraph a line; a table has one row a line, its cells parted by tabs, and a blank line before and after it. */
export function printBlocks(blocks: readonly Block[]): string {
  const printed = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? printParagraph(block.text) : printTable(block.rows),
  );
  return printed
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Tabs before a paragraph are its setting; blank paragraphs are left out. */
function printParagraph(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/^\t+|\s+$/gu, ''));
  return lines.filter((line) => line.trim() !== '');
}

/** A frame around text, one column or one row, is no table: its cells are paragraphs. */
function printTable(rows: readonly (readonly string[])[]): readonly string[] {
  const filled = rows.map((row) => row.map(onOneLine)).filter((row) => row.some((cell) => cell !== ''));
  const isFrame = filled.length < 2 || filled.every((row) => new Set(row).size === 1);
  if (isFrame) return filled.flatMap((row) => [...new Set(row)].filter((cell) => cell !== ''));
  return ['', ...filled.map((row) => row.join('\t')), ''];
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
