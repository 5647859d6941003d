import { hashPair } from '../indexing/pair-filter.ts';
import { type ContentWord, coverageOf } from './content-words.ts';
import type { Interpreted } from './interpreted.ts';
import type { Reading } from './read-question.ts';

/** What the reasons look at, prepared once for all candidates. */
export interface Question {
  readonly interpreted: Interpreted;
  readonly words: readonly ContentWord[];
  /** Hash of each pair of adjacent characters of the question. */
  readonly pairs: readonly number[];
  /** Clauses that are addressed together with their document. */
  readonly addressed: ReadonlySet<string>;
  /** Clauses of a label that was named without a document. */
  readonly labelled: ReadonlySet<string>;
  /** Documents named by number or title. */
  readonly named: ReadonlySet<string>;
  /** `coverageOf` the question's words, remembered: headings and titles are those of many candidates. */
  readonly coverage: (text: string) => number;
}

export function prepareQuestion({ interpreted, words }: Reading): Question {
  const { text, addresses } = interpreted;
  const known = new Map<string, number>();
  const clausesWhere = (isNamed: boolean) =>
    new Set(addresses.flatMap(({ documents, clauses }) => (documents.length > 0 === isNamed ? clauses : [])));
  return {
    interpreted,
    words,
    pairs: Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => hashPair(text, at)),
    addressed: clausesWhere(true),
    labelled: clausesWhere(false),
    named: new Set(addresses.flatMap(({ documents }) => documents)),
    coverage: (whole) => {
      const held = known.get(whole) ?? coverageOf((word) => whole.includes(word), words);
      known.set(whole, held);
      return held;
    },
  };
}
