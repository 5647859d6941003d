import type { Measure } from '../calculator/measure.ts';
import type { Outcome } from '../calculator/outcome.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Clause } from '../policy/clause.ts';
import { endedSentences, mayBePresentedAsCurrent, successorsOf, type Validity } from '../policy/validity.ts';
import type { Passage, SearchResult } from '../retrieval/search-result.ts';
import type { UnderstoodFact } from './answer.ts';
import { measuresAt } from './bind-measures.ts';
import type { Sources } from './dependencies.ts';
import { isAboutElsewhere } from './elsewhere.ts';
import { pickQuote } from './pick-quote.ts';
import { type AskedWords, fitOfMeasure } from './rank-measures.ts';
import { readDistrict } from './read-district.ts';
import { readFacts } from './read-facts.ts';
import { splitQuestion } from './split-question.ts';
import type { Understanding } from './understand.ts';

/** A measure's outcome and how well it answers the question, 0 to 1. */
export interface Calculation {
  readonly measure: Measure;
  readonly outcome: Outcome;
  readonly fit: number;
  /** What was read from the words for this measure. */
  readonly understood: readonly UnderstoodFact[];
}

/** A clause that bears on the question, the words of it that count, and what the calculator makes of its measures. */
export interface Finding {
  readonly passage: Passage;
  readonly quote: string;
  /** Best fit first; a measure stands with the first clause that leads to it. */
  readonly calculations: readonly Calculation[];
  /** Score as a share of the best score found. */
  readonly share: number;
  /** It answers a part of the question best, among the clauses of the documents found. */
  readonly answersPart: boolean;
  /** What the words quoted are worth on the day. */
  readonly validity: Validity;
  /** The clause of a later text that rules the same thing otherwise, though nothing repeals this one. */
  readonly supersededBy: Clause | null;
}

/** Everything an answer may say; complete before a word is composed. */
export interface Evidence {
  readonly asOf: CalendarDate;
  readonly found: SearchResult;
  /** Best first. */
  readonly current: readonly Finding[];
  readonly ended: readonly Finding[];
}

const PASSAGES = 12;
/** A clause that was asked for by its number is quoted whole up to so many characters. */
const ADDRESSED_QUOTE = 1200;
/** A passage this much weaker than the best is not about the question. */
const RELEVANT = 0.4;

/** Question -> clauses with their outcomes, current and ended apart, at one day. */
export async function gatherEvidence(question: Understanding, asOf: CalendarDate, sources: Sources): Promise<Evidence> {
  const found = await sources.search({
    query: question.query,
    asOf,
    limit: PASSAGES,
    ...(question.level && { level: question.level }),
  });
  const fitting = ofNamedDocuments(found, sources.documents);
  const best = fitting[0]?.score ?? 0;
  const passages = fitting.filter(({ score }) => score >= best * RELEVANT);
  const measures = measuresByPassage(passages, sources);
  const seated: Understanding = { ...question, facts: { ...question.facts, ...readDistrict(found.interpreted) } };
  const words: AskedWords = { all: wordsAsked(found), now: question.followsUp ? question.message : null };
  const forParts = await bestForParts(question.message, passages, asOf, sources);
  const calculationsOf = (passage: Passage) =>
    (measures.get(passage) ?? [])
      .map((measure) => calculateFor(measure, seated, words, asOf, sources))
      .sort((one, other) => other.fit - one.fit);
  const findings = passages.map((passage): Finding => {
    const calculations = calculationsOf(passage);
    const isAddressed = found.interpreted.addresses.some(({ clauses }) => clauses.includes(passage.clause.id));
    const quote = pickQuote(passage, question.intents, isAddressed ? ADDRESSED_QUOTE : undefined);
    const validity = validityOf(passage, quote, calculations[0], asOf);
    const answersPart = forParts.has(passage.clause.id);
    const supersededBy = findSuperseding(calculations[0], sources);
    return { passage, quote, calculations, share: passage.score / best, answersPart, validity, supersededBy };
  });
  // `since` after the day: the words held are not those of the day.
  const isCurrent = ({ validity: { status, since }, supersededBy }: Finding) =>
    mayBePresentedAsCurrent(status) && !(since !== null && since > asOf) && supersededBy === null;
  return {
    asOf,
    found,
    current: findings.filter(isCurrent).sort(byWeight),
    ended: findings.filter((finding) => !isCurrent(finding)).sort(byWeight),
  };
}

