/** A text to be found, cut once for all engines that take tokens. */
export interface BenchDocument {
  readonly id: string;
  readonly text: string;
  readonly words: readonly string[];
}

/** A built engine. */
export interface SearchEngine {
  /** Ids, best first. */
  search(question: string, limit: number): readonly string[];
  /** Bytes of the index as it is stored; null when the engine has no stored form here. */
  readonly bytes: number | null;
  /** Stores and loads the index anew, and returns the milliseconds of the loading; null as above. */
  readonly reload: (() => number) | null;
}

export interface EngineMaker {
  readonly name: string;
  /** Largest multiple of the corpus it is run on; more would take hours or more memory than there is. */
  readonly largestScale: number;
  build(
    documents: readonly BenchDocument[],
    cut: (text: string) => readonly string[],
  ): SearchEngine | Promise<SearchEngine>;
}
