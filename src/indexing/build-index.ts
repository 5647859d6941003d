import type { Entry } from './entry.ts';
import { FIELD_NAMES, WEIGHTS, type Weights } from './fields.ts';
import { normalise } from './normalise.ts';
import { buildPostings, type FieldTerms } from './postings.ts';
import { packSections } from './sections.ts';
import type { Segmenter } from './segmenter.ts';
import { openTerms, packTerms } from './term-table.ts';
import { tokenise, type Vocabulary } from './tokenise.ts';

export interface IndexInput {
  readonly entries: readonly Entry[];
  readonly segmenter: Segmenter;
  readonly weights?: Weights;
}

/**
 * Entries -> the bytes of a search index; the same entries give the same bytes. The segmenter only decides which
 * words there are: texts are then cut by `tokenise` with that vocabulary, as questions will be.
 */
export function buildIndex({ entries, segmenter, weights = WEIGHTS }: IndexInput): Uint8Array {
  const units = entries.flatMap(({ units }) =>
    units.map((unit) => FIELD_NAMES.map((name) => normalise(unit[name] ?? ''))),
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
  const asked: FieldTerms = { field: { weight: 1, lengthPenalty: 0.5 }, units: questions.map(cut) };
  const terms = packTerms([...numbers.keys()]);
  const text = buildPostings(numbers.size, fields, weights.saturation);
  const question = buildPostings(numbers.size, [asked], weights.saturation);
  const ownerOf = (count: (entry: Entry) => number) =>
    Uint32Array.from(entries.flatMap((entry, number) => Array<number>(count(entry)).fill(number)));
  return packSections([
    Uint32Array.of(words.length, longestOf(words)),
    ...[terms.slots, terms.starts, terms.units],
    ...[text.starts, text.units, text.impacts, text.rarities, ownerOf((entry) => entry.units.length)],
    ...[
      question.starts,
      question.units,
      question.impacts,
      question.rarities,
      ownerOf((entry) => entry.questions.length),
    ],
    encodeLines(entries.map(({ id }) => id)),
    encodeLines(entries.flatMap((entry) => entry.questions)),
  ]);
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

function makeVocabulary(words: readonly string[]): Vocabulary {
  const table = openTerms(packTerms(words));
  return { longest: longestOf(words), holds: (text, start, end) => table.find(text, start, end) >= 0 };
}

function longestOf(words: readonly string[]): number {
  return words.reduce((longest, word) => Math.max(longest, word.length), 0);
}

function encodeLines(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'));
}
