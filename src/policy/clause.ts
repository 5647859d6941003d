import type { CalendarDate } from './calendar-date.ts';

/**
 * What a clause is in its document. `heading` is a chapter or section title (with its lead-in text);
 * `front`, `closing` and `paragraph` have no printed label of their own and carry a made-up one in 〔〕.
 */
export type ClauseKind = 'front' | 'heading' | 'article' | 'item' | 'paragraph' | 'row' | 'closing';

/** UTF-16 offsets into the decoded source file, end exclusive. */
export type SourceRange = readonly [start: number, end: number];

/** A stretch of time that the clause itself states ("2022年…", "到2023年4月30日"), with the words that say so. */
export interface ClausePeriod {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly quote: string;
}

/** The last day that a sentence of a text without dates speaks for; `whole` when the clause says nothing else. */
export interface LikelyEnd {
  readonly until: CalendarDate;
  /** The sentence, or the part of it that sets an aim, verbatim. */
  readonly sentence: string;
  /** The words that name the time. */
  readonly quote: string;
  readonly whole: boolean;
  /** For an aim without a year: the clause that names the last time of its programme, where the quote stands. */
  readonly term?: string;
}

/**
 * What took the place of a clause, confirmed by an officer. `successor`: the clause of the text that repealed this one;
 * `overtaken`: a later text rules the same matter otherwise, and nothing repeals this one. With a quote only for those
 * words of it.
 */
export interface LaterClause {
  readonly kind: 'successor' | 'overtaken';
  readonly clause: string;
  readonly quote: string | null;
}

/** The unit that people cite: 第三条（一）, （二十二）, 附件1第60项. */
export interface Clause {
  /** `<document>/<path>`, stable across re-ingest: `tzf-2024-14/3.1`. */
  readonly id: string;
  readonly document: string;
  /** URL-safe: `3.1`, `9.p2` (第九条第二款), `annex-1/60`, `s2` (a section above items numbered straight through). */
  readonly path: string;
  /** As cited in full: `第三条（一）`, `二、（一）3.`, `〔附则〕`, `附件1第60项`. */
  readonly label: string;
  readonly kind: ClauseKind;
  /** The clause's own short title, when it has one: 壮大链主企业. */
  readonly heading: string | null;
  /** Titles above it, outermost first: `第二章 支持措施`, `第三条 培育高质量创新主体`. */
  readonly headings: readonly string[];
  /** Path of the clause that contains it; null at the top. */
  readonly parent: string | null;
  /** Whole text as quoted, printed label included, its sub-clauses included unless it is a heading. */
  readonly text: string;
  /** The part of `text` that stands in no sub-clause. */
  readonly own: string;
  /** Responsible units as printed, resolved through the alias table. */
  readonly departments: readonly string[];
  /** Binds the whole clause. */
  readonly period: ClausePeriod | null;
  /** Bind only the sentence that holds their quote; what else the clause says may outlive them. */
  readonly sentence_periods?: readonly ClausePeriod[];
  /** Read from the words of a text without dates. */
  readonly likely_ends?: readonly LikelyEnd[];
  readonly later?: readonly LaterClause[];
  /** Column name -> cell, for table rows. */
  readonly columns: Readonly<Record<string, string>> | null;
  /** The file of the primary copy and the ranges whose characters, noise removed, are `own`. */
  readonly source: { readonly file: string; readonly ranges: readonly SourceRange[] };
}

/** True where one clause is part of the other, by their ids: `…/3` and `…/3.1`. */
export function areNested(one: string, other: string): boolean {
  return one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

/** Document id of a clause id: `tzf-2024-14/annex-1/12` -> `tzf-2024-14`. */
export function documentOfClause(clauseId: string): string {
  return clauseId.slice(0, clauseId.indexOf('/'));
}
