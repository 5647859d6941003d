import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { PendingIdentity } from '../../office/accounts/identity-provider.ts';
import { LONGEST_MS } from '../../office/accounts/session.ts';

const NAME = 'tongce_office';
const PENDING = 'tongce_office_pending';
const Pending = z.object({ state: z.string().min(1), nonce: z.string().min(1), verifier: z.string().min(1) });

/** The token of the session that a browser says it has; null without. */
export function readCookie(context: Context): string | null {
  return getCookie(context, NAME) ?? null;
}

/** For this browser's own pages below `/office` alone: no script reads it, no other site makes the browser send it. */
export function giveCookie(context: Context, token: string): void {
  setCookie(context, NAME, token, {
    ...placeOf(context),
    httpOnly: true,
    sameSite: 'Strict',
    maxAge: LONGEST_MS / 1000,
  });
}

export function takeCookie(context: Context): void {
  deleteCookie(context, NAME, placeOf(context));
}

/** So long somebody may take at the provider. */
const PENDING_SECONDS = 600;

/** Kept while the browser is with the provider, whose redirect back it is sent with, unlike the session's. */
export function givePending(context: Context, pending: PendingIdentity): void {
  setCookie(context, PENDING, JSON.stringify(pending), {
    ...pendingPlaceOf(context),
    ...{ httpOnly: true, sameSite: 'Lax', maxAge: PENDING_SECONDS },
  });
}

/** What the browser kept, once: it is taken away. Null when there is nothing, or not what we gave. */
export function takePending(context: Context): PendingIdentity | null {
  const kept = getCookie(context, PENDING);
  deleteCookie(context, PENDING, pendingPlaceOf(context));
  const read = Pending.safeParse(parseJson(kept ?? ''));
  return read.success ? read.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const pendingPlaceOf = (context: Context) => ({ ...placeOf(context), path: '/office/sign-in' });

/** Over HTTPS, which a proxy in front may speak for the service, it is never sent without. */
function placeOf(context: Context) {
  const isProxied = context.req.header('x-forwarded-proto') === 'https';
  return { path: '/office', secure: isProxied || new URL(context.req.url).protocol === 'https:' };
}
