/** Characters that a terminal shows two columns wide: Han, kana, Hangul, full-width forms and CJK punctuation. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Marks that combine with the character before them. */
const NARROWEST = /[\p{Mn}\p{Cf}]/u;
/** Punctuation that must not open a line (GB/T 15834-2011, 5.1), and markers of citations. */
const CLOSING = /^(?:[，。、；：？！）》」』〕”’％%]|\[\d+\])/u;

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + widthOf(character), 0);
}

function widthOf(character: string): number {
  return NARROWEST.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}

/** A text filled with spaces to a width; longer texts stay as they are. */
export function padDisplay(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Lines of at most `width` columns, `indent` before each after the first; Latin words and figures stay whole. */
export function wrapText(text: string, width: number, indent = ''): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width, indent))
    .join(`\n${indent}`);
}

function wrapLine(line: string, width: number, indent: string): string {
  const lines: string[] = [];
  let current = '';
  for (const piece of piecesOf(line)) {
    const room = width - (lines.length > 0 ? displayWidth(indent) : 0);
    if (current !== '' && displayWidth(current + piece) > room) {
      lines.push(current.trimEnd());
      current = piece.trimStart();
    } else current += piece;
  }
  return [...lines, current].join(`\n${indent}`);
}

/** What is never parted: a word or figure, or a character with the punctuation that closes it. */
function piecesOf(line: string): readonly string[] {
  const pieces: string[] = [];
  for (const [piece] of line.matchAll(/\[\d+\]|[\w.,/@:+-]+|./gsu))
    if (CLOSING.test(piece) && pieces.length > 0) pieces.push(`${pieces.pop()}${piece}`);
    else pieces.push(piece);
  return pieces;
}
