import type { WeightedTerm } from '../indexing/clause-index.ts';
import { type Term, tokenise, type Vocabulary } from '../indexing/tokenise.ts';
import type { AddedWords, Aside } from '../question/read-question.ts';
import { ASIDE_WEIGHTS, KIND_WEIGHTS, SYNONYM_WEIGHTS } from './term-weights.ts';

/** A normalised question -> the terms to search for, the same term once with its weights added up. */
export function weighTerms(
  text: string,
  asides: readonly Aside[],
  added: readonly AddedWords[],
  vocabulary: Vocabulary,
  isFillerCharacter: (term: string) => boolean,
): readonly WeightedTerm[] {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight);
  const factors = factorPerCharacter(text, asides);
  for (const term of tokenise(text, vocabulary)) {
    const factor = isFillerCharacter(term.text) ? ASIDE_WEIGHTS.filler : factorOf(term, factors);
    add(term.text, KIND_WEIGHTS[term.kind] * factor);
  }
  for (const words of added)
    for (const term of tokenise(words.text, vocabulary))
      add(term.text, KIND_WEIGHTS[term.kind] * SYNONYM_WEIGHTS[words.kind] * words.share);
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

function factorPerCharacter(text: string, asides: readonly Aside[]): Float32Array {
  const factors = new Float32Array(text.length).fill(1);
  for (const { start, end, kind } of asides)
    for (let at = start; at < end; at++) factors[at] = Math.min(factors[at] ?? 1, ASIDE_WEIGHTS[kind]);
  return factors;
}

/** A term inside an aside counts as little as that; one that crosses its border, somewhat. */
function factorOf({ start, end }: Term, factors: Float32Array): number {
  let [most, least] = [0, 1];
  for (let at = start; at < end; at++) {
    most = Math.max(most, factors[at] ?? 1);
    least = Math.min(least, factors[at] ?? 1);
  }
  return most === least ? most : most * ASIDE_WEIGHTS.crossing;
}
