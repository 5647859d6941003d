/** Width of a printed line in columns: a Han character or full-width mark takes two. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u0020-\u007e]/u.test(character) ? 1 : 2), 0);
}
