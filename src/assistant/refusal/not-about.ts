import type { SearchResult } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';
import { documentsOfOffice } from '../evidence/of-office.ts';
import { verdictOf } from '../evidence/verdict-of.ts';
import type { Understanding } from '../understand.ts';
import { LIKELY } from './how-sure.ts';
import type { Refusal } from './refusal.ts';

/** Shorter words between quotation marks are a way of speaking. */
const LEAST_QUOTED = 4;

/** A term or a title is quoted that stands in no text: a neighbour of it is no answer. A question that is rather held may call a term otherwise than the texts; a title is what it is. */
export function quotedNotHeld({ interpreted, verdict }: SearchResult, { isKnownTerm }: Sources): Refusal | null {
  const { addresses, phrases, titles } = interpreted;
  const isHeld = addresses.some(({ documents }) => documents.length > 0);
  const isMeant = (phrase: string) => titles.includes(phrase) || verdict.likelihood < LIKELY;
  const quoted = phrases.find((phrase) => phrase.length >= LEAST_QUOTED && isMeant(phrase) && !isKnownTerm(phrase));
  return quoted === undefined || isHeld ? null : { reason: 'not_about', subject: quoted };
}

/** What was found is not about the question. */
export function notAbout(question: Understanding, found: SearchResult, sources: Sources): Refusal | null {
  const { isKnownTerm } = sources;
  if (documentsOfOffice(question, found.interpreted, sources)) return null;
  const verdict = verdictOf(question, found);
  if (verdict === 'outside') return { reason: 'outside', subject: '' };
  if (verdict !== 'near') return null;
  const quoted = found.interpreted.phrases.find((phrase) => !isKnownTerm(phrase));
  return { reason: 'not_about', subject: quoted ?? found.strange[0] ?? '' };
}
