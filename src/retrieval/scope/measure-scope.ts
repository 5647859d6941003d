import type { ScoredClause } from '../../indexing/clause-index.ts';
import type { RankedCandidate } from '../candidate.ts';
import type { Library } from '../library.ts';
import type { Question } from '../wanted.ts';
import type { Reading } from '../weigh-question.ts';
import { LEAD_FEATURES, type LeadMeasure, measureLead } from './lead-features.ts';
import { SEARCH_FEATURES, searchFeatures } from './search-features.ts';

/** Names of the features, in their order. */
export const SCOPE_FEATURES: readonly string[] = [...SEARCH_FEATURES, ...LEAD_FEATURES];

/** What the verdict on a question is weighed from: the search as a whole, and the clause that would be put forward. */
export function measureScope(
  reading: Reading,
  found: readonly ScoredClause[],
  ranked: readonly RankedCandidate[],
  question: Question,
  library: Library,
): LeadMeasure {
  const { features, left } = measureLead(reading, ranked, question, library);
  return { features: [...searchFeatures(reading, found, ranked, question, library), ...features], left };
}
