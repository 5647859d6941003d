import type { AskedPlace, ElsewherePlace } from './interpreted.ts';
import { COMES_FROM, GENERIC_PLACE, GOES_TO, OWN_RULES, SEAT_AFTER, SEAT_BEFORE, SETTLES_THERE } from './patterns.ts';

interface Read {
  readonly text: string;
  readonly places: readonly AskedPlace[];
}

const CLAUSE_END = /[，,。；;？?！!]/u;

/**
 * The places whose rules are asked for in place of ours: one that is the only one named, of which is asked what it
 * gives, or that stands alone in a clause that asks (海淀区奖多少？没有就拿通州的套一下). None where ours is asked for.
 */
export function readElsewhere(read: Read): readonly ElsewherePlace[] {
  const { text } = read;
  return placesElsewhere(read).map((place) => ({
    ...place,
    isAskedOf: isAskedOf(text, place.words) && !isToldAsSeat(text, place.words),
    isSeat: isSeat(text, place.words),
  }));
}

function placesElsewhere({ places, text }: Read): readonly AskedPlace[] {
  const away = places.filter((place) => isAway(place, text));
  const here = places.filter((place) => isHere(place) && !isPrefix(place, away, text));
  if (here.length === 0) return away;
  return away.filter((place) => {
    const clause = clauseOf(text, place.words);
    return !here.some(({ words }) => clause.includes(words)) && isAskedOf(clause, place.words);
  });
}

/** 北京市海淀区: the city only says where the district is. */
function isPrefix({ where, words }: AskedPlace, away: readonly AskedPlace[], text: string): boolean {
  return where === 'above' && away.some((one) => one.where === 'beside' && text.includes(words + one.words));
}

function isHere({ where, words }: AskedPlace): boolean {
  return (where === 'above' || where === 'home' || where === 'held') && !GENERIC_PLACE.sign.test(words);
}

/** 雄安那边给多少: what that place gives is asked. */
function isAskedOf(text: string, place: string): boolean {
  return OWN_RULES.sign.test(around(text, place).after.split(CLAUSE_END)[0] ?? '');
}

/** 我公司在深圳, 深圳的公司, and a place that opens the question: where the asker is, or whose rules are asked for. */
function isSeat(text: string, place: string): boolean {
  const { before, after } = around(text, place);
  return before === '' || SEAT_BEFORE.sign.test(before) || SEAT_AFTER.sign.test(after);
}

/** 我们是海淀的企业，能拿什么补贴: the asker tells where it sits, and asks of no place. */
function isToldAsSeat(text: string, place: string): boolean {
  const { before, after } = around(text, place);
  return SEAT_BEFORE.sign.test(before) && SEAT_AFTER.sign.test(after);
}

function isAway({ where, words }: AskedPlace, text: string): boolean {
  return (where === 'elsewhere' || where === 'beside') && !isPassedThrough(text, words);
}

function isPassedThrough(text: string, place: string): boolean {
  const { before, after } = around(text, place);
  if (COMES_FROM.sign.test(before)) return true;
  return GOES_TO.sign.test(before) && !SETTLES_THERE.sign.test(after);
}

function clauseOf(text: string, place: string): string {
  return text.split(CLAUSE_END).find((clause) => clause.includes(place)) ?? text;
}

function around(text: string, place: string): { readonly before: string; readonly after: string } {
  const at = text.lastIndexOf(place);
  return { before: text.slice(0, at), after: text.slice(at + place.length) };
}

/** The words of a message without the places that it names. */
export function withoutPlaces(text: string, places: readonly AskedPlace[]): string {
  return places.reduce((rest, { words }) => rest.replaceAll(words, ''), text);
}
