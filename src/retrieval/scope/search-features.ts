import type { ScoredClause } from '../../indexing/clause-index.ts';
import type { RankedCandidate } from '../candidate.ts';
import { coverageOf } from '../content-words.ts';
import { EMBEDDED, type Embedded, likenessOf, nearestClauses } from '../embedding/embedding.ts';
import type { Library } from '../library.ts';
import { longestRun } from '../reasons.ts';
import type { Question } from '../wanted.ts';
import type { Reading } from '../weigh-question.ts';
import { likenessAsked } from './likeness-asked.ts';

/** Names of the features, in their order. */
export const SEARCH_FEATURES = [
  ...(['score_per_weight', 'gap', 'asked', 'asked_share', 'coverage', 'coverage_all'] as const),
  ...(['best_coverage', 'strange_share', 'strangest', 'addressed', 'absent', 'share'] as const),
  ...(['nothing_strange', 'run', 'asked_alike', 'best_alike'] as const),
  ...(['meaning', 'best_meaning', 'meaning_gap', 'agreement'] as const),
] as const;

/** Of texts of which nobody has asked anything yet, it says nothing that a question is like none before. */
const UNKNOWN = Number.NaN;
/** So many of the best clauses are looked at. */
const BEST = 5;
/** The clause most alike in meaning is compared with the last of so many. */
const COMPARED = 10;

/**
 * How far what was found is about the question, measured in several ways; the same order as `SEARCH_FEATURES`. Nothing
 * that only grows with the length of a question: 首店有补贴吗 is as much about the texts as a long story.
 */
export function searchFeatures(
  { terms, words, strange, text, interpreted, embedded }: Reading,
  found: readonly ScoredClause[],
  ranked: readonly RankedCandidate[],
  question: Question,
  { models, index, numberOf }: Pick<Library, 'models' | 'index' | 'numberOf'>,
): readonly number[] {
  const best = found[0];
  const [first, tenth] = [best?.score ?? 0, found[9]?.score ?? 0];
  const weight = terms.reduce((sum, { term, weight: one }) => sum + one * index.rarity(term), 0);
  const known = words.reduce((sum, { rarity }) => sum + rarity, 0);
  const unknown = strange.reduce((sum, { rarity }) => sum + rarity, 0);
  const coverages = ranked
    .slice(0, BEST)
    .map(({ candidate: { held } }) =>
      question.addressed.has(held.clause.id)
        ? 1
        : coverageOf(
            (word) => held.text.includes(word) || held.headings.includes(word) || held.title.includes(word),
            words,
          ),
    );
  const all = known + unknown || 1;
  const isBare = words.length + strange.length === 0;
  const coverage = isBare ? 1 : (coverages[0] ?? 0);
  const covered = (share: number) => (isBare ? 1 : (share * known) / all);
  const isAsked = index.question(0) !== '';
  const asked = Math.log1p(Math.max(0, ...found.slice(0, BEST).map((one) => one.asked)));
  const [coveredAll, stranger, perWeight] = [covered(coverage), unknown / all, first / (weight + 1)];
  const run = Math.max(0, ...ranked.slice(0, BEST).map(({ candidate }) => longestRun(candidate, question)));
  return [
    perWeight,
    first === 0 ? 0 : (first - tenth) / first,
    isAsked ? asked : UNKNOWN,
    isAsked ? (first === 0 ? 0 : (best?.asked ?? 0) / first) : UNKNOWN,
    coverage,
    coveredAll,
    covered(Math.max(0, ...coverages)),
    stranger,
    Math.max(0, ...strange.map(({ rarity }) => rarity)),
    interpreted.addresses.some(({ state }) => state === 'found') ? 1 : 0,
    interpreted.addresses.some(({ state }) => state === 'not_in_corpus') ? 1 : 0,
    ranked[0]?.candidate.documentShare ?? 0,
    stranger === 0 ? 1 : 0,
    run,
    ...(isAsked
      ? likenessAsked(text, found.slice(0, BEST), ranked[0]?.candidate.held.clause.id, { models, index })
      : [UNKNOWN, UNKNOWN]),
    ...meanings(embedded, numberOf(ranked[0]?.candidate.held.clause.id ?? ''), models),
  ];
}

/** How alike in meaning the leading clause is, and the best of all; how far they stand out; whether the words agree. */
function meanings(embedded: Embedded | null, lead: number, models: Library['models']): readonly number[] {
  if (!models[EMBEDDED.words]) return [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN];
  if (!embedded) return [0, 0, 0, 0];
  const nearest = nearestClauses(embedded, COMPARED, models).map(({ likeness }) => likeness);
  const [best = 0, last = 0] = [nearest[0], nearest.at(-1)];
  return [likenessOf(embedded, lead, models), best, best - last, embedded.agreement];
}
