import { reckonPlaces } from '../../../calculator/reckon-counts.ts';
import { findStatedPlaces } from '../../../policy/stated-places.ts';
import type { Finding } from '../evidence.ts';
import { sentencesAround } from '../pick-quote.ts';
import { type Candidate, weigh } from './candidate.ts';

/** What the places of a clause come to at most, each with the most that it may get, for the thing that is told. */
export function withAllPlaces(message: string, finding: Finding): readonly Candidate[] {
  const { clause } = finding.passage;
  return findStatedPlaces(clause.own)
    .map(({ places, each, words }): Candidate => {
      const step = reckonPlaces(each, places, { clause: clause.id, quote: words });
      const weight = weigh(sentencesAround(clause.text, words), message, finding);
      return { as: 'places', finding, words, bound: 'most', steps: [step], base: null, quantity: words, ...weight };
    })
    .filter(({ shared }) => shared > 0);
}
