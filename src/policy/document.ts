import type { CalendarDate } from './calendar-date.ts';
import type { Clause } from './clause.ts';
import type { Level } from './jurisdiction.ts';

export type { Level } from './jurisdiction.ts';

export const DOCUMENT_KINDS = [
  'support',
  'service',
  'regulation',
  'plan',
  'report',
  'notice',
  'guide',
  'explanation',
  'task',
  'amendment',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A date the text gives, with the words that give it; or null with the reason why there is none. */
export type DatedFact =
  | {
      readonly date: CalendarDate;
      readonly quote: string;
      readonly clause: string | null;
      readonly computed: string | null;
    }
  | { readonly date: null; readonly reason: string };

export const RELATION_KINDS = [
  'repeals',
  'repealed_by',
  'amends',
  'amended_by',
  'implements',
  'cites',
  'reprint_of',
  'replaces',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** An edge between documents, with the clause that states it; `target` is null when the text is not held (文本未收录). */
export interface Relation {
  readonly kind: RelationKind;
  readonly target: string | null;
  readonly title: string | null;
  readonly number: string | null;
  /** Day from which the relation works, when the text gives one. */
  readonly from: CalendarDate | null;
  readonly clause: string | null;
  readonly quote: string;
  /** What people should know beside it: the scope of an amendment, another name. */
  readonly note?: string | null;
}

/** The same document in another source file, and where its words differ from the primary copy. */
export interface Copy {
  readonly file: string;
  readonly range: readonly [start: number, end: number];
  readonly differences: readonly {
    readonly clause: string | null;
    readonly here: string;
    readonly there: string;
    readonly note: string;
  }[];
}

/** Why the words of a text without dates allow a day: which kind of clue, and the words. */
export const CLUE_KINDS = ['cited', 'title', 'trial', 'purpose', 'goal', 'years'] as const;
export type ClueKind = (typeof CLUE_KINDS)[number];

/**
 * A bound from the words of a text that gives no date. Not before: `cited`, the newest thing that it names as existing.
 * Likely over after: `title`, the year it is made for; `trial`, a term that runs from its issue; `purpose`, the end of
 * the plan it carries out; `goal`, the last day of its aims or its timetable; `years`, the year that most clauses name.
 */
export interface TimeBound {
  readonly day: CalendarDate;
  readonly kind: ClueKind;
  readonly quote: string;
  readonly clause: string;
}

/** What the words of a text without dates say of its time; null where they say nothing. */
export interface TimeBounds {
  readonly not_before: TimeBound | null;
  readonly likely_until: TimeBound | null;
}

/** What a fact from a public page is of; `not_after`: the document was there on that day. */
export const OUTSIDE_KINDS = ['number', 'issued', 'published', 'not_after', 'effective_from', 'period_end'] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** A fact that a public page gives and the text does not; shown as such, and never mixed with what the text says. */
export interface OutsideFact {
  readonly of: (typeof OUTSIDE_KINDS)[number];
  readonly value: string;
  readonly date: CalendarDate | null;
  /** What the page is called, its address, and the day on which it was seen. */
  readonly source: string;
  readonly address: string;
  readonly seen: CalendarDate;
  readonly confidence: (typeof CONFIDENCES)[number];
}

/** A text that this document names and that the corpus does not hold. */
export interface AbsentText {
  readonly title: string;
  readonly number: string | null;
  readonly clause: string | null;
  readonly note: string;
}

export interface PolicyDocument {
  readonly id: string;
  readonly title: string;
  readonly title_source: 'text' | 'inferred';
  /** Other names under which texts or people mention it. */
  readonly aliases: readonly string[];
  /** Normalised: `通政发〔2024〕14号`; null where the text has none. */
  readonly number: string | null;
  /** As printed, spaces and bracket forms kept. */
  readonly number_printed: string | null;
  readonly issuer: string | null;
  readonly issuer_reason: string | null;
  /** Code of the place whose rules it holds, see `Jurisdiction`. */
  readonly jurisdiction: string;
  /** Follows from the jurisdiction. */
  readonly level: Level;
  readonly kind: DocumentKind;
  readonly issued: DatedFact;
  readonly effective_from: DatedFact;
  readonly effective_until: DatedFact;
  /** End of the planning period or pilot named in the text, which is no repeal. */
  readonly period_end: DatedFact | null;
  /** Only where the text gives neither a day of issue nor of effect. */
  readonly bounds?: TimeBounds;
  readonly outside?: readonly OutsideFact[];
  readonly relations: readonly Relation[];
  readonly copies: readonly Copy[];
  readonly absent: readonly AbsentText[];
  /** Department that interprets it, as printed. */
  readonly interpreter: string | null;
  /** Misprints of the source, left as they are: `written` is what stands there. */
  readonly slips: readonly { readonly written: string; readonly right: string; readonly clause: string | null }[];
}

/** Everything that ingest makes: the documents in catalog order and their clauses in text order. */
export interface Corpus {
  /** SHA-256 over corpus/, so that an index knows whether it is stale. */
  readonly revision: string;
  readonly documents: readonly PolicyDocument[];
  readonly clauses: readonly Clause[];
}
