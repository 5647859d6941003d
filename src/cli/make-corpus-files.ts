import { parse, stringify } from 'yaml';
import type { Division } from '../policy/divisions.ts';
import { ancestorsOf, NATION, unitOf } from '../policy/jurisdiction.ts';
import { NEW_CORPUS as words } from './messages.ts';

/** A home that no code of the standard means, for an officer to replace. */
const UNNAMED = '990101';

interface Given {
  /** Code of the place whose rules the corpus will hold; null for an officer to fill in. */
  readonly home: string | null;
  readonly divisions: readonly Division[];
  /** Settings of the project's own service, as YAML. */
  readonly service: string;
  /** Facts of the project, as YAML. */
  readonly facts: string;
  /** Names of the places that the facts of the project speak of. */
  readonly foreign: readonly string[];
}

/** The files of a corpus that holds no document yet, by their paths; null where the standard has no such code. */
export function makeCorpusFiles({
  home,
  divisions,
  service,
  facts,
  foreign,
}: Given): Readonly<Record<string, string>> | null {
  const places = placesOf(home ?? UNNAMED, home === null ? words.unnamed : divisions);
  const [own] = places;
  if (!own || own.code !== (home ?? UNNAMED)) return null;
  const seats = { home: own.name, beside: words.beside(places[1]?.name ?? own.name), elsewhere: words.elsewhere(own) };
  const jurisdictions = { home: own.code, held: [own.code], seats, places };
  return {
    'jurisdictions.yaml': `${words.jurisdictions}${stringify(jurisdictions)}`,
    'service.yaml': `${words.service}${stringify(serviceOf(own.name, service), { lineWidth: 0 })}`,
    'measures/facts.yaml': `${words.facts}${stringify({ facts: generalFacts(facts, foreign, Object.values(seats)) }, { lineWidth: 0 })}`,
    ...Object.fromEntries(['catalog', 'documents'].map((folder) => [`${folder}/README.md`, words.empty[folder] ?? ''])),
  };
}

/** Home and what lies above it, with the words by which people call them and what they sign with. */
function placesOf(home: string, divisions: readonly Division[]) {
  const known = new Map(divisions.map((division) => [division.code, division]));
  const above = ancestorsOf(home).flatMap((code) => known.get(code) ?? []);
  const named = above.map(({ code, name, said }) => {
    const aliases = said.filter((word) => word !== name);
    return { code, name, ...(aliases.length > 0 && { aliases }), bodies: bodiesOf(name, unitOf({ name })) };
  });
  return [...named, { code: NATION, name: words.nation.name, signs: words.nation.signs, bodies: words.nation.bodies }];
}

function bodiesOf(name: string, unit: string): readonly string[] {
  return [`${name}人民政府`, `${name}人民政府办公${unit === '县' || unit === '区' ? '室' : '厅'}`];
}

/** The settings of the project with the names of another place. */
function serviceOf(name: string, yaml: string) {
  return {
    ...(parse(yaml) as object),
    ...{ name: words.serviceName, subtitle: words.subtitle(name), realm: name, realm_english: name, area: name },
    ...{ not_held: words.notHeld, examples: words.examples, suggestions: words.examples, profile: words.profile },
  };
}

interface FactWritten {
  readonly name: string;
  readonly options?: readonly string[];
  readonly words?: readonly string[];
}

/** The facts of the project that speak of no place of its own; where one is registered is asked with other options. */
function generalFacts(yaml: string, foreign: readonly string[], seats: readonly string[]): readonly FactWritten[] {
  const { facts } = parse(yaml) as { readonly facts: readonly FactWritten[] };
  return facts.flatMap((fact): readonly FactWritten[] => {
    if (fact.name === 'district') return [{ ...fact, options: seats, words: words.seatWords }];
    return foreign.some((name) => JSON.stringify(fact).includes(name)) ? [] : [fact];
  });
}
