/** A piece is closed at the first end of a sentence after so many characters. */
const PIECE_LENGTH = 120;
/** A text up to this length stays whole. */
const WHOLE_LENGTH = 240;

/** A long text -> pieces of whole sentences, nothing lost; a short one -> itself. */
export function splitPieces(text: string): readonly string[] {
  if (text.length <= WHOLE_LENGTH) return [text];
  const pieces: string[] = [];
  let piece = '';
  for (const sentence of text.split(/(?<=[。；;！？\n])/u)) {
    piece += sentence;
    if (piece.length < PIECE_LENGTH) continue;
    pieces.push(piece);
    piece = '';
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}
