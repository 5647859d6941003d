import type { Facts } from '../policy/fact.ts';
import type { Interpreted } from '../question/interpreted.ts';
import { readDistrict } from '../question/read-seat.ts';
import type { Sources } from './dependencies.ts';

/** Where the asker says to be registered, unless he took that back. */
export function seatTold(interpreted: Interpreted, { facts }: Pick<Sources, 'facts'>): Facts {
  return facts.has('district') ? readDistrict(interpreted) : {};
}
