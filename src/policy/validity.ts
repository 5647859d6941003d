import { type CalendarDate, formatChineseDate } from './calendar-date.ts';
import { type Clause, type ClausePeriod, documentOfClause, type LikelyEnd } from './clause.ts';
import { nameDocument } from './clause-name.ts';
import type { DatedFact, PolicyDocument, Relation } from './document.ts';
import { validityMessages as messages } from './messages.ts';
import { beginningOutside, describeOutside } from './outside-facts.ts';
import type { Status } from './status-names.ts';

export type { Status };

/** A status at a day, the sentence that explains it, the day it turned, and the clause that says so. */
export interface Validity {
  readonly status: Status;
  readonly reason: string;
  /** First day of the status; for `expired`, `period_ended` and `likely_over` the last day before it. */
  readonly since: CalendarDate | null;
  readonly clause: string | null;
}

/**
 * True for the states in which a rule may be presented as current; `unknown` must then be said. What is likely over by
 * the text's own words is presented like what has ended.
 */
export function mayBePresentedAsCurrent(status: Status): boolean {
  return status === 'in_force' || status === 'unknown';
}

/**
 * What a document is worth on a day: computed from its dates and relations, never stored.
 * Order: repeal, expiry, not yet begun, plan period over, in force. Where the text gives no beginning, its words bound
 * it: before the newest thing that it cites it was not there, after the last time that it speaks for it is likely over,
 * between them it is `unknown`. What is mentioned nowhere as ended has not ended.
 */
export function validityOfDocument(document: PolicyDocument, asOf: CalendarDate): Validity {
  return (
    repealed(document, asOf) ??
    expired(document, asOf) ??
    notYetEffective(document, asOf) ??
    notYetThere(document, asOf) ??
    periodEnded(document, asOf) ??
    likelyOver(document, asOf) ??
    otherWording(document, asOf) ??
    begun(document)
  );
}

/**
 * A clause follows its document, unless it states a period of its own that is over or has not begun. Periods of single
 * sentences leave the status alone and are told in the reason.
 */
export function validityOfClause(clause: Clause, document: PolicyDocument, asOf: CalendarDate): Validity {
  const whole = validityOfDocument(document, asOf);
  if (!mayBePresentedAsCurrent(whole.status)) return whole;
  const own = (clause.period && outside(clause.period, asOf)) ?? likelyOverAsWhole(clause, document, asOf);
  if (own) return { status: own.status, reason: own.ofClause, since: own.since, clause: clause.id };
  const sentences = endedSentences(clause, asOf).map(({ ofSentence }) => ofSentence);
  return sentences.length === 0 ? whole : { ...whole, reason: [whole.reason, ...sentences].join('；') };
}

/** Words of a clause that are over, or have not begun, though the clause has not ended. */
export interface EndedSentence {
  readonly quote: string;
  readonly status: 'expired' | 'not_yet_effective' | 'likely_over';
  readonly since: CalendarDate;
  readonly ofSentence: string;
  /** For an aim, which ends with its programme: the clause that names the term. What else its sentence says may go on. */
  readonly term: string | null;
}

/** The sentences of a clause whose own period is over, or has not begun, on a day; their quotes stand in the clause. */
export function endedSentences(clause: Clause, asOf: CalendarDate): readonly EndedSentence[] {
  const stated = (clause.sentence_periods ?? []).flatMap((period) => {
    const found = outside(period, asOf);
    return found
      ? [{ quote: period.quote, status: found.status, since: found.since, ofSentence: found.ofSentence, term: null }]
      : [];
  });
  const isStated = (sentence: string) => stated.some(({ quote }) => sentence.includes(quote));
  const likely = (clause.likely_ends ?? [])
    .filter(({ until, sentence }) => asOf > until && !isStated(sentence))
    .map((end) => ({
      quote: end.sentence,
      status: 'likely_over' as const,
      since: end.until,
      ofSentence: describeLikelyEnd(end),
      term: end.term ?? null,
    }));
  return [...stated, ...likely];
}

