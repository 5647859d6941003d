import type { CleanLine } from './clean-lines.ts';
import { type Paragraph, sliceParagraph, trimParagraph } from './paragraph.ts';

/**
 * Part of a cell as the page layout printed it. `gap` is what stands before it: a blank on the same line, the next
 * line at once, or a blank line. In the flattened tables lines that follow at once nearly always begin a new cell.
 */
export interface Piece {
  readonly content: Paragraph;
  readonly gap: 'space' | 'adjacent' | 'blank';
}

/** The cells that share a printed line: `年底前 姚伟龙 区水务局` are three, `2024 年 PM2.5` and `谭 强` one. */
export function splitPieces(line: CleanLine): readonly Piece[] {
  const { text } = line.content;
  const cuts = [...text.matchAll(/\s+/gu)].filter(({ index, 0: blank }) =>
    isCellGap(text, index, index + blank.length),
  );
  const starts = [0, ...cuts.map(({ index, 0: blank }) => index + blank.length)];
  return starts.map((start, at) => ({
    content: trimParagraph(sliceParagraph(line.content, start, cuts[at]?.index ?? text.length)),
    gap: at > 0 ? 'space' : line.blankBefore ? 'blank' : 'adjacent',
  }));
}

/** The pieces on the line of a row number, after the number. */
export function splitPiecesAfterNumber(line: CleanLine, rest: Paragraph): readonly Piece[] {
  if (rest.text === '') return [];
  return splitPieces({ ...line, content: rest }).map((piece) => ({ ...piece, gap: 'space' }));
}

/** Cells are parted by a blank between Han characters or after a sentence; one beside a digit or letter is typography. */
function isCellGap(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (/[。；]$/u.test(before)) return true;
  if (!/[\p{Script=Han}）》”]$/u.test(before) || !/^[\p{Script=Han}（《“—-]/u.test(after)) return false;
  return !(/(?:^|\s)\p{Script=Han}$/u.test(before) && /^\p{Script=Han}(?:\s|$)/u.test(after)); // 谭 强 is one name
}

/** Width in columns of the page: a Han character or Chinese mark takes two, a letter or digit one. */
export function columnsWide(text: string): number {
  return [...text].reduce((wide, character) => wide + (/[ -~]/u.test(character) ? 1 : 2), 0);
}
