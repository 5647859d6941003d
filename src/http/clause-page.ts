import { nameFigure } from '../assistant/composing/name-figure.ts';
import { formatCitation } from '../policy/citation.ts';
import type { Clause } from '../policy/clause.ts';
import { nameClause, nameDocumentInFull } from '../policy/clause-name.ts';
import type { Later } from '../policy/later-clause.ts';
import { validityOfClause } from '../policy/validity.ts';
import { type Html, html, NOTHING } from './html.ts';
import { describeClause } from './legislation.ts';
import { PAGE_WORDS } from './messages.ts';
import { actionLinks, otherDay, paragraphs, type Shown, statusLine, wordsAfter } from './reading-parts.ts';
import { linkedData, renderServerPage } from './server-page.ts';

export interface ContextLine {
  readonly relation: 'lead_in' | 'previous' | 'next' | 'part';
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** What stands around a clause on its page. */
export interface Surroundings {
  readonly context: readonly ContextLine[];
  readonly later: readonly Later[];
  /** Measures that rest on it or on its parts. */
  readonly measures: readonly { readonly title: string; readonly clause: string }[];
}

/** The permanent page of a clause. */
export function renderClausePage(clause: Clause, shown: Shown, { context, later, measures }: Surroundings): string {
  const { document, asOf, origin, day } = shown;
  const validity = validityOfClause(clause, document, asOf);
  const data = describeClause(clause, { document, origin, status: validity.status });
  const citation = formatCitation({ clause, document, validity, asOf });
  const actions = {
    ...{ id: clause.id, question: PAGE_WORDS.ask(nameClause(document, clause)), against: later[0]?.clause.id },
    ...{ citation: `${citation}\n${data.url}`, spoken: clause.text },
  };
  return renderServerPage({
    title: `${clause.label} · ${nameDocumentInFull(document)}`,
    language: 'zh-CN',
    head: linkedData(data.url, data),
    main: html`${otherDay(shown)}<article>
<p class="reading-document"><a href="/d/${document.id}${day}">${nameDocumentInFull(document)}</a></p>
<h1>${clause.label}</h1>
${statusLine(validity, asOf)}
${later.map((one) => laterLine(one, day))}
<blockquote cite="${data.url}">${paragraphs(clause.text)}</blockquote>
${actionLinks(actions, shown)}
${departmentsLine(clause)}
${measureList(measures, day)}
<h2>${PAGE_WORDS.citation}</h2>
<p class="reading-citation">${citation}</p>
${neighbours(context, day)}
${contextList(context, day)}
</article>`,
  });
}

/** The clause that stands for this one, with the figures that are not the same. */
function laterLine({ kind, clause, document, figures }: Later, day: string): Html {
  const changes = figures.flatMap(({ here, there }) =>
    here && there ? [`${nameFigure(here)} → ${nameFigure(there)}`] : [],
  );
  const words = changes.length > 0 ? `（${changes.join('，')}）` : '';
  return html`<p class="reading-status">${PAGE_WORDS.later[kind]}：<a href="/d/${clause.id}${day}">${nameClause(document, clause)}</a>${words}</p>`;
}

function departmentsLine({ departments }: Clause): Html {
  return departments.length === 0 ? NOTHING : html`<p>${PAGE_WORDS.departments}：${departments.join('、')}</p>`;
}

/** Each opens at the desk, where it can be reckoned. */
function measureList(measures: Surroundings['measures'], day: string): Html {
  if (measures.length === 0) return NOTHING;
  const more = day.replace('?', '&');
  return html`<h2>${PAGE_WORDS.measures}</h2>
<ul>${measures.map(({ title, clause }) => html`<li><a href="/desk?open=${encodeURIComponent(clause)}${more}">${title}</a></li>`)}</ul>`;
}

/** The clauses before and after on the same level. */
function neighbours(context: readonly ContextLine[], day: string): Html {
  const links = context.flatMap(({ relation, id, label }) =>
    relation === 'previous' || relation === 'next'
      ? [
          html`<a href="/d/${id}${day}" rel="${relation === 'next' ? 'next' : 'prev'}">${PAGE_WORDS[relation]}：${label}</a> `,
        ]
      : [],
  );
  return links.length === 0
    ? NOTHING
    : html`<nav class="reading-actions" aria-label="${PAGE_WORDS.neighbours}">${links}</nav>`;
}

function contextList(context: readonly ContextLine[], day: string): Html {
  const line = ({ id, label, text }: ContextLine) =>
    html`<li><a href="/d/${id}${day}">${label}</a> ${wordsAfter(label, text)}</li>`;
  return context.length === 0
    ? NOTHING
    : html`<h2>${PAGE_WORDS.context}</h2>
<ul>${context.map(line)}</ul>`;
}
