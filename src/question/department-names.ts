import type { Department } from '../indexing/lexicon.ts';
import type { Level } from '../policy/document.ts';
import { ancestorsOf, type Jurisdictions, levelOf, NATION, unitOf } from '../policy/jurisdiction.ts';

type Places = Pick<Jurisdictions, 'home' | 'places'>;

/** A market is no city: 市场监管局 belongs to nobody yet. */
const OF_MARKET = /^市场/u;
const SHORTEST = 3;

/** What people call a department: 区科委 by its own names, and with those of its place before it, 通州科委. */
export function namesOfDepartment({ name, aliases }: Department, places: Places): readonly string[] {
  const own = [name, ...aliases, ...(name.includes('、') ? name.split('、') : [])];
  const ofPlace = own.flatMap((word) => {
    const place = placeOf(word, places);
    return place ? [place.name, ...place.aliases].map((called) => `${called}${word.slice(1)}`) : [];
  });
  return [...new Set([...own, ...ofPlace])].filter((word) => word.length > 1);
}

/** The level at which all of some departments work: 区科委 -> district; null for none, or where they differ. */
export function levelOfDepartments(names: readonly string[], places: Places): Level | null {
  const levels = names.map((name) => {
    const place = chainOf(places).find((one) => [one.name, ...one.aliases].some((called) => name.includes(called)));
    const own = place ?? placeOf(name, places);
    return own ? levelOf(own.code) : null;
  });
  const [first = null, ...others] = [...new Set(levels)];
  return others.length > 0 ? null : first;
}

/** The place whose unit a name begins with: 区 of 区科委, 市 of 市商务局. */
function placeOf(name: string, places: Places) {
  if (OF_MARKET.test(name) || name.length < SHORTEST) return undefined;
  return chainOf(places).find((place) => name.startsWith(unitOf(place)));
}

/** Home and what lies above it, the nearest first. */
function chainOf({ home, places }: Places) {
  const codes = ancestorsOf(home).filter((code) => code !== NATION);
  return codes.flatMap((code) => places.filter((place) => place.code === code));
}
