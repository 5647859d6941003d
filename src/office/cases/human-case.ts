import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Instant } from '../accounts/account.ts';

/** What a person hands over with his question; nothing that he did not agree to. */
export interface CaseContent {
  readonly question: string;
  readonly as_of: CalendarDate;
  readonly status: string;
  /** What was answered. */
  readonly text: string;
  readonly clauses: readonly { readonly id: string; readonly name: string }[];
  readonly facts: readonly { readonly label: string; readonly display: string }[];
  /** His own words beside it; empty without. */
  readonly note: string;
}

/** A question that was handed to a person. */
export interface HumanCase {
  /** `K7MP-3XQ9`; who has it may read the case. */
  readonly code: string;
  readonly opened: Instant;
  /** From then on it is gone. */
  readonly expires: Instant;
  readonly content: CaseContent;
  readonly reply: { readonly text: string; readonly at: Instant; readonly by: string } | null;
}

export interface CaseStore {
  /** Adds it, with every text redacted, and removes those that have expired. */
  openCase(opened: Omit<HumanCase, 'reply'>): Promise<void>;
  findCase(code: string, now: Instant): Promise<HumanCase | null>;
  /** Newest first; those without a reply alone, or all. */
  listCases(now: Instant, most: number, isOpen: boolean): Promise<readonly HumanCase[]>;
  /** False when there is no such case. A later reply takes the place of an earlier one. */
  replyTo(code: string, reply: NonNullable<HumanCase['reply']>): Promise<boolean>;
}

/** Letters and digits that are not taken for one another when read out. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** A code that cannot be guessed: 39 bits, under the rate limit of the service. */
export function makeCaseCode(): string {
  const letters: string[] = [];
  while (letters.length < LENGTH)
    // Bytes beyond the last whole multiple would make some letters likelier.
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH)))
      if (byte < 256 - (256 % ALPHABET.length) && letters.length < LENGTH)
        letters.push(ALPHABET[byte % ALPHABET.length] ?? '');
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** A code as people type it -> as it was given; null when it cannot be one. */
export function readCaseCode(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-—–]/gu, '');
  const isCode = letters.length === LENGTH && [...letters].every((letter) => ALPHABET.includes(letter));
  return isCode ? `${letters.slice(0, 4)}-${letters.slice(4)}` : null;
}
