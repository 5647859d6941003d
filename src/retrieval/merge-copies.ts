import type { RankedCandidate } from './candidate.ts';

/** A candidate, and the others with the same words that it stands for. */
export interface MergedCandidate {
  readonly candidate: RankedCandidate;
  readonly elsewhere: readonly RankedCandidate[];
}

/** Shorter texts ("附则", a bare heading) are alike without being copies. */
const SHORTEST_COPY = 20;

/** Clauses with the same words in different documents are shown once, at the place of the best one. */
export function mergeCopies(ranked: readonly RankedCandidate[]): readonly MergedCandidate[] {
  const merged = new Map<string, RankedCandidate[]>();
  for (const candidate of ranked) {
    const words = candidate.compared.text.replace(/[^\u3400-\u9fffa-z0-9%]/g, '');
    const key = words.length < SHORTEST_COPY ? candidate.clause.id : withoutLabel(words);
    const copies = merged.get(key) ?? [];
    const isCopy = copies.every(({ clause }) => clause.document !== candidate.clause.document);
    merged.set(isCopy ? key : candidate.clause.id, isCopy ? [...copies, candidate] : [candidate]);
  }
  return [...merged.values()].flatMap(([candidate, ...elsewhere]) => (candidate ? [{ candidate, elsewhere }] : []));
}

/** The same principle is (一) in one document and 1. in the other. */
function withoutLabel(words: string): string {
  return words.replace(/^(?:第[零一二三四五六七八九十百]+条|[一二三四五六七八九十]+|\d{1,3})/, '');
}
