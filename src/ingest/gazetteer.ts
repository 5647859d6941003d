import type { Division } from '../policy/divisions.ts';
import { ancestorsOf, boundWithHome, type Jurisdictions, NATION } from '../policy/jurisdiction.ts';

/** Whose rules a text may hold: the places of the corpus and all divisions of the country. */
export interface Gazetteer {
  readonly jurisdictions: Jurisdictions;
  readonly divisions: readonly Division[];
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/** 国务院令, （…全国人民代表大会常务委员会…通过）, 中华人民共和国…法 */
const OF_NATION = /^中华人民共和国|^国务院|全国人民代表大会|中华人民共和国主席令|国务院令/u;

/** The place that bears the sign of a document's number: 通政发. */
export function placeOfSign(agency: string, { places }: Jurisdictions): string | null {
  return places.find(({ signs }) => signs.some(({ sign }) => sign === agency))?.code ?? null;
}

/** The place that words on who issued a text name, first those that stand first in the list; null when they name none. */
export function placeNamedIn(words: readonly string[], gazetteer: Gazetteer): string | null {
  for (const text of words) {
    const found = signedBy(text, gazetteer.jurisdictions) ?? deepest(namesIn(text, gazetteer), gazetteer);
    if (found !== null) return found;
  }
  return null;
}

function signedBy(text: string, { places }: Jurisdictions): string | null {
  if (OF_NATION.test(text)) return NATION;
  return places.find(({ bodies }) => bodies.some((body) => text === body))?.code ?? null;
}

/** Whole names anywhere, other names of the places of the corpus where the words begin. */
function namesIn(text: string, { jurisdictions, divisions }: Gazetteer): readonly Named[] {
  const own = jurisdictions.places.flatMap(({ code, name, aliases }) => [
    ...(text.includes(name) ? [{ code, name }] : []),
    ...aliases.filter((alias) => text.startsWith(alias)).map((alias) => ({ code, name: alias })),
  ]);
  return [...own, ...divisions.filter(({ name }) => text.includes(name))];
}

/** Of 浙江省 and 杭州市 the city; of namesakes the one whose province is named too, or else the one nearer to home. */
function deepest(named: readonly Named[], { jurisdictions }: Gazetteer): string | null {
  const codes = new Set(named.map(({ code }) => code));
  const weigh = (code: string) => {
    const supported = ancestorsOf(code).filter((above) => above !== code && codes.has(above)).length;
    const isOwn = jurisdictions.places.some((place) => place.code === code);
    return supported * 4 + (isOwn ? 2 : 0) + (boundWithHome(code, jurisdictions) === null ? 0 : 1);
  };
  const isWithin = (name: string, longer: string) => name !== longer && longer.includes(name);
  const whole = named.filter(({ name }) => !named.some((other) => isWithin(name, other.name)));
  return [...whole].sort((one, other) => weigh(other.code) - weigh(one.code))[0]?.code ?? null;
}
