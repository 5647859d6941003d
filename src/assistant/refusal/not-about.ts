import type { SearchResult } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';
import { verdictOf } from '../evidence/verdict-of.ts';
import type { Understanding } from '../understand.ts';
import type { Refusal } from './refusal.ts';

/** What was found is not about the question. */
export function notAbout(question: Understanding, found: SearchResult, { isKnownTerm }: Sources): Refusal | null {
  const verdict = verdictOf(question, found);
  if (verdict === 'outside') return { reason: 'outside', subject: '' };
  if (verdict !== 'near') return null;
  const quoted = found.interpreted.phrases.find((phrase) => !isKnownTerm(phrase));
  return { reason: 'not_about', subject: quoted ?? found.strange[0] ?? '' };
}
