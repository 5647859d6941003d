import type { RefusalReason, RepliedAct } from '../messages.ts';

/** Why a question is not answered. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** What the refusal is about: a place, a document number, a thing. */
  readonly subject: string;
  /** Whom to ask instead, where that is known. */
  readonly ask?: string;
  /** The clause that names what is not held. */
  readonly named?: {
    readonly clause: string /** Its name and number are all that is asked. */;
    readonly isAnswer: boolean;
  };
}

/** A question that is refused, or a message that asks nothing of the texts. */
export type Declined =
  | ({ readonly kind: 'refused' } & Refusal)
  | { readonly kind: 'replied'; readonly act: RepliedAct };
