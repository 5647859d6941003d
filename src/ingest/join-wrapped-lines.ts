import { readLabel } from '../policy/clause-label.ts';
import type { CleanLine } from './clean-lines.ts';
import { columnsOf } from './columns.ts';
import { joinParagraphs } from './paragraph.ts';
import { type PrintedParagraph, printedParagraph } from './printed-paragraph.ts';

/** A line of a paragraph fills at least this many columns (a Han character is two); the first one lost its indent. */
const FULL_LINE = 49;
/**
 * A first line is at most this wide, since two Han characters of indent are lost. A paragraph of one short line is
 * rarer than a sentence that ends at the edge, so that a short line after a wider one is its tail.
 */
const FIRST_LINE = 54;

/** Joins hard-wrapped lines. An indent is the top of a page here and says nothing about paragraphs. */
export function joinWrappedLines(lines: readonly CleanLine[]): readonly PrintedParagraph[] {
  const groups: CleanLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && continues(before.content.text, line.content.text)) last.push(line);
    else groups.push([line]);
  }
  return groups.map((group) =>
    printedParagraph({
      content: joinParagraphs(group.map(({ content }) => content)),
      indented: false,
      blankBefore: true,
    }),
  );
}

/** …人民政府 · 2024 年 2 月 2 日 */
const SIGNATURE = /^(?:[\u4e00-\u9fff]{2,20}人民政府|20\d\d ?年[\d 年月日]+$)/u;

function continues(before: string, text: string): boolean {
  if (columnsOf(before) < FULL_LINE) return false;
  if (isClosedTitle(before)) return false;
  if (!/[。；：:;！？]$/u.test(before)) return true;
  if (readLabel(text) !== null || /[：:]$/u.test(before) || SIGNATURE.test(text)) return false;
  const columns = columnsOf(text);
  const isTail = columns < FULL_LINE && columnsOf(before) > FIRST_LINE;
  return columns > FIRST_LINE || isTail;
}

/** （四）试点总结阶段（2024 年 10 月－2024 年 12 月） is as wide as a line of text, and complete. */
function isClosedTitle(line: string): boolean {
  return readLabel(line) !== null && /^[^，。；：、]*）$/u.test(line);
}
