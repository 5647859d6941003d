import type { RefusalReason } from '../messages.ts';

/** Why a question is not answered. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** What the refusal is about: a place, a document number, a thing. */
  readonly subject: string;
  /** Whom to ask instead, where that is known. */
  readonly ask?: string;
}
