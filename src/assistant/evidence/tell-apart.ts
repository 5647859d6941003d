import type { Clause } from '../../policy/clause.ts';
import type { Clauses } from '../../policy/clauses.ts';
import type { ContentWord } from '../../retrieval/content-words.ts';

/** How much of what tells the clauses of one document apart a clause holds, in nats; words of all its clauses tell nothing. */
export type Distinctness = (clause: Clause) => number;

/**
 * Words of a question -> how much of them that few clauses of the same document have each clause holds. What a whole
 * document speaks of (举报, 奖励) is said in most of its clauses; 联名 stands in the one that answers.
 */
export function makeDistinctness(words: readonly ContentWord[], clauses: Clauses): Distinctness {
  const rarities = new Map<string, readonly number[]>();
  const raritiesOf = (document: string): readonly number[] => {
    const known = rarities.get(document);
    if (known) return known;
    const all = clauses.ofDocument(document);
    const found = words.map((word) => {
      const holding = all.filter((clause) => holdsWord(clause.own, word)).length;
      return holding === 0 ? 0 : Math.log((all.length + 1) / (holding + 1));
    });
    rarities.set(document, found);
    return found;
  };
  return (clause) => {
    const found = raritiesOf(clause.document);
    return words.reduce((sum, word, at) => sum + (holdsWord(clause.text, word) ? (found[at] ?? 0) : 0), 0);
  };
}

/** The words of a question that a clause holds, as they were typed. */
export function wordsHeld(words: readonly ContentWord[], { text }: Clause): ReadonlySet<string> {
  return new Set(words.filter((word) => holdsWord(text, word)).map((word) => word.text));
}

/** The rarest word of a question is its thing; null where it has none. */
export function rarestOf(words: readonly ContentWord[]): string | null {
  const rarity = Math.max(0, ...words.map((one) => one.rarity));
  return words.find((one) => one.rarity === rarity)?.text ?? null;
}

function holdsWord(text: string, { alternatives }: ContentWord): boolean {
  const lower = text.toLowerCase();
  return alternatives.some((word) => lower.includes(word));
}
