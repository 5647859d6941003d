import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Facts } from '../policy/fact.ts';
import type { Answer, AnswerStatus } from './answer.ts';

/** An instant in ISO 8601, UTC: `2026-11-20T02:03:04.000Z`. */
export type Instant = string;

/** What a conversation remembers between questions, as plain JSON; only the assistant knows its shape. */
export type Memory = Readonly<Record<string, unknown>>;

export interface Conversation {
  readonly id: string;
  readonly started: Instant;
  readonly updated: Instant;
  readonly memory: Memory;
}

/** What became of the words of a model: what it was refused for stands here, word for word. */
export interface PhrasingRecord {
  readonly kind: 'phrased' | 'unchanged' | 'failed' | 'unproven';
  readonly reason: string | null;
  /** Lines that told no statement of the draft. */
  readonly forged: number;
  readonly rejected: readonly string[];
}

/** What the guard did to one answer. */
export interface GuardRecord {
  readonly checked: number;
  /** Sentences that were replaced by the quoted clause, with the figure that was not proven. */
  readonly replaced: readonly { readonly text: string; readonly figures: readonly string[] }[];
  /** Absent where no model was asked. */
  readonly phrasing?: PhrasingRecord;
}

/** Everything that is needed to answer the same question again and to see whether the answer would differ. */
export interface Receipt {
  /** The id of the answer. */
  readonly id: string;
  readonly conversation: string;
  readonly asked: Instant;
  readonly question: string;
  readonly facts: Facts;
  /** What the conversation remembered when the question was asked. */
  readonly memory: Memory;
  readonly as_of: CalendarDate;
  readonly revision: string;
  readonly status: AnswerStatus;
  readonly clauses: readonly string[];
  /** The outcomes with their traces, as calculated. */
  readonly outcomes: readonly unknown[];
  readonly guard: GuardRecord;
  /** Name of the language model that phrased the answer; null without one. */
  readonly model: string | null;
  readonly answer: Answer;
}

/** Where a receipt stands among all: by its moment, then by its id. An empty id stands before all of its moment. */
export interface ReceiptPlace {
  readonly asked: Instant;
  readonly id: string;
}

export interface Feedback {
  readonly id: string;
  readonly answer: string;
  readonly given: Instant;
  readonly helpful: boolean;
  readonly reason: string | null;
  readonly comment: string | null;
}

/** Something a person should look at: an unhelpful answer, a question that found nothing, a sentence that was refused. */
export interface Review {
  readonly id: string;
  readonly answer: string;
  readonly opened: Instant;
  readonly cause: 'unhelpful' | 'not_found' | 'guard';
  readonly note: string;
  readonly closed: Instant | null;
}

/** Whether what is written is kept, and how many writes have failed since the start. */
export interface Keeping {
  readonly works: boolean;
  readonly lost: number;
}

/** True when the disk, the file or the connection failed, and not our program. */
export function isStoreFailure(error: unknown): boolean {
  return error instanceof Error && error.name === 'StoreFailure';
}

/**
 * Where conversations, receipts, feedback and reviews are kept. Asynchronous over every database.
 * All text that people wrote is redacted before it is written, whoever calls. Rejects where nothing can be read or
 * written, with what `isStoreFailure` knows when the reason lies outside the program.
 */
export interface Store {
  findConversation(id: string): Promise<Conversation | undefined>;
  /** Adds the conversation or replaces what it remembers. */
  saveConversation(conversation: Conversation): Promise<void>;
  /** Adds the receipt of an answer; its conversation must have been saved. */
  saveReceipt(receipt: Receipt): Promise<void>;
  findReceipt(answer: string): Promise<Receipt | undefined>;
  /** The receipts of a conversation, oldest first. */
  listReceipts(conversation: string): Promise<readonly Receipt[]>;
  /** At most so many receipts of questions asked from an instant on, oldest first. */
  listReceiptsSince(asked: Instant, most: number): Promise<readonly Receipt[]>;
  /** At most so many receipts after a place, in the order of places. */
  listReceiptsFrom(place: ReceiptPlace, most: number): Promise<readonly Receipt[]>;
  /** False, and nothing saved, when there is no such answer. */
  saveFeedback(feedback: Feedback): Promise<boolean>;
  listFeedback(answer: string): Promise<readonly Feedback[]>;
  saveReview(review: Review): Promise<void>;
  /** Reviews that are still open, oldest first. */
  listReviews(): Promise<readonly Review[]>;
  /** Removes a conversation with all that belongs to it; false when there is none. */
  removeConversation(id: string): Promise<boolean>;
  /** Removes the conversations that were last used before an instant; returns how many. */
  removeConversationsBefore(instant: Instant): Promise<number>;
}
