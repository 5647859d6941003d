import type { Level } from '../../policy/document.ts';
import { isOfHome, levelOf } from '../../policy/jurisdiction.ts';
import { normalise } from '../../policy/normalise.ts';
import type { ElsewherePlace } from '../../question/interpreted.ts';
import { UNNAMED_PLACE } from '../../question/patterns.ts';
import type { SearchResult } from '../../retrieval/search-result.ts';
import { isTreated, treatsPeopleOf } from '../conversation/place-in-text.ts';
import type { Sources } from '../dependencies.ts';
import type { Understanding } from '../understand.ts';
import { LIKELY, SURE } from './how-sure.ts';
import type { Refusal } from './refusal.ts';

/** So many of the clauses found are looked at for what they treat. */
const NEAREST = 3;

type Hits = SearchResult['hits'];

/** A place elsewhere decides, unless a rule of this city, or the document that is spoken of, treats it, or the question is surely held and the place is only where somebody sits or goes. */
export function otherPlace(
  { interpreted, hits, verdict: { likelihood } }: SearchResult,
  { scope, leaning }: Pick<Understanding, 'scope' | 'leaning'>,
  sources: Pick<Sources, 'clauses' | 'jurisdictions'>,
): Refusal | null {
  const [away, ...others] = interpreted.elsewhere;
  if (!away) return null;
  const enough = UNNAMED_PLACE.sign.test(away.name) ? LIKELY : SURE;
  // 打到我河北老家的卡上行不: what is asked of something that is spoken of is asked of its place.
  if ((likelihood >= enough || leaning !== null) && !away.isAskedOf) return null;
  if ((scope?.documents ?? []).some((id) => isTreated(away, id, sources))) return null;
  if (hits[0] && treatsPeopleOf(away, hits[0].document.id, sources)) return null;
  if (isCovered(away, { level: interpreted.level, hits, isOneOfSeveral: others.length > 0 }, sources)) return null;
  return { reason: 'other_place', subject: away.name };
}

/** A place beside home is covered where a rule from above both fits best and that place's own rules are not asked for; a place beyond, where the best clauses name it and the asker does not sit there. */
function isCovered(
  { where, name, isAskedOf, isSeat, level: above }: ElsewherePlace,
  {
    level,
    hits,
    isOneOfSeveral,
  }: { readonly level: Level | null; readonly hits: Hits; readonly isOneOfSeveral: boolean },
  { jurisdictions }: Pick<Sources, 'jurisdictions'>,
): boolean {
  const isNamed = hits.slice(0, NEAREST).some(({ clause }) => normalise(clause.text).includes(name));
  if (where === 'beside') {
    const isItsOwn = isAskedOf || level === levelOf(jurisdictions.home);
    const [best] = hits;
    const isAbove = level === above || (best !== undefined && !isOfHome(best.document, jurisdictions));
    return isNamed || (isAbove && !isItsOwn);
  }
  return isNamed && (isOneOfSeveral || !isSeat);
}
