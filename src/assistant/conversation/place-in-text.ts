import { normalise } from '../../policy/normalise.ts';
import type { AskedPlace } from '../../question/interpreted.ts';
import { townsIn } from '../../retrieval/towns-in.ts';
import type { Sources } from '../dependencies.ts';

/** True where a place beyond the city, or within a district, is one that a document has a rule for: 香港 in a text on foreign investors, 漷县 in one on land. */
export function isTreated(place: AskedPlace, document: string, { clauses }: Pick<Sources, 'clauses'>): boolean {
  const isOwn = place.where === 'elsewhere' || townsIn({ places: [place] }).length > 0;
  return isOwn && clauses.ofDocument(document).some(({ own }) => normalise(own).includes(place.name));
}

/** Whom rules are made for: 香港、澳门永久性居民. */
const PEOPLE = '.{0,12}(?:居民|青年|同胞|投资者|人士|人才)';

/** True where a document has rules for the people of a place elsewhere, wherever they ask from. */
export function treatsPeopleOf(
  { where, name }: AskedPlace,
  document: string,
  { clauses }: Pick<Sources, 'clauses'>,
): boolean {
  const people = new RegExp(`${name}${PEOPLE}`, 'u');
  return where === 'elsewhere' && clauses.ofDocument(document).some(({ own }) => people.test(normalise(own)));
}
