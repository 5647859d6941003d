import { addDays, type CalendarDate } from '../policy/calendar-date.ts';
import type { Clause, ClausePeriod } from '../policy/clause.ts';
import type { Corpus, PolicyDocument } from '../policy/document.ts';
import { type Figure, findFigures } from '../policy/figure.ts';
import { splitSentences } from '../policy/sentence.ts';
import { measureLikeness } from '../policy/text-likeness.ts';
import { mayBePresentedAsCurrent, validityOfClause } from '../policy/validity.ts';
import { withoutBlanks } from './locate-quote.ts';

/** A sentence that grants something, with its amounts as printed. */
export interface GrantSide {
  readonly clause: string;
  readonly label: string;
  readonly quote: string;
  readonly figures: readonly string[];
}

export interface Contradiction {
  readonly here: GrantSide;
  readonly there: GrantSide;
  /** 0 to 1, how much the two sentences speak of the same thing. */
  readonly likeness: number;
  /** The days on which both work; null where a text gives no day. */
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  /** Both may be presented as current on the day of the audit. */
  readonly is_current: boolean;
}

/** Below this, sentences speak of different things: 创新平台 of 8号（九） and 14号第三条（三） stand at 0.20. */
const LEAST_LIKENESS = 0.15;
/** Words of a grant; targets, fines and statistics have none of them. */
const GRANT = /给予|支持|奖励|补贴|补助|贴息|贴费|补偿|资助|扶持/u;
const PENALTY = /罚款|罚金|滞纳金/u;

interface Grant {
  readonly clause: Clause;
  readonly document: PolicyDocument;
  readonly quote: string;
  readonly subject: string;
  readonly figures: readonly Figure[];
  /** Of the clause, or of this sentence. */
  readonly period: ClausePeriod | null;
}

/** Pairs of sentences of two documents that grant different amounts for the same subject on the same days. */
export function findContradictions({ documents, clauses }: Corpus, asOf: CalendarDate): readonly Contradiction[] {
  const held = new Map(documents.map((document) => [document.id, document]));
  const grants = clauses.flatMap((clause) => grantsOf(clause, held.get(clause.document)));
  const subjects = grants.map(({ subject }) => subject);
  const like = measureLikeness(subjects, subjects);
  const found = grants.flatMap((here, at) =>
    grants.slice(at + 1).flatMap((there, next) => {
      const likeness = like.likeness(at, at + 1 + next);
      return likeness < LEAST_LIKENESS ? [] : compareGrants(here, there, likeness, asOf);
    }),
  );
  return found.sort((one, other) => Number(other.is_current) - Number(one.is_current) || other.likeness - one.likeness);
}

function grantsOf(clause: Clause, document: PolicyDocument | undefined): readonly Grant[] {
  if (!document || clause.columns || document.kind === 'report') return [];
  return splitSentences(clause.own).flatMap(({ text: quote }) => {
    const all = findFigures(quote);
    const figures = all.filter(({ kind, role }) => (kind === 'money' || kind === 'rate') && role !== 'threshold');
    if (figures.length === 0 || !GRANT.test(quote) || PENALTY.test(quote)) return [];
    const subject = `${clause.heading ?? ''} ${withoutFigures(quote, all)}`;
    return [{ clause, document, quote, subject, figures, period: periodOf(clause, quote) }];
  });
}

function periodOf({ period, sentence_periods: parts = [] }: Clause, quote: string): ClausePeriod | null {
  return period ?? parts.find((part) => withoutBlanks(quote).includes(withoutBlanks(part.quote))) ?? null;
}

function withoutFigures(text: string, figures: readonly Figure[]): string {
  return figures.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

function compareGrants(here: Grant, there: Grant, likeness: number, asOf: CalendarDate): readonly Contradiction[] {
  if (here.document.id === there.document.id || sameValues(here, there)) return [];
  const [from, until] = [later(startOf(here), startOf(there)), earlier(endOf(here), endOf(there))];
  if (from && until && from > until) return [];
  const is_current = [here, there].every(({ clause, document, period }) =>
    mayBePresentedAsCurrent(validityOfClause({ ...clause, period }, document, asOf).status),
  );
  return [{ here: sideOf(here), there: sideOf(there), likeness, from, until, is_current }];
}

function sameValues(here: Grant, there: Grant): boolean {
  const values = (grant: Grant) => grant.figures.map(({ value }) => value).sort();
  return values(here).join() === values(there).join();
}

function startOf({ period, document }: Grant): CalendarDate | null {
  return period?.from ?? document.effective_from.date ?? document.issued.date;
}

/** The last day: of the clause, of the document, or the day before its repeal. */
function endOf({ period, document }: Grant): CalendarDate | null {
  const repeal = document.relations.find(({ kind, from }) => kind === 'repealed_by' && from !== null)?.from ?? null;
  const last = earlier(document.effective_until.date, document.period_end?.date ?? null);
  return earlier(earlier(period?.until ?? null, last), repeal && addDays(repeal, -1));
}

function earlier(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  return one && other ? (one < other ? one : other) : (one ?? other);
}

function later(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  return one && other ? (one > other ? one : other) : (one ?? other);
}

function sideOf({ clause, quote, figures }: Grant): GrantSide {
  return { clause: clause.id, label: clause.label, quote, figures: figures.map(({ raw }) => raw) };
}
