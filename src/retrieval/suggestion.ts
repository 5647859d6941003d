/** A completion of what is being typed. */
export interface Suggestion {
  readonly kind: 'document' | 'clause' | 'term';
  /** Title, heading or term, as shown and as put into the search field. */
  readonly text: string;
  /** Id of the document or clause; null for a term. */
  readonly id: string | null;
  /** Number of the document, or the document and label of the clause. */
  readonly detail: string | null;
}

/** A suggestion as it is indexed: `words` are cut for prefixes, `sounds` are pinyin. */
export interface SuggestionEntry extends Suggestion {
  readonly key: number;
  readonly words: string;
  readonly sounds: string;
}
