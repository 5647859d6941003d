import { type CalendarDate, formatChineseDate } from '../policy/calendar-date.ts';
import { type Change, headOfChange } from '../policy/changes.ts';
import { statusNames } from '../policy/status-names.ts';
import { escapeHtml, type Html, html } from './html.ts';
import { PAGE_WORDS } from './messages.ts';
import { renderServerPage } from './server-page.ts';

interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Scheme and host. */
  readonly origin: string;
}

/** A feed of everything, or of supports alone. */
type FeedSpan = Span & { readonly of?: 'supports' };

/** What became otherwise between two days, newest first; the days are chosen in a form without a script. */
export function renderChangesPage(changes: readonly Change[], { from, to }: Span): string {
  return renderServerPage({
    title: PAGE_WORDS.changes.title,
    language: 'zh-CN',
    head: html`<link rel="alternate" type="application/atom+xml" title="${PAGE_WORDS.changes.title}" href="/changes.atom">`,
    main: html`<article>
<h1>${PAGE_WORDS.changes.title}</h1>
<form method="get" action="/changes">
<p><label>${PAGE_WORDS.changes.from} <input type="date" name="from" value="${from}"></label>
<label>${PAGE_WORDS.changes.to} <input type="date" name="to" value="${to}"></label>
<button>${PAGE_WORDS.changes.show}</button></p>
</form>
<p class="reading-status">${PAGE_WORDS.changes.found(formatChineseDate(from), formatChineseDate(to), changes.length)}</p>
<ul>${[...changes].reverse().map(line)}</ul>
</article>`,
  });
}

function line(change: Change): Html {
  const { name, clause, document, now, reason } = change;
  return html`<li><p><strong>${headOfChange(change)}</strong> <a href="/d/${clause ?? document}">${name}</a></p><p>${statusNames[now]} · ${reason}</p></li>`;
}

/** The same as a feed (RFC 4287). An entry's id is the change itself, so that it is told once. */
export function renderChangesFeed(changes: readonly Change[], { to, origin, of }: FeedSpan): string {
  const name = of ?? 'changes';
  const title = of ? PAGE_WORDS.supports.feed : PAGE_WORDS.changes.title;
  const newest = changes.at(-1)?.day ?? to;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>${escapeHtml(title)}</title>
<id>${escapeHtml(`${origin}/${name}.atom`)}</id>
<link rel="self" href="${escapeHtml(`${origin}/${name}.atom`)}"/>
<link href="${escapeHtml(`${origin}/${name}`)}"/>
<author><name>${escapeHtml(PAGE_WORDS.brand)}</name></author>
<updated>${newest}T00:00:00+08:00</updated>
${[...changes]
  .reverse()
  .map((change) => entry(change, to, origin))
  .join('\n')}
</feed>
`;
}

function entry(change: Change, to: CalendarDate, origin: string): string {
  const { name, clause, document, now, reason, day, before } = change;
  const address = `${origin}/d/${clause ?? document}`;
  return `<entry>
<title>${escapeHtml(`${headOfChange(change)} · ${name}`)}</title>
<id>${escapeHtml(`${address}#${before}-${now}-${day ?? ''}`)}</id>
<link href="${escapeHtml(address)}"/>
<updated>${day ?? to}T00:00:00+08:00</updated>
<summary>${escapeHtml(`${statusNames[now]} · ${reason}`)}</summary>
</entry>`;
}
