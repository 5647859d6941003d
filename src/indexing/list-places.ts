import type { Division } from '../policy/divisions.ts';
import {
  boundWithHome,
  type Jurisdiction,
  type Jurisdictions,
  levelOf,
  NATION,
  unitOf,
  type Whereabouts,
  whereaboutsOf,
} from '../policy/jurisdiction.ts';
import { normalise } from '../policy/normalise.ts';
import type { Place } from './lexicon.ts';

/** The words of questions that name places, each once, and those of them that people type in pinyin. */
export interface ListedPlaces {
  readonly places: readonly Place[];
  readonly spelled: readonly string[];
}

/** Words for wherever home is not. */
const ELSEWHERE = ['外省', '外地'];

/** The places of a corpus before those of the whole country: of a name that several bear, the one nearer to home is meant. */
export function listPlaces(jurisdictions: Jurisdictions, divisions: readonly Division[]): ListedPlaces {
  const make = (code: string, words: readonly string[]) => words.map((name) => placeOf(name, code, jurisdictions));
  const own = jurisdictions.places
    .filter(({ code }) => code !== NATION)
    .flatMap((place) => make(place.code, wordsOf(place, whereaboutsOf(place.code, jurisdictions))));
  const all = divisions.flatMap(({ code, said }) => make(code, said));
  const near = all.filter(({ where }) => where !== 'elsewhere');
  const far = [...ELSEWHERE.map((name): Place => ({ name, where: 'elsewhere', level: null })), ...all];
  const places = unique([...own, ...near, ...far]);
  return { places, spelled: listSpelled([...own, ...near], divisions) };
}

/** The names; of home and what is above it also 区里, 全市 and the like. */
function wordsOf(place: Jurisdiction, where: Whereabouts): readonly string[] {
  const unit = unitOf(place);
  const generic =
    where === 'home' || where === 'above' ? [`${unit}里`, `${unit}级`, `本${unit}`, `全${unit}`, `咱${unit}`] : [];
  return [place.name, ...place.aliases, ...place.within, ...generic];
}

function placeOf(name: string, code: string, jurisdictions: Jurisdictions): Place {
  const where = whereaboutsOf(code, jurisdictions);
  const rules = where === 'beside' ? boundWithHome(code, jurisdictions) : where === 'home' ? jurisdictions.home : code;
  return { name: normalise(name), where, level: where === 'elsewhere' || rules === null ? null : levelOf(rules) };
}

function unique(places: readonly Place[]): readonly Place[] {
  return [...new Map([...places].reverse().map((place) => [place.name, place])).values()].reverse();
}

/** Counties far away are too many to be spelled: a syllable or two would be one somewhere. */
function listSpelled(near: readonly Place[], divisions: readonly Division[]): readonly string[] {
  const cities = divisions.filter(({ code }) => code.endsWith('00')).flatMap(({ said }) => said.map(normalise));
  return [...new Set([...near.map(({ name }) => name), ...cities])];
}
