import type { ScoredClause } from '../../indexing/clause-index.ts';
import { documentOfClause } from '../../policy/clause.ts';
import { coverageOf } from '../content-words.ts';
import type { Library } from '../library.ts';
import type { Reading } from '../weigh-question.ts';
import { likenessOf, type Neighbour, nearestClauses } from './embedding.ts';

/** How alike in meaning to a question clauses are, by their number; 0 where nothing was learnt. */
export interface Likenesses {
  readonly of: (clause: number) => number;
  /** Those that are most alike, best first. */
  readonly nearest: readonly Neighbour[];
}

/** Of so many clauses that the words find, one may hold all that is asked. */
const BEST = 3;
/** How many are looked for by their meaning alone. */
const NEIGHBOURS = 20;
/** Only where nearly all words stand in one clause does meaning add little. By products, which every engine rounds alike; powers it does not. */
function fourthPower(share: number): number {
  const square = share * share;
  return square * square;
}

/** Meaning counts for as much as the words leave open: where one clause holds all of them, or a text is named or its validity asked for, it adds nothing. */
export function likenessesTo(
  { embedded, words, interpreted }: Reading,
  found: readonly ScoredClause[],
  library: Library,
  documents?: readonly string[],
): Likenesses {
  if (!embedded) return { of: () => 0, nearest: [] };
  const { models, heldAt, index } = library;
  const isMeant = (clause: number) =>
    documents === undefined || documents.includes(documentOfClause(index.clauses[clause] ?? ''));
  const meant = documents === undefined ? found : found.filter(({ clause }) => isMeant(clause));
  const coverages = meant.slice(0, BEST).map(({ clause }) => {
    const { text = '', headings = '', title = '' } = heldAt(clause) ?? {};
    return coverageOf((word) => [text, headings, title].some((one) => one.includes(word)), words);
  });
  const isNamed = interpreted.addresses.length > 0 || interpreted.form.isOfValidity;
  const open = words.length === 0 || isNamed ? 0 : 1 - fourthPower(Math.max(0, ...coverages));
  return {
    of: (clause) => open * likenessOf(embedded, clause, models),
    nearest: nearestClauses(embedded, NEIGHBOURS, models, isMeant).map(({ clause, likeness }) => ({
      ...{ clause, likeness: open * likeness },
    })),
  };
}
