import { type GeneralWords, openGeneralWords, packGeneralWords } from './general-words.ts';
import { openSections, packSections } from './sections.ts';
import { openTerms, packTerms } from './term-table.ts';
import type { Vocabulary } from './tokenise.ts';
import type { WeighedEntries } from './weighed-entries.ts';

/** The terms of an index and how rare each is, without where they stand: what a question is read with. */
export interface Dictionary {
  /** Clause ids in index order. */
  readonly clauses: readonly string[];
  readonly vocabulary: Vocabulary;
  /** -1 for a term that is in no text. */
  numberOf(term: string): number;
  termOf(number: number): string;
  /** Inverse document frequency of each term in the texts, and in the questions people ask. */
  readonly rarities: { readonly text: Float32Array; readonly asked: Float32Array };
  /** Words of the general language. */
  readonly general: GeneralWords;
  /** Text of a question people ask. */
  question(number: number): string;
}

export function packDictionary({
  clauses,
  questions,
  terms,
  wordCount,
  general,
  text,
  asked,
}: WeighedEntries): ArrayBuffer {
  const packed = packTerms(terms);
  const others = packGeneralWords(general);
  const longest = terms.slice(0, wordCount).reduce((most, word) => Math.max(most, word.length), 0);
  return packSections([
    Uint32Array.of(wordCount, longest),
    ...[packed.slots, packed.starts, packed.units, text.rarities, asked.rarities],
    ...[encodeLines(clauses), encodeLines(questions)],
    ...[others.slots, others.starts, others.units, others.rarities],
  ]).buffer;
}

/** Nothing but the names of clauses is read before it is asked for. Throws on other bytes. */
export function openDictionary(buffer: ArrayBuffer): Dictionary {
  const [counts, slots, starts, units, text, asked, clauses, questions, ...general] = openSections(buffer) as [
    ...[Uint32Array, Uint32Array, Uint32Array, Uint16Array, Float32Array, Float32Array, Uint8Array, Uint8Array],
    ...[Uint32Array, Uint32Array, Uint16Array, Uint8Array],
  ];
  const [otherSlots, otherStarts, otherUnits, otherRarities] = general;
  const [wordCount = 0, longest = 0] = counts;
  const table = openTerms({ slots, starts, units });
  const isWord = (number: number) => number >= 0 && number < wordCount;
  let asking: readonly string[] | undefined;
  return {
    clauses: decodeLines(clauses),
    vocabulary: { longest, holds: (words, start, end) => isWord(table.find(words, start, end)) },
    numberOf: (term) => table.find(term, 0, term.length),
    termOf: (number) => table.termAt(number),
    rarities: { text, asked },
    general: openGeneralWords({ slots: otherSlots, starts: otherStarts, units: otherUnits, rarities: otherRarities }),
    question(number) {
      asking ??= decodeLines(questions);
      return asking[number] ?? '';
    },
  };
}

function encodeLines(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'));
}

function decodeLines(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(bytes);
  return text === '' ? [] : text.split('\n');
}