/** For each part of the question the passage that answers it, so that no part goes unanswered. */
async function bestForParts(
  message: string,
  passages: readonly Passage[],
  asOf: CalendarDate,
  sources: Sources,
): Promise<ReadonlySet<string>> {
  const known = new Set(passages.map(({ clause }) => clause.id));
  const found = await Promise.all(
    splitQuestion(message).map((query) => sources.search({ query, asOf, limit: PASSAGES * 4 })),
  );
  return new Set(found.flatMap(({ hits }) => hits.find(({ clause }) => known.has(clause.id))?.clause.id ?? []));
}

/** What a measure that fits the question adds to the share of its clause. */
const MEASURE_WEIGHT = 0.25;

/** How much a finding bears on the question: a clause with a measure that fits stands before a mere mention. */
export function weightOf({ share, calculations }: Finding): number {
  return share + MEASURE_WEIGHT * Math.min(1, calculations[0]?.fit ?? 0);
}

function byWeight(one: Finding, other: Finding): number {
  return weightOf(other) - weightOf(one);
}

/** A question that names a document is answered from that document, and from the one that took its place. */
function ofNamedDocuments({ interpreted, hits }: SearchResult, documents: Sources['documents']): readonly Passage[] {
  const named = new Set(interpreted.addresses.flatMap((address) => address.documents));
  if (!hits.some(({ document }) => named.has(document.id))) return withoutDistrict(interpreted, hits);
  const successors = [...named].flatMap((id) => successorsOf(documents.get(id)));
  return hits.filter(({ document }) => named.has(document.id) || successors.includes(document.id));
}

/** Rules of this district say nothing to another one; city rules do. */
function withoutDistrict(interpreted: SearchResult['interpreted'], hits: readonly Passage[]): readonly Passage[] {
  return isAboutElsewhere(interpreted) ? hits.filter(({ document }) => document.level === 'city') : hits;
}

/** The facts are read for this measure alone: the same 3000万 may be one measure's contribution and another's investment. */
function calculateFor(
  measure: Measure,
  question: Understanding,
  words: AskedWords,
  asOf: CalendarDate,
  sources: Sources,
): Calculation {
  const asked = measure.facts.flatMap((name) => sources.facts.get(name) ?? []);
  const { stated, supposed } = readFacts(question.message, asked, asOf);
  const understood = [...stated, ...supposed];
  const facts = { ...question.facts, ...Object.fromEntries(understood.map(({ fact, value }) => [fact, value])) };
  return {
    measure,
    understood,
    outcome: sources.calculate(measure.id, facts, asOf),
    fit: fitOfMeasure(measure, question.intents, words, stated.length),
  };
}

/**
 * What the words that are quoted are worth: a clause may hold several measures and sentences with periods of their
 * own, and the measure that is asked for, or the sentence that is quoted, decides.
 */
function validityOf(
  { clause, validity }: Passage,
  quote: string,
  asked: Calculation | undefined,
  asOf: CalendarDate,
): Validity {
  if (!mayBePresentedAsCurrent(validity.status)) return validity;
  if (asked?.outcome.kind === 'not_in_force') {
    const { status, status_reason: reason, since } = asked.outcome;
    return { status, reason, since, clause: asked.measure.clause };
  }
  const over = asked ? undefined : endedSentences(clause, asOf).find((period) => quote.includes(period.quote));
  return over ? { status: 'expired', reason: validity.reason, since: over.until, clause: clause.id } : validity;
}

/** Where the measure asked for is ruled otherwise by a later text. */
function findSuperseding(asked: Calculation | undefined, { clauses }: Sources): Clause | null {
  const later = asked?.measure.relations.find(({ kind }) => kind === 'superseded_by');
  return (later && clauses.get(later.clause)) ?? null;
}

/** Each measure stands with the first passage that leads to it. */
function measuresByPassage(
  passages: readonly Passage[],
  { measures }: Sources,
): ReadonlyMap<Passage, readonly Measure[]> {
  const taken = new Set<Measure>();
  return new Map(
    passages.map((passage) => {
      const fresh = measuresAt(passage.clause.id, measures).filter((measure) => !taken.has(measure));
      for (const measure of fresh) taken.add(measure);
      return [passage, fresh];
    }),
  );
}

/** The question as the index reads it, with the official words for what was said. */
function wordsAsked({ interpreted }: SearchResult): string {
  return [interpreted.text, ...interpreted.synonyms.map(({ to }) => to)].join(' ');
}
