import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { LONGEST_MS } from '../../office/accounts/session.ts';

const NAME = 'tongce_office';

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

/** Over HTTPS, which a proxy in front may speak for the service, it is never sent without. */
function placeOf(context: Context) {
  const isProxied = context.req.header('x-forwarded-proto') === 'https';
  return { path: '/office', secure: isProxied || new URL(context.req.url).protocol === 'https:' };
}
