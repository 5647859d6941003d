import type { ConditionResult } from '../calculator/outcome.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { UnderstoodFact } from '../question/facts/understood-fact.ts';
import type { DocumentSummary } from './document-summary.ts';
import type { Supports } from './supports/supports.ts';

/** Closed list: every answer ends in one of these. `partial` names in its text the part that is missing. */
export type AnswerStatus = 'answered' | 'partial' | 'clarify' | 'not_found' | 'out_of_scope' | 'refused';

export type ConditionState = ConditionResult['state'];

/** `basis` carries the answer and is current; `ended` no longer holds at `as_of`; `related` is worth reading. */
export type CitationRole = 'basis' | 'ended' | 'related';

export interface Citation {
  readonly n: number;
  readonly role: CitationRole;
  readonly clause: { readonly id: string; readonly label: string; readonly text: string };
  /** The sentence of the clause that the answer rests on, verbatim. */
  readonly quote: string;
  readonly document: DocumentSummary;
}

export interface AnswerAmount {
  readonly measure: string;
  readonly title: string;
  readonly outcome: string;
  /** As in `/api/calculate`: certainty, yuan, min, max, per, note. */
  readonly amount: { readonly certainty: string; readonly [key: string]: unknown } | null;
  readonly clause: string;
  readonly text: string;
  /** What is known of each condition, so that people see what holds and what is open. */
  readonly conditions?: readonly { readonly label: string; readonly state: ConditionState; readonly reason: string }[];
  /** Who decides, as printed; null when the text does not say. */
  readonly department?: string | null;
}

/** The one fact that would change most; `decides` counts the measures that wait for it. */
export interface NextQuestion {
  readonly fact: string;
  readonly prompt: string;
  readonly options: readonly string[];
  readonly decides: number;
}

/** What is to be done next about what is offered. `held` is false where the text does not say it; `text` then says so. */
export interface NextStep {
  readonly kind: 'department' | 'materials' | 'channel' | 'deadline' | 'phone';
  readonly text: string;
  readonly clause: string | null;
  readonly held: boolean;
}

export interface Answer {
  readonly id: string;
  readonly conversation: string;
  readonly as_of: CalendarDate;
  readonly status: AnswerStatus;
  /** Markdown (paragraphs, bold, lists, quotes); every sentence with a figure carries the marker [n] of its citation. */
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly amounts: readonly AnswerAmount[];
  readonly question: NextQuestion | null;
  /** With every answer to "what can I get": all supports, not the first few. */
  readonly supports?: Supports;
  readonly understood: readonly UnderstoodFact[];
  readonly next_steps: readonly NextStep[];
  readonly suggestions: readonly string[];
  readonly notice: string;
  /** Said of an answer for another day than today, so that nobody takes it for today's; null for today. */
  readonly day_notice: string | null;
  readonly took_ms: number;
}

/** What a stream sends, in this order; `answer-end` carries the whole answer. */
export type AnswerEvent =
  | {
      readonly event: 'answer-start';
      readonly data: { readonly id: string; readonly conversation: string; readonly as_of: CalendarDate };
    }
  | { readonly event: 'sentence'; readonly data: { readonly text: string } }
  | { readonly event: 'citation'; readonly data: Citation }
  | { readonly event: 'amount'; readonly data: AnswerAmount }
  | { readonly event: 'question'; readonly data: NextQuestion }
  | { readonly event: 'answer-end'; readonly data: Answer }
  | { readonly event: 'error'; readonly data: { readonly title: string; readonly detail: string } };
