/** The words of the cells of a row. */
export type GridRow = readonly string[];

/**
 * How many rows at the top name the columns. A row goes on with the head when a cell above spans several columns and
 * this row parts it, while the other columns say the same again or nothing.
 */
export function countHeadRows(rows: readonly GridRow[]): number {
  let count = 1;
  while (count < rows.length - 1 && parts(rows[count - 1] ?? [], rows[count] ?? [])) count += 1;
  return count;
}

function parts(above: GridRow, row: GridRow): boolean {
  const spanned = above.map((text, column) => isSpanned(above, row, column) && text !== row[column]);
  const isParted = spanned.some((span, column) => span && (row[column] ?? '') !== '' && !isFigure(row[column] ?? ''));
  return isParted && row.every((text, column) => spanned[column] || text === '' || text === above[column]);
}

/** A cell runs over two columns: a file says it in both, a text leaves the second one empty. */
function isSpanned(above: GridRow, row: GridRow, column: number): boolean {
  const [before = '', here = '', after = ''] = [above[column - 1], above[column], above[column + 1]];
  if (here === '') return column > 0 && (row[column] ?? '') !== '';
  return here === before || here === after || (after === '' && (row[column + 1] ?? '') !== '');
}

function isFigure(text: string): boolean {
  return /^[\d.,%％万亿元\s]+$/u.test(text);
}

/** The name of each column, from the top down: 2024年·目标. Two of one name are counted. */
export function nameColumns(head: readonly GridRow[], columns: number): readonly string[] {
  const filled = head.map((row, depth) => fillSpans(row, head[depth + 1], columns));
  const seen = new Map<string, number>();
  return Array.from({ length: columns }, (_, column) => {
    const words = filled.map((row) => (row[column] ?? '').replace(/\s/gu, '')).filter((text) => text !== '');
    const name = words.filter((text, depth) => text !== words[depth - 1]).join('·') || `第${column + 1}栏`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}${times}`;
  });
}

/** What a text leaves empty in the upper row of a head belongs to the cell on its left, where the lower row parts it. */
function fillSpans(row: GridRow, below: GridRow | undefined, columns: number): GridRow {
  const filled: string[] = [];
  for (let column = 0; column < columns; column += 1) {
    const text = row[column] ?? '';
    filled.push(text === '' && below && (below[column] ?? '') !== '' ? (filled[column - 1] ?? '') : text);
  }
  return filled;
}