function describeLikelyEnd({ sentence, quote, until, term }: LikelyEnd): string {
  const day = formatChineseDate(until);
  return term === undefined ? messages.sentenceLikelyOver(quote, day) : messages.aimOfProgramme(sentence, quote, day);
}

/** A clause that says nothing but what is for a time that is past. */
function likelyOverAsWhole({ likely_ends: ends = [] }: Clause, document: PolicyDocument, asOf: CalendarDate) {
  const last = ends.reduce<LikelyEnd | null>(
    (latest, end) => (latest && latest.until >= end.until ? latest : end),
    null,
  );
  if (!last?.whole || asOf <= last.until) return null;
  const ofClause =
    last.term === undefined
      ? messages.clauseLikelyOver(last.quote, formatChineseDate(last.until), whomToAsk(document))
      : describeLikelyEnd(last);
  return { status: 'likely_over' as const, since: last.until, ofClause };
}

interface OutsidePeriod {
  readonly status: 'expired' | 'not_yet_effective';
  readonly since: CalendarDate;
  readonly ofClause: string;
  readonly ofSentence: string;
}

function outside({ from, until, quote }: ClausePeriod, asOf: CalendarDate): OutsidePeriod | null {
  if (until && asOf > until) {
    const day = formatChineseDate(until);
    const [ofClause, ofSentence] = [messages.clauseEnded(quote, day), messages.sentenceEnded(quote, day)];
    return { status: 'expired', since: until, ofClause, ofSentence };
  }
  if (from && asOf < from) {
    const day = formatChineseDate(from);
    const [ofClause, ofSentence] = [messages.clauseNotBegun(quote, day), messages.sentenceNotBegun(quote, day)];
    return { status: 'not_yet_effective', since: from, ofClause, ofSentence };
  }
  return null;
}

/** Ids of the held documents that repealed this one. */
export function successorsOf(document: PolicyDocument | undefined): readonly string[] {
  return (document?.relations ?? []).flatMap(({ kind, target }) => (kind === 'repealed_by' && target ? [target] : []));
}

/** A repeal without a day works on every day: the rule is known to be gone. */
function repealed({ relations }: PolicyDocument, asOf: CalendarDate): Validity | null {
  const repeals = relations.filter(({ kind, from }) => kind === 'repealed_by' && (from === null || from <= asOf));
  const repeal = repeals.find(({ from }) => from !== null) ?? repeals[0];
  if (!repeal) return null;
  return {
    status: 'repealed',
    reason: messages.repealed(repeal.from && formatChineseDate(repeal.from), nameTarget(repeal)),
    since: repeal.from,
    clause: repeal.clause,
  };
}

function expired({ effective_until: until }: PolicyDocument, asOf: CalendarDate): Validity | null {
  if (until.date === null || asOf <= until.date) return null;
  return {
    status: 'expired',
    reason: messages.expired(formatChineseDate(until.date), until.computed),
    since: until.date,
    clause: until.clause,
  };
}

function notYetEffective({ effective_from: from, issued }: PolicyDocument, asOf: CalendarDate): Validity | null {
  const start = from.date !== null ? from : issued;
  if (start.date === null || asOf >= start.date) return null;
  const reason = from.date !== null ? messages.notYetEffective : messages.notYetIssued;
  return {
    status: 'not_yet_effective',
    reason: reason(formatChineseDate(start.date)),
    since: start.date,
    clause: start.clause,
  };
}

function notYetThere(document: PolicyDocument, asOf: CalendarDate): Validity | null {
  const bound = document.bounds?.not_before;
  if (!bound || asOf >= bound.day) return document.bounds ? notYetByPage(document, asOf) : null;
  return {
    status: 'not_yet_effective',
    reason: messages.notYetThere(bound.quote),
    since: bound.day,
    clause: bound.clause,
  };
}

