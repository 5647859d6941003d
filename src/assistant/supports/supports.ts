import type { Amount, NextQuestion } from '../../calculator/outcome.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { DocumentKind } from '../../policy/document.ts';
import type { DocumentSummary } from '../document-summary.ts';

/** Where a support stands for this asker, in the order of a page; `doubtful` is likely over by its own words, and has to be asked for. */
export type SupportGroup = 'ready' | 'open' | 'service' | 'doubtful' | 'excluded';

/** A document as a search names it; why it has its status where that is not told elsewhere. */
export type ListedDocument = Omit<DocumentSummary, 'kind' | 'status_reason'> & {
  readonly kind?: DocumentKind;
  readonly status_reason?: string | undefined;
};

/** One support as it stands for the asker. */
export interface SupportItem {
  readonly measure: string | null;
  readonly title: string;
  readonly outcome: 'eligible' | 'more_information' | 'not_eligible';
  readonly group: SupportGroup;
  readonly amount: Amount | null;
  readonly clause: string;
  readonly document: ListedDocument;
  /** As printed; null when the text does not say. */
  readonly department: string | null;
  /** Conditions that hold, in words. */
  readonly met: readonly string[];
  readonly missing: readonly { readonly fact: string; readonly prompt: string }[];
  /** Conditions that do not hold, and why. */
  readonly failed: readonly string[];
  /** One sentence that says what it comes to; absent where amount and conditions say the same. */
  readonly text?: string | undefined;
  /** 0 to about 1: how much it is about what was said. */
  readonly fit: number;
  /** The words of the asker, or the matter of their trade, for which it stands here; null where it is for everybody. */
  readonly because: string | null;
}

export interface EndedSupport {
  readonly measure: string;
  readonly title: string;
  readonly clause: string;
  /** How its document is called in short. */
  readonly name: string;
  readonly since: CalendarDate | null;
}

/** Every support of the day once: `items` for this asker, `others` beside what he does or asks for, and what has ended. */
export interface Supports {
  readonly eligible: number;
  readonly more_information: number;
  readonly not_eligible: number;
  readonly ended: number;
  /** What is likely for the asker, in order. */
  readonly items: readonly SupportItem[];
  /** What to ask next, best first, up to three at once. */
  readonly next_questions: readonly NextQuestion[];
  /** Yes-or-no facts on which listed supports still depend, those of most first: to be ticked all at once. */
  readonly checklist: readonly { readonly fact: string; readonly label: string; readonly decides: number }[];
  /** Everything else that is in force: for other trades, or for what was not asked; absent in an answer. */
  readonly beside?: readonly { readonly measure: string; readonly outcome: SupportItem['outcome'] }[];
  /** Nearest to what was asked first; in an answer the first few. */
  readonly ended_items: readonly EndedSupport[];
}
