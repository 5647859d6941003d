import { type Context, Hono } from 'hono';
import { isAccountName } from '../../office/accounts/account.ts';
import { type IdentityProvider, RETURN_PATH } from '../../office/accounts/identity-provider.ts';
import { beginSession } from '../../office/accounts/session.ts';
import type { Dependencies } from '../dependencies.ts';
import { giveCookie, givePending, takePending } from './cookie.ts';
import type { OfficeParts } from './office-parts.ts';
import { renderEntrance, renderSignIn, type Said } from './render-sign-in.ts';

/** Signing in by a provider of OpenID Connect: it says who somebody is; the account of that name, made here, what he may do. */
export function openIdPages(
  { clock }: Pick<Dependencies, 'clock'>,
  parts: OfficeParts,
  provider: IdentityProvider,
): Hono {
  const pages = new Hono();
  pages.get('/office/sign-in/openid', async (context) => {
    const begun = await provider.begin().catch(() => null);
    if (!begun) return show(context, 'unreachable');
    givePending(context, begun.pending);
    return context.redirect(begun.address, 303);
  });
  pages.get(RETURN_PATH, async (context) => {
    const now = clock();
    const entered = await enter(context, now, parts, provider);
    const account = isAccountName(entered.name) ? entered.name : '?';
    const outcome = entered.kind === 'entered' ? 'done' : 'refused';
    await parts.accounts.addAudit({
      ...{ at: now.toISOString(), account, act: 'sign_in_openid', outcome, subject: '', detail: entered.detail },
    });
    if (entered.kind !== 'entered') return show(context, entered.kind);
    giveCookie(context, entered.token);
    return context.html(renderEntrance());
  });
  return pages;
}

type Entered =
  | { readonly kind: 'entered'; readonly name: string; readonly detail: string; readonly token: string }
  | { readonly kind: 'unreachable' | 'notIdentified' | 'noAccount'; readonly name: string; readonly detail: string };

async function enter(
  context: Context,
  now: Date,
  { accounts }: OfficeParts,
  provider: IdentityProvider,
): Promise<Entered> {
  const pending = takePending(context);
  if (!pending) return { kind: 'notIdentified', name: '', detail: '' };
  const identified = await provider.complete(new URL(context.req.url).searchParams, pending);
  if (identified.kind === 'unreachable') return { kind: 'unreachable', name: '', detail: '' };
  if (identified.kind === 'not_identified')
    return { kind: 'notIdentified', name: '', detail: identified.reason.slice(0, 200) };
  const { name } = identified;
  const hasAccount = (await accounts.listAccounts()).some((account) => account.name === name);
  return hasAccount
    ? { kind: 'entered', name, detail: '', token: await beginSession(name, now, accounts) }
    : { kind: 'noAccount', name, detail: '' };
}

function show(context: Context, said: Said): Response | Promise<Response> {
  return context.html(renderSignIn(said, true), said === 'unreachable' ? 502 : 403);
}
