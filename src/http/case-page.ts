import type { HumanCase } from '../office/cases/human-case.ts';
import { formatChineseDate, todayInShanghai } from '../policy/calendar-date.ts';
import { type Html, html, NOTHING } from './html.ts';
import { PAGE_WORDS } from './messages.ts';
import { renderServerPage } from './server-page.ts';

/** What became of a question that was handed to a person; `typed` is what was looked for, empty before anything was. */
export function renderCasePage(typed: string, found: HumanCase | null): string {
  const words = PAGE_WORDS.case;
  return renderServerPage({
    title: words.title,
    language: 'zh-CN',
    head: html`<meta name="robots" content="noindex">`,
    main: html`<article>
<h1>${words.title}</h1>
<form method="get" action="/case">
<p><label>${words.code} <input name="code" value="${typed.slice(0, 20)}" required maxlength="20" autocomplete="off"></label>
<button>${words.show}</button></p>
</form>
${found ? show(found) : typed === '' ? NOTHING : html`<p class="reading-status" role="alert">${words.noSuchCase}</p>`}
</article>`,
  });
}

function show({ code, opened, content, reply }: HumanCase): Html {
  const words = PAGE_WORDS.case;
  const { question, text, clauses, facts, note } = content;
  const shared = [...facts.map(({ label, display }) => `${label}：${display}`), ...(note === '' ? [] : [note])];
  return html`<p class="reading-document">${words.opened(code, dayOf(opened))}</p>
<h2>${question}</h2>
${reply ? html`<p class="reading-status">${words.replied(dayOf(reply.at))}</p><blockquote>${paragraphs(reply.text)}</blockquote>` : html`<p class="reading-status">${words.waiting}</p>`}
<h2>${words.answered}</h2>
${paragraphs(text.replaceAll('**', '').replace(/^> ?/gmu, ''))}
<ul>${clauses.map(({ id, name }, at) => html`<li>[${String(at + 1)}] <a href="/d/${id}">${name}</a></li>`)}</ul>
${shared.length > 0 ? html`<h2>${words.shared}</h2><ul>${shared.map((one) => html`<li>${one}</li>`)}</ul>` : NOTHING}`;
}

function paragraphs(text: string): readonly Html[] {
  return text.split(/\n+/u).map((line) => html`<p>${line}</p>`);
}

function dayOf(instant: string): string {
  return formatChineseDate(todayInShanghai(new Date(instant)));
}
