import { readLabel } from '../policy/clause-label.ts';
import type { CatalogPart } from './catalog.ts';
import { type FoundGrid, findGrids } from './find-grids.ts';
import { countHeadRows, type GridRow, nameColumns } from './grid-head.ts';
import { readGridLine } from './grid-line.ts';
import { gridMessages } from './messages.ts';
import type { Line } from './source-text.ts';

/** A part that holds a table, and the line on which the text goes on after it. */
export interface GuessedGrid {
  readonly part: CatalogPart;
  /** Places in the list of lines. */
  readonly from: number;
  readonly to: number;
}

/** 表1, 附件2; 单位：万元 */
const NUMBERED = /^((?:附表|附件|表|专栏)\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2}))(?![年月\d])/u;
const NAMED = /^附(?:表|件)?$|(?:表|清单|目录|标准|指标|一览|名单|明细|汇总|分工)$/u;
const UNIT = /^[（(]?(?:计量)?单位[：:][^，。；]{1,16}$/u;
/** Lines above a table that may be its title. */
const TITLE_LINES = 3;

/** The tables of a text as parts of its entry: named columns, rows of the head, and the title above. */
export function guessGrids(lines: readonly Line[], title: string): readonly GuessedGrid[] {
  const used = new Set<string>();
  let free = 0;
  return findGrids(lines).map((grid, index) => {
    const from = startOfTitle(lines, grid, free, title);
    free = grid.to;
    const above = lines.slice(from, grid.from).map(wordsOf).filter(Boolean);
    const label = labelOf(above, index + 1, used);
    return { part: partOf(lines, grid, from, { above, label, path: `table-${index + 1}` }), from, to: grid.to };
  });
}

interface Named {
  readonly above: readonly string[];
  readonly label: string;
  readonly path: string;
}

function partOf(lines: readonly Line[], grid: FoundGrid, from: number, { above, label, path }: Named): CatalogPart {
  const rows = lines.slice(grid.from, grid.to).flatMap((line) => gridRow(line));
  const heads = countHeadRows(rows);
  const title = above.filter((line) => !UNIT.test(line)).join(' ') || leadOf(lines, from);
  return {
    kind: 'grid',
    from: { line: from + 1, text: wordsOf(lines[from] ?? { text: '' }) },
    path,
    label,
    ...(title && { title }),
    columns: [...nameColumns(rows.slice(0, heads), grid.columns)],
    ...(heads > 1 && { head_rows: heads }),
  };
}

function gridRow(line: Line): readonly GridRow[] {
  const found = readGridLine(line);
  return found ? [found.cells.map(([from, to]) => line.text.slice(from - line.start, to - line.start))] : [];
}

function wordsOf({ text }: Pick<Line, 'text'>): string {
  return text.trim();
}

/** The first of the lines above a table that are its title; the title of the whole document is none. */
function startOfTitle(lines: readonly Line[], grid: FoundGrid, free: number, title: string): number {
  let start = grid.from;
  let seen = 0;
  for (let at = grid.from - 1; at >= free && seen < TITLE_LINES; at -= 1) {
    const text = wordsOf(lines[at] ?? { text: '' });
    if (text === '') continue;
    if (!isTitle(text) || title.includes(text.replace(/\s/gu, ''))) break;
    start = at;
    seen += 1;
  }
  return start;
}

function isTitle(text: string): boolean {
  if (UNIT.test(text)) return true;
  return (
    text.length <= 40 && !/[。；：，]/u.test(text) && !readLabel(text) && (NUMBERED.test(text) || NAMED.test(text))
  );
}

function labelOf(above: readonly string[], index: number, used: Set<string>): string {
  const printed = above.flatMap((line) => NUMBERED.exec(line)?.[1]?.replace(/\s/gu, '') ?? [])[0];
  let label = printed && !used.has(printed) ? printed : gridMessages.table(index);
  while (used.has(label)) label += gridMessages.again;
  used.add(label);
  return label;
}

/** Lines above a table among which its article is looked for. */
const LEAD_LINES = 12;
const LEAD_LENGTH = 40;

/** Without a title, the labelled line above says what the table is of: 第五条　奖励标准如下. */
function leadOf(lines: readonly Line[], before: number): string {
  const near = lines.slice(Math.max(0, before - LEAD_LINES), before).map(wordsOf);
  const lead = near.findLast((text) => readLabel(text) !== null) ?? '';
  return lead.split(/[：。；]/u)[0]?.slice(0, LEAD_LENGTH) ?? '';
}
