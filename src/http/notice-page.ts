import type { Receipt } from '../assistant/store.ts';
import { maskAddress, type Notice } from '../office/notices/notice.ts';
import { type Html, html, NOTHING } from './html.ts';
import { PAGE_WORDS } from './messages.ts';
import { renderServerPage } from './server-page.ts';

const words = PAGE_WORDS.changeNotice;

/** What somebody who asked for a notice is told besides the form. */
export type NoticeSaid = 'notAddress' | 'enough' | 'gone' | 'late' | 'withdrawn' | null;

/** Where an address is left for one answer. */
export function renderNoticeForm(receipt: Receipt, said: NoticeSaid): string {
  return page(html`<p class="reading-document">${words.about}</p>
<h2>${receipt.question}</h2>
${alertOf(said)}
<form class="reading-form" method="post" action="/notice">
<input type="hidden" name="answer" value="${receipt.id}">
<p><label>${words.address} <input name="address" type="email" required maxlength="254" autocomplete="email"></label></p>
<p>${words.terms}</p>
<p><button>${words.ask}</button></p>
</form>`);
}

/** The second step: the link that makes it hold, on the page itself, since the service sends no mail. */
export function renderNoticeLink({ token, address }: Pick<Notice, 'token' | 'address'>): string {
  return page(html`<p class="reading-status">${words.pending(maskAddress(address))}</p>
<p><a class="reading-action" href="/notice/${token}">${words.follow}</a></p>
<p class="reading-document">${words.keep}</p>`);
}

/** One's own notice: confirm, or withdraw. */
export function renderNotice(notice: Notice, question: string): string {
  const { token, address, confirmed } = notice;
  const act = (name: string, label: string) => html`<form class="reading-form" method="post" action="/notice/${token}">
<input type="hidden" name="act" value="${name}"><p><button>${label}</button></p></form>`;
  return page(html`<p class="reading-status">${confirmed === null ? words.unconfirmed(maskAddress(address)) : words.holds(maskAddress(address))}</p>
<h2>${question}</h2>
${confirmed === null ? act('confirm', words.confirm) : NOTHING}
${act('withdraw', words.withdraw)}
<p class="reading-document">${words.keep}</p>`);
}

/** Nothing is there, or no more. */
export function renderNoNotice(said: NonNullable<NoticeSaid>): string {
  return page(alertOf(said));
}

function alertOf(said: NoticeSaid): Html {
  return said === null ? NOTHING : html`<p class="reading-status" role="alert">${words.said[said]}</p>`;
}

function page(main: Html): string {
  return renderServerPage({
    title: words.title,
    language: 'zh-CN',
    // The token stands in the address: it is told to no other site.
    head: html`<meta name="robots" content="noindex"><meta name="referrer" content="same-origin">`,
    main: html`<article><h1>${words.title}</h1>${main}</article>`,
  });
}
