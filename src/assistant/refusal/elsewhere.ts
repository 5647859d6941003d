import type { Level } from '../../policy/document.ts';
import type { ElsewherePlace } from '../../question/interpreted.ts';
import type { SearchResult } from '../../retrieval/search-result.ts';
import { isTreated } from '../conversation/place-in-text.ts';
import type { Sources } from '../dependencies.ts';
import type { Refusal } from './refusal.ts';

/** So many of the clauses found are looked at for what they treat. */
const NEAREST = 3;

type Hits = SearchResult['hits'];

/** A place elsewhere decides, unless a rule of this city, or the document that is spoken of, treats it. */
export function otherPlace(
  { interpreted, hits }: SearchResult,
  spokenOf: readonly string[],
  sources: Pick<Sources, 'clauses'>,
): Refusal | null {
  const [away, ...others] = interpreted.elsewhere;
  if (!away || spokenOf.some((id) => isTreated(away, id, sources))) return null;
  if (isCovered(away, interpreted.level, hits, others.length > 0)) return null;
  return { reason: 'other_place', subject: away.name };
}

/** Another district is covered where a city document fits best and the district's own rules are not asked for; a place beyond, where the best clauses name it and the asker does not sit there. */
function isCovered(
  { where, name, isAskedOf, isSeat }: ElsewherePlace,
  level: Level | null,
  hits: Hits,
  isOneOfSeveral: boolean,
): boolean {
  const isNamed = hits.slice(0, NEAREST).some(({ clause }) => clause.text.includes(name));
  if (where === 'other_district') {
    const isItsOwn = isAskedOf || level === 'district';
    return isNamed || ((level === 'city' || hits[0]?.document.level === 'city') && !isItsOwn);
  }
  return isNamed && (isOneOfSeveral || !isSeat);
}
