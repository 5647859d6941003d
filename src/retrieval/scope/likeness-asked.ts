import type { ScoredClause } from '../../indexing/clause-index.ts';
import { cosineOf, LIKENESS, weighNgrams } from '../../question/likeness/likeness.ts';
import type { Library } from '../library.ts';

/**
 * How alike the question is to the one that people ask of the leading clause, and to the most alike of those that they
 * ask of the best clauses: two cosines, 0 where nobody asked or nothing was learnt.
 */
export function likenessAsked(
  text: string,
  best: readonly ScoredClause[],
  lead: string | undefined,
  { models, index }: Pick<Library, 'models' | 'index'>,
): readonly [lead: number, best: number] {
  const model = models[LIKENESS];
  if (!model) return [0, 0];
  const own = weighNgrams(text, model);
  const alike = best.map(({ clause, question }) => ({
    isLead: index.clauses[clause] === lead,
    cosine: question < 0 ? 0 : cosineOf(own, weighNgrams(index.question(question), model)),
  }));
  return [alike.find(({ isLead }) => isLead)?.cosine ?? 0, Math.max(0, ...alike.map(({ cosine }) => cosine))];
}