/** A page that can be trusted gives the day of a text that gives none; the reason says where the day is from. */
function notYetByPage(document: PolicyDocument, asOf: CalendarDate): Validity | null {
  const begun = beginningOutside(document);
  if (!begun || asOf >= begun.date) return null;
  const reason = [messages.notYetIssued(formatChineseDate(begun.date)), describeOutside([begun])].join('；');
  return { status: 'not_yet_effective', reason, since: begun.date, clause: null };
}

function likelyOver(document: PolicyDocument, asOf: CalendarDate): Validity | null {
  const bound = document.bounds?.likely_until;
  if (!bound || asOf <= bound.day) return null;
  const clue = messages.clueOf[bound.kind](bound.quote, formatChineseDate(bound.day));
  return {
    status: 'likely_over',
    reason: messages.likelyOver(clue, whomToAsk(document)),
    since: bound.day,
    clause: bound.clause,
  };
}

function whomToAsk({ interpreter, issuer }: PolicyDocument): string {
  return interpreter ?? issuer ?? messages.issuer;
}

function periodEnded({ period_end: end }: PolicyDocument, asOf: CalendarDate): Validity | null {
  if (!end || end.date === null || asOf <= end.date) return null;
  return {
    status: 'period_ended',
    reason: messages.periodEnded(formatChineseDate(end.date)),
    since: end.date,
    clause: end.clause,
  };
}

/**
 * The corpus holds one wording of a document. One that says itself how it was amended is the wording after the
 * amendment; one that only another document amends is the wording before.
 */
function otherWording({ id, relations }: PolicyDocument, asOf: CalendarDate): Validity | null {
  const amendments = relations.flatMap((relation) =>
    relation.kind === 'amended_by' && relation.from !== null ? [{ ...relation, from: relation.from }] : [],
  );
  const isOwn = ({ clause }: Relation) => clause !== null && documentOfClause(clause) === id;
  const after = amendments
    .filter((amendment) => isOwn(amendment) && asOf < amendment.from)
    .sort(byDay)
    .at(-1);
  const before = amendments
    .filter((amendment) => !isOwn(amendment) && asOf >= amendment.from)
    .sort(byDay)
    .at(0);
  const amendment = after ?? before;
  if (!amendment) return null;
  const wording = after ? messages.otherWording : messages.outdatedWording;
  return {
    status: 'unknown',
    reason: wording(formatChineseDate(amendment.from), nameTarget(amendment)),
    since: amendment.from,
    clause: amendment.clause,
  };
}

function byDay(one: { readonly from: CalendarDate }, other: { readonly from: CalendarDate }): number {
  return one.from < other.from ? -1 : 1;
}

function begun(document: PolicyDocument): Validity {
  const { effective_from: from, issued, period_end: end } = document;
  if (from.date !== null) return inForce(from, messages.effective, document);
  if (issued.date !== null) return inForce(issued, messages.issuedOnly, document);
  const bound = document.bounds?.not_before;
  const reasons = [
    from.reason,
    ...(end && end.date === null ? [end.reason] : []),
    ...(bound ? [messages.notOlder(bound.quote, formatChineseDate(bound.day))] : []),
    ...(document.outside ? [describeOutside(document.outside)] : []),
  ];
  return { status: 'unknown', reason: messages.unknown(reasons), since: null, clause: null };
}

function inForce(
  start: DatedFact & { readonly date: CalendarDate },
  begin: (day: string) => string,
  { effective_until: until, period_end: end }: PolicyDocument,
): Validity {
  const last = until.date ?? end?.date ?? null;
  const rest = last ? (until.date ? messages.until : messages.period)(formatChineseDate(last)) : messages.noEnd;
  const reason = `${begin(formatChineseDate(start.date))}，${rest}`;
  return { status: 'in_force', reason, since: start.date, clause: start.clause };
}

function nameTarget({ number, title }: Relation): string {
  return nameDocument({ number, title: title ?? '' });
}
