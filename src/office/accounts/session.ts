import type { Instant } from './account.ts';
import type { AccountStore, Session } from './account-store.ts';

const HOUR_MS = 3_600_000;
/** A session ends after a working day, or when nothing was done for an hour. */
export const LONGEST_MS = 12 * HOUR_MS;
const IDLE_MS = HOUR_MS;
/** How exactly it is known when somebody was last seen: not every request writes. */
const SEEN_MS = 60_000;

/** A signed-in person, the token of whose cookie only the browser has. */
export interface OpenSession extends Session {
  readonly token: string;
}

/** Begins a session; the token goes into the cookie, its digest into the store. */
export async function beginSession(account: string, now: Date, store: AccountStore): Promise<string> {
  const token = makeToken();
  const began = now.toISOString();
  const expires = new Date(now.getTime() + LONGEST_MS).toISOString();
  await store.addSession(await digestToken(token), { account, began, seen: began, expires });
  await store.removeSessionsBefore(began);
  return token;
}

/** The session of a cookie's token, noted as seen; null when there is none, it is over, or nothing was done for too long. */
export async function resumeSession(token: string, now: Date, store: AccountStore): Promise<OpenSession | null> {
  const digest = await digestToken(token);
  const session = await store.findSession(digest);
  if (!session || isOver(session, now)) return null;
  if (now.getTime() - Date.parse(session.seen) > SEEN_MS) await store.touchSession(digest, now.toISOString());
  return { ...session, token };
}

export async function endSession(token: string, store: AccountStore): Promise<void> {
  await store.removeSession(await digestToken(token));
}

function isOver({ expires, seen }: { readonly expires: Instant; readonly seen: Instant }, now: Date): boolean {
  return now.getTime() >= Date.parse(expires) || now.getTime() - Date.parse(seen) >= IDLE_MS;
}

/**
 * What a page sends with everything that changes something: it follows from the session's token, which only the
 * browser's own pages get to know, so that a form of another site, or the token of another session, does nothing.
 */
export function formTokenOf(token: string): Promise<string> {
  return digestToken(`form:${token}`);
}

/** 256 random bits. */
function makeToken(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(32)));
}

async function digestToken(token: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
