import { readLabel } from '../policy/clause-label.ts';
import { type GridLine, isRule, readGridLine } from './grid-line.ts';
import type { Line } from './source-text.ts';

/** A table in a text: the places of its lines in the list of lines, `to` exclusive, and how wide it is. */
export interface FoundGrid {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
}

interface Open {
  readonly from: number;
  last: number;
  readonly rows: GridLine[];
  /** Blank lines between two rows: what stands further apart is another table. */
  gap: number | null;
}

/** The tables of a text whose cells are parted by tabs or bars. */
export function findGrids(lines: readonly Line[]): readonly FoundGrid[] {
  const grids: FoundGrid[] = [];
  let open: Open | null = null;
  const close = (): void => {
    if (open && open.rows.length > 1) grids.push(closed(open, lines));
    open = null;
  };
  lines.forEach((line, at) => {
    const row = readGridLine(line);
    if (row) {
      if (open && !joins(open, row, at, lines)) close();
      if (!open) open = { from: at, last: at, rows: [row], gap: null };
      else {
        open.gap ??= blanksBetween(lines, open.last, at);
        open.rows.push(row);
      }
      open.last = at;
    } else if (open && isRule(line)) open.last = at;
    else if (open && line.text.trim() !== '' && !goesOn(open, lines, at)) close();
  });
  close();
  return grids;
}

function closed({ from: first, last, rows }: Open, lines: readonly Line[]): FoundGrid {
  const above = lines[first - 1];
  const from = above && isRule(above) ? first - 1 : first;
  return { from, to: last + 1, columns: Math.max(...rows.map(({ cells }) => cells.length)) };
}

function joins({ rows, gap, last }: Open, row: GridLine, at: number, lines: readonly Line[]): boolean {
  return rows[0]?.mark === row.mark && blanksBetween(lines, last, at) <= (gap ?? 1);
}

function blanksBetween(lines: readonly Line[], from: number, to: number): number {
  return lines.slice(from + 1, to).filter(({ text }) => text.trim() === '').length;
}

const TITLE = /^(?:附表|附件|表|专栏)|(?:表|清单|目录|一览|名单)$/u;

/** A title of a group of rows, or the rest of a cell that was printed on two lines: a row as wide follows at once. */
function goesOn({ rows, last }: Open, lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  const row = next ? readGridLine(next) : null;
  if (!line || !row || at !== last + 1 || row.cells.length !== rows[0]?.cells.length) return false;
  const text = line.text.trim();
  const label = readLabel(text);
  return text.length <= 30 && !TITLE.test(text) && !/[。：]$/u.test(text) && (!label || /han$/u.test(label.form));
}
