import type { CalendarDate } from '../../../policy/calendar-date.ts';
import { areNested, type Clause } from '../../../policy/clause.ts';
import { successorsOf, validityOfClause } from '../../../policy/validity.ts';
import type { Passage } from '../../../retrieval/search-result.ts';
import { says } from '../../conversation/attributes/stated-attributes.ts';
import type { Sources } from '../../dependencies.ts';
import type { Leaning } from './leaning.ts';
import { measurePassages, READINGS, type Readings } from './passage-features.ts';
import { PASSAGE_WEIGHTS } from './passage-weights.ts';

/** Passages that are looked at of each reading. */
const LOOKED_AT = 12;

/** A passage that a leaning message may mean, and what speaks for it. */
export interface LeaningPassage {
  readonly passage: Passage;
  readonly features: readonly number[];
}

/** A leaning message -> what all its readings find, each passage once. */
export async function listLeaning(
  leaning: Leaning,
  asOf: CalendarDate,
  sources: Sources,
): Promise<readonly LeaningPassage[]> {
  const { level } = leaning;
  const find = async (query: string, documents?: readonly string[]) =>
    (await sources.search({ query, asOf, limit: LOOKED_AT, ...(documents && { documents }), ...(level && { level }) }))
      .hits;
  const [alone, near, withTopic] = await Promise.all([
    find(leaning.alone),
    find(leaning.within, leaning.documents).then((hits) => saying(leaning, hits)),
    find(leaning.withTopic),
  ]);
  const readings: Readings = { alone, near, withTopic };
  // Of a clause that several readings find, what the message by itself says of it counts.
  const byTopicFirst = [...READINGS].reverse().flatMap((name) => readings[name]);
  const spoken = [leaning.clause, leaning.told].flatMap((id) => passageOf(id, asOf, sources));
  const all = [...new Map([...spoken, ...byTopicFirst].map((hit) => [hit.clause.id, hit])).values()];
  const found = ofFocus(leaning, ofTheDay(all));
  const features = measurePassages(found, readings, leaning, asOf, sources);
  return found.map((passage, at) => ({ passage, features: features[at] ?? [] }));
}

/** On a day before a text began, what it took the place of is meant. */
function ofTheDay(found: readonly Passage[]): readonly Passage[] {
  const isReplaced = ({ document }: Passage, by: Passage) => successorsOf(document).includes(by.document.id);
  return found.filter(
    (one) => one.validity.status !== 'not_yet_effective' || !found.some((other) => isReplaced(other, one)),
  );
}

/** Only the clauses, or the documents, that are spoken of, where nothing else can be meant; all where none of them was found. */
function ofFocus(leaning: Leaning, found: readonly Passage[]): readonly Passage[] {
  const { clause, told, documents, isOfClause, isOfDocument } = leaning;
  const spoken = [clause, told].flatMap((id) => id ?? []);
  const isSpoken = ({ id }: Clause) => spoken.some((one) => id === one || areNested(id, one));
  const kept = found.filter(
    (passage) =>
      (!isOfClause || isSpoken(passage.clause)) && (!isOfDocument || documents.includes(passage.document.id)),
  );
  return kept.length > 0 ? kept : found;
}

/** A clause that was spoken of, as if it had been found last. */
function passageOf(id: string | null, asOf: CalendarDate, { clauses, documents }: Sources): readonly Passage[] {
  const clause = clauses.get(id ?? '');
  const document = clause && documents.get(clause.document);
  if (!clause || !document) return [];
  const validity = validityOfClause(clause, document, asOf);
  return [{ clause, document, validity, score: 0, coverage: 0, highlights: [], reasons: [], elsewhere: [] }];
}

/** Searched by the words of a duty, the duty itself is found as well as what punishes its breach. */
function saying({ alone, within, asked }: Leaning, hits: readonly Passage[]): readonly Passage[] {
  const isOfDuty = within !== alone;
  return isOfDuty ? hits.filter(({ clause }) => asked.some((attribute) => says(attribute, clause))) : hits;
}

/** The same in the order of what they are likely to answer; scores are odds to the best, softened so that what comes near stays near. */
export async function rankLeaning(leaning: Leaning, asOf: CalendarDate, sources: Sources): Promise<readonly Passage[]> {
  const weighed = (await listLeaning(leaning, asOf, sources)).map(({ passage, features }) => ({
    passage,
    sum: features.reduce((sum, value, at) => sum + value * (PASSAGE_WEIGHTS[at] ?? 0), 0),
  }));
  const best = Math.max(...weighed.map(({ sum }) => sum));
  return weighed
    .map(({ passage, sum }) => ({ ...passage, score: Math.exp((sum - best) / SOFT) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, LOOKED_AT);
}

const SOFT = 2;
