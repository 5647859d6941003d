/**
 * Width of a printed line in columns: a Han character or full-width mark takes two, and so did the square brackets of
 * 第二条 [适用范围] in print.
 */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u0020-\u005a\u005c\u005e-\u007e]/u.test(character) ? 1 : 2), 0);
}
