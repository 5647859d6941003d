import { readLabel } from '../policy/clause-label.ts';
import type { Paragraph } from './paragraph.ts';
import type { TableLine } from './table-lines.ts';
import { type Piece, splitPieces, splitPiecesAfterNumber } from './table-piece.ts';
import { readRowStart } from './table-row-number.ts';

/** One row or section title of the plan with its printed lines; `lead` is what a page prints above the row number. */
export interface PlanBlock {
  readonly section: boolean;
  readonly number: Paragraph;
  readonly lead: readonly Paragraph[];
  readonly pieces: Piece[];
}

/** The first line of the first section or row; -1 when there is none. */
export function findFirstPlanBlock(lines: readonly TableLine[]): number {
  return lines.findIndex((line) => isSection(line, 1) || readRowStart(line, 1) !== null);
}

/** Rows begin with the expected number, sections with the expected numeral; a row never runs over a page break. */
export function splitPlanBlocks(lines: readonly TableLine[]): readonly PlanBlock[] {
  const blocks: PlanBlock[] = [];
  let lead: Paragraph[] = [];
  let [rows, sections] = [0, 0];
  for (const line of lines) {
    const start = readRowStart(line, rows + 1, lead.length > 0);
    if (isSection(line, sections + 1)) {
      sections += 1;
      blocks.push({ section: true, number: line.content, lead: [], pieces: [] });
    } else if (start) {
      rows += 1;
      const above = start.lead.text === '' ? lead : [...lead, start.lead];
      const pieces = [...splitPiecesAfterNumber(line, start.rest)];
      blocks.push({ section: false, number: start.number, lead: above, pieces });
      lead = [];
    } else if (line.topOfPage || lead.length > 0) lead.push(line.content);
    else blocks.at(-1)?.pieces.push(...splitPieces(line));
  }
  return blocks;
}

function isSection({ content }: TableLine, expected: number): boolean {
  const label = readLabel(content.text);
  return label?.form === 'han' && label.number === expected;
}
