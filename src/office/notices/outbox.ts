import type { Instant } from '../accounts/account.ts';

/** What somebody who left his address is told: what he asked, what he was answered, and what he would be answered now. */
export interface NoticeContent {
  readonly question: string;
  readonly asked: Instant;
  readonly differs: readonly string[];
  readonly status: string;
  readonly text: string;
  readonly status_now: string;
  readonly text_now: string;
}

/** A message that waits to be fetched by officers, or sent to the webhook: the service itself sends no mail. */
export interface OutboxEntry {
  readonly id: string;
  /** Id of the notice, whose address and token stand beside it when it is sent. */
  readonly notice: string;
  readonly created: Instant;
  readonly content: NoticeContent;
  readonly attempts: number;
  /** When it is tried next; null when it was sent, or given up. */
  readonly next: Instant | null;
  readonly sent: Instant | null;
  /** Why the last attempt failed. */
  readonly failure: string | null;
}

export interface AddressedEntry extends OutboxEntry {
  readonly address: string;
  readonly token: string;
}

export interface OutboxStore {
  /** False when this notice was told of this change already, by whichever process. */
  readonly add: (entry: {
    readonly id: string;
    readonly notice: string;
    /** What the answer would rest on and come to now, so that each change is told once. */
    readonly change: string;
    readonly created: Instant;
    readonly content: NoticeContent;
  }) => Promise<boolean>;
  /** Newest first. */
  readonly list: (most: number) => Promise<readonly AddressedEntry[]>;
  /** Those whose time has come, each taken by one process alone: for others it comes again at `again`. */
  readonly claim: (now: Instant, again: Instant, most: number) => Promise<readonly AddressedEntry[]>;
  readonly settle: (id: string, outcome: OutboxOutcome) => Promise<boolean>;
}

export type OutboxOutcome =
  | { readonly kind: 'sent'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly reason: string; readonly next: Instant | null };
