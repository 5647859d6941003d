/** So many lines of an answer stand above the clauses; the whole is for the conversation. */
const MOST = 3;

/** Markdown of an answer -> its first lines as plain text: no emphasis, no signs of lists and headings. */
export function answerLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:[#>*-]+|\d+\.)\s+/u, '')
        .replace(/\*\*|__|`/gu, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .slice(0, MOST);
}
