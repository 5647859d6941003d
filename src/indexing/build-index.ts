import { normalise } from '../policy/normalise.ts';
import { packDictionary } from './dictionary.ts';
import type { Entry } from './entry.ts';
import { FIELD_NAMES, type Field, WEIGHTS, type Weights } from './fields.ts';
import type { CountedWord } from './general-words.ts';
import { makeVocabulary } from './make-vocabulary.ts';
import { type OwnedPostings, packPostings } from './owned-postings.ts';
import { buildPostings, type FieldTerms } from './postings.ts';
import type { Segmenter } from './segmenter.ts';
import { tokenise } from './tokenise.ts';
import type { WeighedEntries } from './weighed-entries.ts';

export interface IndexInput {
  readonly entries: readonly Entry[];
  readonly segmenter: Segmenter;
  /** Words of the general language; none where nothing asks what a question is about. */
  readonly general?: readonly CountedWord[];
  readonly weights?: Weights;
}

/** Questions are short, and alike in length. */
const QUESTION_FIELD: Field = { weight: 1, lengthPenalty: 0.5 };

/**
 * The segmenter only decides which words there are: texts are then cut by `tokenise` with that vocabulary, as
 * questions will be. The same entries give the same result.
 */
export function weighEntries({ entries, segmenter, general = [], weights = WEIGHTS }: IndexInput): WeighedEntries {
  const units = entries.flatMap((entry) =>
    entry.units.map((unit) => FIELD_NAMES.map((name) => normalise(unit[name] ?? ''))),
  );
  const questions = entries.flatMap((entry) => entry.questions.map(normalise));
  const words = listWords([...units.flat(), ...questions], segmenter);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const cut = makeCutter(words, numbers);
  const fields = FIELD_NAMES.map(
    (name, column): FieldTerms => ({
      field: weights.fields[name],
      units: units.map((texts) => cut(texts[column] ?? '')),
    }),
  );
  const asked: FieldTerms = { field: QUESTION_FIELD, units: questions.map(cut) };
  const own = (list: readonly FieldTerms[], owners: Uint32Array): OwnedPostings => ({
    ...buildPostings(numbers.size, list, weights.saturation),
    owners,
  });
  return {
    clauses: entries.map(({ id }) => id),
    questions: entries.flatMap((entry) => entry.questions),
    terms: [...numbers.keys()],
    wordCount: words.length,
    general,
    text: own(
      fields,
      ownersOf(entries, ({ units: own }) => own.length),
    ),
    asked: own(
      [asked],
      ownersOf(entries, ({ questions: own }) => own.length),
    ),
  };
}

/** A search index as it is kept: what questions are read with, and where the terms stand. */
export interface IndexBytes {
  readonly dictionary: ArrayBuffer;
  readonly postings: ArrayBuffer;
}

/** Entries -> the bytes of a search index, for `loadIndex`. */
export function buildIndex(input: IndexInput): IndexBytes {
  const weighed = weighEntries(input);
  return { dictionary: packDictionary(weighed), postings: packPostings(weighed).buffer };
}

/** Number of the entry that each unit or question belongs to. */
function ownersOf(entries: readonly Entry[], count: (entry: Entry) => number): Uint32Array {
  return Uint32Array.from(entries.flatMap((entry, number) => Array<number>(count(entry)).fill(number)));
}

/** Sorted, so that the bytes do not depend on the order in which words turn up. */
function listWords(texts: readonly string[], segmenter: Segmenter): readonly string[] {
  const words = new Set<string>();
  for (const text of texts) for (const word of segmenter.cut(text)) if (word.length > 1) words.add(word);
  return [...words].sort();
}

/** Cuts a text into term numbers; terms that are no words get the next number when first seen. */
function makeCutter(words: readonly string[], numbers: Map<string, number>): (text: string) => readonly number[] {
  const vocabulary = makeVocabulary(words);
  const numberOf = (term: string) => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  return (text) => tokenise(text, vocabulary).map((term) => numberOf(term.text));
}
