import type { CleanLine } from './clean-lines.ts';
import { type Paragraph, sliceParagraph, trimParagraph } from './paragraph.ts';

/** A line that opens row `number`: what stands before the number, the number, and the rest of the line. */
export interface RowStart {
  readonly lead: Paragraph;
  readonly number: Paragraph;
  readonly rest: Paragraph;
}

/**
 * Reads a line as the start of the expected row. Only the next number opens a row: continuation lines begin with
 * digits too (`155 范围内`, `45%以上`, `9 月底前`). At the top of a page the number may be glued to the lead (`评价18`).
 */
export function readRowStart({ content, indented }: CleanLine, expected: number, afterLead = false): RowStart | null {
  const number = String(expected);
  const { text } = content;
  const opens =
    text === number ||
    (text.startsWith(`${number} `) && /^[\p{Script=Han}“（《]/u.test(text.slice(number.length).trim()));
  if (opens && !/^\d+ ?[年月日]/u.test(text)) return cut(content, 0, number.length);
  const glued =
    (indented || afterLead) && text.endsWith(number) && /\p{Script=Han}$/u.test(text.slice(0, -number.length));
  return glued ? cut(content, text.length - number.length, text.length) : null;
}

function cut(content: Paragraph, start: number, end: number): RowStart {
  return {
    lead: trimParagraph(sliceParagraph(content, 0, start)),
    number: sliceParagraph(content, start, end),
    rest: trimParagraph(sliceParagraph(content, end)),
  };
}
