import { html, NOTHING } from '../html.ts';
import { OFFICE_WORDS } from './messages.ts';
import { renderOfficePage } from './shell.ts';

/** Why somebody stands before the sign-in again. */
export type Said = 'refused' | 'tooMany' | 'otherSite' | 'unreachable' | 'notIdentified' | 'noAccount' | null;

const words = OFFICE_WORDS.signIn;

/** The page on which officers sign in, without a script. */
export function renderSignIn(said: Said, hasProvider: boolean): string {
  const main = html`<article class="reading">
<h1>${words.heading}</h1>
${said === null ? NOTHING : html`<p class="reading-status" role="alert">${words[said]}</p>`}
${hasProvider ? html`<p><a class="reading-action" href="/office/sign-in/openid">${words.openId}</a></p>` : NOTHING}
<form class="reading-form" method="post" action="/office/sign-in">
<p><label>${words.name}<br><input name="name" autocomplete="username" required maxlength="40" autofocus></label></p>
<p><label>${words.password}<br><input name="password" type="password" autocomplete="current-password" required maxlength="200"></label></p>
<p><button>${words.submit}</button></p>
</form>
<p class="reading-document">${words.help}</p>
</article>`;
  return renderOfficePage(words.title, main, NOTHING);
}

/**
 * Shown once after another site sent the browser here: the session's cookie is only sent from our own pages, so the way
 * into the office begins at one of them.
 */
export function renderEntrance(): string {
  const main = html`<article class="reading"><h1>${words.entering}</h1><p><a href="/office">${words.enter}</a></p></article>`;
  return renderOfficePage(words.title, main, html`<meta http-equiv="refresh" content="0; url=/office">`);
}
