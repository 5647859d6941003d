import type { Interpreted } from '../../question/interpreted.ts';
import type { SearchResult } from '../../retrieval/search-result.ts';
import type { Refusal } from './refusal.ts';

/** So many of the clauses found are looked at for what they treat. */
const NEAREST = 3;

type Hits = SearchResult['hits'];
type AskedPlace = Interpreted['places'][number];

/** 区里, 本市: words that mean whichever district or city is spoken of. */
const GENERIC_PLACE = /^(?:本?[区市](?:里|级|上|内)?|全[区市])$/u;

/** True when the question is about another place alone: this one is not named beside it (总部在北京、工厂在天津). */
export function isAboutElsewhere({ places, text }: Interpreted): boolean {
  const isHere = ({ where, words }: AskedPlace) =>
    (where === 'city' || where === 'district') && !GENERIC_PLACE.test(words);
  const away = places.filter((place) => isAway(place, text));
  return away.length > 0 && (!places.some(isHere) || away.some(({ words }) => isAskedOf(text, words)));
}

/** 雄安那边给多少: what that place gives is asked, whatever else is named. */
function isAskedOf(text: string, place: string): boolean {
  return /^(?:(?:那边|那儿|那里|当地|政府|省里|市里)(?:给|补|奖|有|怎么|能)|[省市]?(?:给|补|奖))/u.test(
    around(text, place).after,
  );
}

/** A place elsewhere decides, unless a rule of this city treats it. */
export function otherPlace({ interpreted, hits }: SearchResult): Refusal | null {
  if (!isAboutElsewhere(interpreted)) return null;
  const [away, ...others] = interpreted.places.filter((place) => isAway(place, interpreted.text));
  if (!away || isCovered(away, interpreted.text, hits, others.length > 0)) return null;
  return { reason: 'other_place', subject: away.name };
}

/** Another district is covered where a city document fits best; a place beyond, where the best clauses name it and the asker does not sit there. */
function isCovered({ where, name, words }: AskedPlace, text: string, hits: Hits, isOneOfSeveral: boolean): boolean {
  if (where === 'other_district') return hits[0]?.document.level === 'city' && !isAskedOf(text, words);
  const isNamed = hits.slice(0, NEAREST).some(({ clause }) => clause.text.includes(name));
  return isNamed && (isOneOfSeveral || !isSeat(text, words));
}

/** 在深圳, 深圳的公司, and a place that opens the question: where the asker is, or whose rules are asked for. */
function isSeat(text: string, place: string): boolean {
  const { before, after } = around(text, place);
  return before === '' || /(?:在|我们)$/u.test(before) || /^.{0,4}(?:公司|企业)/u.test(after);
}

function isAway({ where, words }: AskedPlace, text: string): boolean {
  return (where === 'elsewhere' || where === 'other_district') && !isPassedThrough(text, words);
}

/** 从河北来, 和天津的公司合作, 去香港上市: the other end of something done here; who settles there (去深圳开公司) asks for its rules. */
function isPassedThrough(text: string, place: string): boolean {
  const { before, after } = around(text, place);
  if (isAskedOf(text, place)) return false;
  if (/[从由自和与跟同](?:[\u4e00-\u9fff]{2}[、和]?)?$/u.test(before)) return true;
  return /[去到往赴]$/u.test(before) && !/^.{0,4}(?:开|办|注册|设|落户|发展|投|建|找)/u.test(after);
}

function around(text: string, place: string): { readonly before: string; readonly after: string } {
  const at = text.lastIndexOf(place);
  return { before: text.slice(0, at), after: text.slice(at + place.length) };
}
