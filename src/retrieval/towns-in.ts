import { normalise } from '../policy/normalise.ts';
import type { Interpreted } from '../question/interpreted.ts';

/** Places within a district that are named: what a clause says of one of them stands beside its name. */
export function townsIn({ places }: Pick<Interpreted, 'places'>): readonly string[] {
  return places.filter(({ name, seat }) => seat !== null && !seat.includes(name)).map(({ name }) => normalise(name));
}
