import { readLabel } from '../policy/clause-label.ts';
import { type GridLine, isRule, readGridLine } from './grid-line.ts';
import type { Noise } from './noise.ts';
import { joinParagraphs, type Paragraph, paragraphOf, trimParagraph } from './paragraph.ts';
import type { Section } from './section.ts';
import { type Line, linesOf } from './source-text.ts';
import { cellOf } from './table-row.ts';

/** A table as it is printed: the lines above it, its rows below the head, and what belongs to no clause. */
export interface GridRows {
  readonly above: readonly Paragraph[];
  /** One cell alone is the title of a group of rows. */
  readonly rows: readonly (readonly Paragraph[])[];
  readonly noise: readonly Noise[];
}

/** The rows of a part. The head is noise, also where a later page prints it again: rows name their cells. */
export function readGridRows({ source, range, part }: Section): GridRows {
  const above: Paragraph[] = [];
  const rows: (readonly Paragraph[])[] = [];
  const noise: Noise[] = [];
  const head = new Set<string>();
  const heads = part.head_rows ?? 1;
  let read = 0;
  for (const line of linesOf(source, range)) {
    if (line.text.trim() === '') continue;
    const found = readGridLine(line);
    const words = trimParagraph(paragraphOf(source, line.start, line.end));
    if (isRule(line)) noise.push(noiseOf(line, 'markup'));
    else if (!found && read < heads) above.push(words);
    else if (!found) addWords(rows, words);
    else if (read < heads || head.has(squeeze(line))) {
      head.add(squeeze(line));
      read += 1;
      noise.push(noiseOf(line, 'column-names'));
    } else {
      const cells = found.cells.map(([from, to]) => cellOf([paragraphOf(source, from, to)]));
      const group = groupOf(cells);
      rows.push(group ? [group] : cells);
      noise.push(...marksOf(found), ...(group ? repeatedOf(found) : []));
    }
  }
  return { above, rows, noise };
}

function noiseOf({ start, end }: Line, kind: Noise['kind']): Noise {
  return { start, end, kind };
}

function squeeze({ text }: Line): string {
  return text.replace(/\s/gu, '');
}

function marksOf({ marks }: GridLine): readonly Noise[] {
  return marks.map(([start, end]) => ({ start, end, kind: 'markup' }));
}

/** A group's title is printed once for all columns that it runs over. */
function repeatedOf({ cells }: GridLine): readonly Noise[] {
  const filled = cells.filter(([from, to]) => to > from);
  return filled.slice(1).map(([start, end]) => ({ start, end, kind: 'repeated-cell' }));
}

/** Shorter words than this in all cells are values: 无, 不适用. */
const TITLE_LENGTH = 4;

/** The title that runs over all columns of a row; null for a row of its own. */
function groupOf(cells: readonly Paragraph[]): Paragraph | null {
  const [first, ...rest] = cells.filter(({ text }) => text !== '');
  if (!first || rest.some(({ text }) => text !== first.text)) return null;
  const isAlone = rest.length === 0 && cells[0] === first && readLabel(first.text) !== null;
  const isEverywhere = rest.length === cells.length - 1 && rest.length > 0;
  const isTitle = readLabel(first.text) !== null || first.text.length >= TITLE_LENGTH;
  return isAlone || (isEverywhere && isTitle) ? first : null;
}

/** A line without cells is the title of a group when it has a label; else the rest of the last cell above it. */
function addWords(rows: (readonly Paragraph[])[], words: Paragraph): void {
  const row = rows.at(-1);
  if (!row || row.length === 1 || readLabel(words.text)) {
    rows.push([words]);
    return;
  }
  const last = row.findLastIndex(({ text }) => text !== '');
  rows[rows.length - 1] = row.map((cell, at) => (at === last ? joinParagraphs([cell, words]) : cell));
}
