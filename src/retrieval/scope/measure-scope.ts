import type { ScoredClause } from '../../indexing/clause-index.ts';
import type { RankedCandidate } from '../candidate.ts';
import type { Library } from '../library.ts';
import type { Question } from '../wanted.ts';
import type { Reading } from '../weigh-question.ts';
import { LEAD_FEATURES, measureLead } from './lead-features.ts';
import { SEARCH_FEATURES, searchFeatures } from './search-features.ts';
import { wordsAsCharacters } from './words-as-characters.ts';

/** Names of the measured features, in their order. */
export const SCOPE_FEATURES: readonly string[] = [...SEARCH_FEATURES, ...LEAD_FEATURES];

/** What the verdict on a question is weighed from. */
export interface ScopeMeasure {
  readonly features: readonly number[];
  /** The question as searched. */
  readonly text: string;
  /** What the clause that would be put forward leaves of it. */
  readonly left: string;
  /** Its words, each as one character. */
  readonly words: string;
}

/** The search as a whole, and the clause that would be put forward. */
export function measureScope(
  reading: Reading,
  found: readonly ScoredClause[],
  ranked: readonly RankedCandidate[],
  question: Question,
  library: Library,
): ScopeMeasure {
  const { features, left } = measureLead(reading, ranked, question, library);
  return {
    features: [...searchFeatures(reading, found, ranked, question, library), ...features],
    text: reading.text,
    left,
    words: wordsAsCharacters(reading.units.map(({ text }) => text)),
  };
}
