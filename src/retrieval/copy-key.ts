/** Shorter texts ("附则", a bare heading) are alike without being copies. */
const SHORTEST_COPY = 20;
/** The same principle is （一） in one document and 1. in the other. */
const LABEL = /^(?:第[零一二三四五六七八九十百]+条|[一二三四五六七八九十]+|\d{1,3})/;

/** The words of a normalised text without punctuation and label, equal for copies; null where too short to be one. */
export function keyOfCopy(text: string): string | null {
  const words = text.replace(/[^\u3400-\u9fffa-z0-9%]/g, '').replace(LABEL, '');
  return words.length < SHORTEST_COPY ? null : words;
}
