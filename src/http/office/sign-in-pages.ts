import { type Context, Hono } from 'hono';
import { isAccountName } from '../../office/accounts/account.ts';
import type { AuditEntry } from '../../office/accounts/account-store.ts';
import { endSession, formTokenOf, resumeSession } from '../../office/accounts/session.ts';
import { signIn } from '../../office/accounts/sign-in.ts';
import type { Dependencies } from '../dependencies.ts';
import { networkOf } from '../network-of.ts';
import { RateLimit } from '../rate-limit.ts';
import { giveCookie, readCookie, takeCookie } from './cookie.ts';
import type { OfficeParts } from './office-parts.ts';
import { renderSignIn, type Said } from './render-sign-in.ts';

/** A password takes a processor 50 ms: nobody may ask for that more often from one place. */
const PER_MINUTE = 20;
const NOWHERE = 'local';

/** Signing in and out, without a script. */
export function signInPages(dependencies: Dependencies, parts: OfficeParts): Hono {
  const { addressOf, clock } = dependencies;
  const limit = new RateLimit(PER_MINUTE);
  const pages = new Hono();
  const show = (context: Context, said: Said, status?: 403 | 429) =>
    context.html(renderSignIn(said, parts.identities !== null), status ?? 200);
  pages.get('/office/sign-in', (context) => show(context, null));
  pages.post('/office/sign-in', async (context) => {
    const now = clock();
    const address = addressOf(context.req.raw, context.env) ?? NOWHERE;
    if (!isOwnForm(context)) return show(context, 'otherSite', 403);
    if (limit.secondsToWait(networkOf(address), now) > 0) return show(context, 'tooMany', 429);
    const { name, password } = await readForm(context);
    const signed = await signIn({ name, password }, now, parts);
    const outcome = signed.kind === 'signed_in' ? 'done' : 'refused';
    // A name that cannot be one may be a password in the wrong field.
    const account = isAccountName(name) ? name : '?';
    await parts.accounts.addAudit({
      ...{ at: now.toISOString(), account, act: 'sign_in', outcome, subject: '', detail: '' },
    });
    if (signed.kind === 'refused') return show(context, 'refused', 403);
    giveCookie(context, signed.token);
    return context.redirect('/office', 303);
  });
  pages.post('/office/sign-out', async (context) => {
    const token = readCookie(context);
    const { form } = await readForm(context);
    const session = token === null ? null : await resumeSession(token, clock(), parts.accounts);
    if (token !== null && form === (await formTokenOf(token))) {
      await endSession(token, parts.accounts);
      if (session) await parts.accounts.addAudit(signOut(session.account, clock()));
      takeCookie(context);
    }
    return context.redirect('/office/sign-in', 303);
  });
  return pages;
}

function signOut(account: string, now: Date): AuditEntry {
  return { at: now.toISOString(), account, act: 'sign_out', outcome: 'done', subject: '', detail: '' };
}

/** Every browser names the site of the page whose form it sends. */
function isOwnForm(context: Context): boolean {
  const origin = context.req.header('origin');
  if (origin === undefined) return !['cross-site', 'same-site'].includes(context.req.header('sec-fetch-site') ?? '');
  const host = context.req.header('host') ?? new URL(context.req.url).host;
  return URL.canParse(origin) && new URL(origin).host === host;
}

async function readForm(
  context: Context,
): Promise<{ readonly name: string; readonly password: string; readonly form: string }> {
  const fields = await context.req.parseBody();
  const word = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  return { name: word('name').trim(), password: word('password').slice(0, 1000), form: word('form') };
}
