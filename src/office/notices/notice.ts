import type { Instant } from '../accounts/account.ts';

/** An address that somebody left to be told when an answer of his would be given otherwise. Gone with his conversation. */
export interface Notice {
  readonly id: string;
  /** Who has it may confirm and withdraw: it stands in the links that he is shown. */
  readonly token: string;
  /** Id of the answer. */
  readonly answer: string;
  /** An address for e-mail: the only personal datum that is kept at all, in a table of its own. */
  readonly address: string;
  readonly asked: Instant;
  /** Null until he has followed the link; nothing is sent before. */
  readonly confirmed: Instant | null;
}

/** One that waits for its confirmation is removed after so long. */
const PENDING_MS = 86_400_000;
/** So many addresses are taken for one answer. */
export const MOST_PER_ANSWER = 3;

export interface NoticeStore {
  /** False when there are `most` for this answer already. */
  readonly add: (notice: Omit<Notice, 'confirmed'>, most: number) => Promise<boolean>;
  readonly find: (token: string) => Promise<Notice | null>;
  /** False when there is no such one that was asked for after `limit`. */
  readonly confirm: (token: string, at: Instant, limit: Instant) => Promise<boolean>;
  /** Removes address, outbox and all. False when there is no such one. */
  readonly withdraw: (token: string) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
  /** Newest first. */
  readonly list: () => Promise<readonly Notice[]>;
  /** Those that were never confirmed. */
  readonly removePendingBefore: (limit: Instant) => Promise<void>;
}

/** What was asked for before then waits for its confirmation no more. */
export function pendingLimit(now: Date): Instant {
  return new Date(now.getTime() - PENDING_MS).toISOString();
}

/** `zhang.san@example.com` -> `z***@example.com`: enough to know one's own, too little to write to. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${[...address][0] ?? ''}***${at < 0 ? '' : address.slice(at)}`;
}

/** 256 random bits, as they stand in an address. */
export function makeNoticeToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
