import type { Instant } from '../accounts/account.ts';

/** A question that waits for somebody: it was not answered, refused, rated bad, or the guard replaced a sentence. */
export interface InboxItem {
  /** Id of the answer. */
  readonly answer: string;
  readonly asked: Instant;
  readonly question: string;
  readonly status: string;
  /** Why it is here: the status of the answer, `unhelpful`, `guard`. */
  readonly causes: readonly string[];
  /** What people wrote beside a bad rating. */
  readonly comments: readonly string[];
  readonly assignee: string | null;
  readonly closed: Instant | null;
  readonly reason: string | null;
}

export interface Handling {
  readonly account: string;
  readonly at: Instant;
}

export interface InboxStore {
  /** At most so many, newest first; `closed` lists what was closed instead of what is open. */
  listItems(since: Instant, most: number, isClosed: boolean): Promise<readonly InboxItem[]>;
  assign(answers: readonly string[], assignee: string | null, by: Handling): Promise<number>;
  /** Closes them, and the reviews that are open on them; returns how many answers there were. */
  close(answers: readonly string[], reason: string, by: Handling): Promise<number>;
}
