/**
 * Cuts Chinese text into words while the index is built; questions are cut by the vocabulary of the index instead.
 * An implementation cuts runs of Han characters one by one, without guessing new words, so that a word found in a
 * sentence is also found between quotation marks.
 */
export interface Segmenter {
  /** The words of a text in order, long words followed by the words inside them; characters that are not Han yield none. */
  cut(text: string): readonly string[];
}
