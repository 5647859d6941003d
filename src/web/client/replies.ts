import type { AnswerStatus } from '../../assistant/answer.ts';
import type { DocumentSummary } from '../../assistant/document-summary.ts';
import type { VerifiedCitation } from '../../assistant/proof/verify-citations.ts';
import type { VerifiedFigure } from '../../assistant/proof/verify-figures.ts';
import type { Certainty } from '../../calculator/measure.ts';
import type { Outcome } from '../../calculator/outcome.ts';
import type { Clause } from '../../policy/clause.ts';
import type { ChangeKind } from '../../policy/compare-clauses.ts';
import type { FigureChange, TextSegment } from '../../policy/compare-texts.ts';
import type { Copy, DatedFact, PolicyDocument } from '../../policy/document.ts';
import type { FactType } from '../../policy/fact.ts';
import type { Status } from '../../policy/validity.ts';
import type { Interpreted } from '../../question/interpreted.ts';
import type { Suggestion } from '../../retrieval/suggestion.ts';

/** Replies of the service, as far as the pages read them. */
export interface ClauseLine {
  readonly id: string;
  readonly label: string;
  readonly headings: readonly string[];
  readonly text: string;
}

/** `GET /api/search` */
export interface SearchReply {
  readonly query: string;
  readonly interpreted: Pick<Interpreted, 'addresses' | 'corrections' | 'synonyms'>;
  readonly as_of: string;
  readonly total: number;
  readonly hits: readonly SearchHit[];
  readonly suggestions: readonly string[];
  /** What is answered to the words as a question; null when that was not wanted. */
  readonly answer: DirectAnswer | null;
}

export interface DirectAnswer {
  readonly status: AnswerStatus;
  /** Markdown. */
  readonly text: string;
  readonly clauses: readonly {
    readonly n: number;
    readonly id: string;
    readonly label: string;
    readonly document: string;
  }[];
}

export interface SearchHit {
  readonly clause: ClauseLine;
  readonly document: DocumentSummary;
  readonly highlights: readonly (readonly [start: number, end: number])[];
  readonly reasons: readonly string[];
  /** The same words in other documents. */
  readonly elsewhere: readonly {
    readonly clause: string;
    readonly label: string;
    readonly document: DocumentSummary;
  }[];
}

/** `GET /api/suggest` */
export interface SuggestReply {
  readonly suggestions: readonly Completion[];
}

export type Completion = Suggestion;

/** `GET /api/documents` */
export interface DocumentsReply {
  readonly as_of: string;
  readonly documents: readonly ListedDocument[];
}

export type ListedDocument = DocumentSummary & {
  readonly title_source: 'text' | 'inferred';
  readonly clauses: number;
  readonly copies: number;
};

/** `GET /api/documents/{id}` */
export type DocumentReply = DocumentSummary &
  Pick<PolicyDocument, 'title_source' | 'interpreter' | 'relations' | 'absent' | 'slips'> & {
    readonly as_of: string;
    /** What the words of a text without dates allow; null where it gives a day. */
    readonly bounds: { readonly not_before: Bound | null; readonly likely_until: Bound | null } | null;
    readonly outside: readonly OutsideFact[];
    readonly dates: Readonly<Record<string, DatedFact>>;
    readonly copies: readonly Copy[];
    readonly clauses: readonly DocumentClause[];
  };

/** A day that the words of a text without dates allow, and those words. */
export interface Bound {
  readonly day: string;
  readonly quote: string;
  readonly clause: string;
}

/** What a public page says, and the text does not. */
export interface OutsideFact {
  readonly of: string;
  readonly value: string;
  readonly source: string;
  readonly address: string;
  readonly seen: string;
}

export type DocumentClause = ClauseLine & Pick<Clause, 'path' | 'kind' | 'parent' | 'own'>;

/** `GET /api/clauses/{document}/{path}` */
export interface ClauseReply {
  readonly as_of: string;
  readonly clause: ClauseLine & Pick<Clause, 'path' | 'kind' | 'departments'>;
  readonly status: Status;
  readonly status_reason: string;
  readonly status_clause: string | null;
  readonly document: DocumentSummary;
  readonly citation: string;
  /** Clauses that stand for this one on the day. */
  readonly later: readonly { readonly clause: ClauseLine; readonly document: DocumentSummary }[];
  readonly measures: readonly { readonly id: string; readonly title: string; readonly certainty: Certainty }[];
}

/** `GET /api/measures` */
export interface MeasuresReply {
  readonly measures: readonly MeasureReply[];
}

/** `GET /api/measures/{id}` */
export interface MeasureReply {
  readonly id: string;
  readonly title: string;
  readonly certainty: Certainty;
  readonly status: Status;
  readonly status_reason: string;
  readonly document: string;
  readonly clause: string;
  readonly quote: string;
  readonly department: string | null;
  readonly note: string | null;
  readonly conditions: readonly { readonly label: string; readonly clause: string; readonly quote: string }[];
  readonly facts: readonly MeasureFact[];
}

export interface MeasureFact {
  readonly name: string;
  readonly label: string;
  readonly type: FactType;
  readonly unit: string | null;
  readonly options: readonly string[];
}

/** `POST /api/calculate` */
export type CalculateReply = Omit<Outcome, 'kind'> & { readonly outcome: Outcome['kind'] };

/** `POST /api/verify` */
export interface VerifyReply {
  readonly as_of: string;
  readonly citations: readonly VerifiedCitation[];
  readonly figures: readonly VerifiedFigure[];
}

/** `GET /api/compare?a&b` */
export interface CompareReply {
  readonly as_of: string;
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  readonly rows: readonly ComparedRow[];
}

export interface ComparedSide {
  readonly document: DocumentSummary;
  /** Null when whole documents are compared. */
  readonly clause: ClauseLine | null;
}

export interface ComparedRow {
  readonly kind: ChangeKind;
  readonly here: ClauseLine | null;
  readonly there: ClauseLine | null;
  readonly segments: readonly TextSegment[];
  readonly figures: readonly FigureChange[];
}

/** `GET /api/cases/{code}` */
export interface CaseReply {
  readonly code: string;
  readonly question: string;
  readonly text: string;
  readonly clauses: readonly { readonly id: string; readonly name: string }[];
  readonly facts: readonly { readonly label: string; readonly display: string }[];
  readonly note: string;
  /** Null while nobody has replied. */
  readonly reply: { readonly text: string; readonly at: string } | null;
}

/** `GET /healthz` */
export interface HealthReply {
  /** Of the corpus. */
  readonly revision: string;
  readonly documents: number;
  readonly clauses: number;
  readonly measures: number;
  readonly model: string | null;
}
