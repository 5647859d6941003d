import type { AskedPlace } from '../../question/interpreted.ts';
import type { Sources } from '../dependencies.ts';

/** True where a place beyond the city is one that a document has a rule for: 香港 in a text on foreign investors. */
export function isTreated(
  { where, name }: AskedPlace,
  document: string,
  { clauses }: Pick<Sources, 'clauses'>,
): boolean {
  return where === 'elsewhere' && clauses.ofDocument(document).some(({ own }) => own.includes(name));
}
