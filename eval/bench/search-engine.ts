import type { EvaluationQuestion } from '../../src/evaluation/evaluation-question.ts';

/** A text to be found: a clause with its headings and the title of its document. */
export interface BenchDocument {
  readonly id: string;
  readonly text: string;
}

/** Size of the stored index and the milliseconds it takes to load. */
export interface Stored {
  readonly bytes: number;
  readonly loadMs: number;
}

/** A built engine. */
export interface SearchEngine {
  /** Ids, best first. */
  search(question: Pick<EvaluationQuestion, 'query' | 'as_of'>, limit: number): readonly string[];
  /** Stores the index and loads it anew; null when the engine has no stored form, or it is too large for one. */
  measureStored(): Stored | null;
  /** Bytes that the engine holds outside of what Node counts, such as a database in memory. */
  readonly bytesOutside: number;
  /** Milliseconds of processor time since its beginning, of an engine in a process of its own. */
  readonly clock?: () => number;
}

/** Words of Han runs and Latin words, as every engine with a tokenizer of our choice gets them. */
export type Cut = (text: string) => readonly string[];

export interface EngineMaker {
  readonly name: string;
  /** Largest multiple of the corpus it is run on; what a larger one does is said in eval/bench.md. */
  readonly largestScale: number;
  build(documents: readonly BenchDocument[], cut: Cut): SearchEngine | Promise<SearchEngine>;
}
