/** A sentence of a text with its place, end exclusive. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cut after 。；！？ and line breaks, closing quotation marks and brackets kept with their sentence. */
const SENTENCE = /[^。；;！？\n]+[。；;！？]*[”’）)」』]*/gu;

/** The sentences of a text in order; white space at their ends is left out. */
export function splitSentences(text: string): readonly Sentence[] {
  return [...text.matchAll(SENTENCE)].flatMap((match) => {
    const trimmed = match[0].trim();
    if (trimmed === '') return [];
    const start = match.index + match[0].indexOf(trimmed);
    return [{ text: trimmed, start, end: start + trimmed.length }];
  });
}
