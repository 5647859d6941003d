import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Clause } from '../policy/clause.ts';
import type { DocumentKind, Level, PolicyDocument } from '../policy/document.ts';
import type { Validity } from '../policy/validity.ts';
import type { Interpreted } from '../question/interpreted.ts';

import type { Verdict } from './scope/weigh-scope.ts';

export interface SearchRequest {
  readonly query: string;
  readonly asOf: CalendarDate;
  /** `current` keeps clauses that are in force (or of unknown status) at `asOf`. Default `all`. */
  readonly scope?: 'all' | 'current' | undefined;
  readonly level?: Level | undefined;
  /** Part of the issuer's name. */
  readonly issuer?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  /** Ids of the only documents that are searched. */
  readonly documents?: readonly string[] | undefined;
  /** Default 10. */
  readonly limit?: number | undefined;
  /** Default 0. */
  readonly offset?: number | undefined;
}

/** A clause that answers a question, with its document and its validity at `asOf`. */
export interface Passage {
  readonly clause: Clause;
  readonly document: PolicyDocument;
  readonly validity: Validity;
  /** Comparable within one result only. */
  readonly score: number;
  /** How much of the content of the question, by rarity, its text and headings hold: 0 to 1. */
  readonly coverage: number;
  /** UTF-16 ranges of `clause.text`, end exclusive, in order, without overlap. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
  /** Why it stands here, in Chinese, most important first. */
  readonly reasons: readonly string[];
  /** The same words in other documents, shown once here. */
  readonly elsewhere: readonly {
    readonly clause: Clause;
    readonly document: PolicyDocument;
    readonly validity: Validity;
  }[];
}

export interface SearchResult {
  readonly interpreted: Interpreted;
  /** Whether what was found is about the question. */
  readonly verdict: Verdict;
  /** Words of the question that no text holds, rarest first. */
  readonly strange: readonly string[];
  /** Clauses that match at all, before `limit` and `offset`. */
  readonly total: number;
  readonly hits: readonly Passage[];
  /** Other ways to ask, when something was misspelled. */
  readonly suggestions: readonly string[];
}
