import { type CalendarDate, formatChineseDate } from '../policy/calendar-date.ts';
import { formatCitation } from '../policy/citation.ts';
import type { Clause } from '../policy/clause.ts';
import { nameClause, nameDocumentInFull } from '../policy/clause-name.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Later } from '../policy/later-clause.ts';
import { statusNames } from '../policy/status-names.ts';
import { type Validity, validityOfClause, validityOfDocument } from '../policy/validity.ts';
import { type Html, html, NOTHING } from './html.ts';
import { PAGE_WORDS } from './messages.ts';
import { linkedData, renderServerPage } from './server-page.ts';

interface Shown {
  readonly document: PolicyDocument;
  readonly asOf: CalendarDate;
  /** Scheme and host, for the canonical link. */
  readonly origin: string;
}

/** The permanent page of a clause. */
export function renderClausePage(
  clause: Clause,
  { document, asOf, origin }: Shown,
  context: readonly ContextLine[],
  later: readonly Later[] = [],
): string {
  const validity = validityOfClause(clause, document, asOf);
  const address = `${origin}/d/${clause.id}`;
  return renderServerPage({
    title: `${clause.label} · ${nameDocumentInFull(document)}`,
    language: 'zh-CN',
    head: linkedData(address, {
      ...legislationOf(document),
      name: `${document.title}${clause.label}`,
      text: clause.text,
      url: address,
    }),
    main: html`<article>
<p class="reading-document"><a href="/d/${document.id}">${nameDocumentInFull(document)}</a></p>
<h1>${clause.label}</h1>
${statusLine(validity, asOf)}
${later.map(laterLine)}
<blockquote cite="${address}">${paragraphs(clause.text)}</blockquote>
${departmentsLine(clause)}
<h2>${PAGE_WORDS.citation}</h2>
<p class="reading-citation">${formatCitation({ clause, document, validity, asOf })}</p>
<h2>${PAGE_WORDS.context}</h2>
<ul>${context.map(({ id, label, text }) => html`<li><a href="/d/${id}">${label}</a> ${wordsAfter(label, text)}</li>`)}</ul>
</article>`,
  });
}

/** The clause that stands for this one, with the figures that are not the same. */
function laterLine({ kind, clause, document, figures }: Later): Html {
  const changes = figures.flatMap(({ here, there }) => (here && there ? [`${here.raw} → ${there.raw}`] : []));
  const words = changes.length > 0 ? `（${changes.join('，')}）` : '';
  return html`<p class="reading-status">${PAGE_WORDS.later[kind]}：<a href="/d/${clause.id}">${nameClause(document, clause)}</a>${words}</p>`;
}

export interface ContextLine {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** The permanent page of a document: all its clauses in order. */
export function renderDocumentPage(clauses: readonly Clause[], { document, asOf, origin }: Shown): string {
  const address = `${origin}/d/${document.id}`;
  return renderServerPage({
    title: nameDocumentInFull(document),
    language: 'zh-CN',
    head: linkedData(address, { ...legislationOf(document), url: address }),
    main: html`<article>
<h1>${nameDocumentInFull(document)}</h1>
${statusLine(validityOfDocument(document, asOf), asOf)}
${clauses.map(clauseSection)}
</article>`,
  });
}

/** Only a clause's own words: its parts follow in their own sections. A chapter's heading is one line. */
function clauseSection({ id, label, own, kind }: Clause): Html {
  const words = wordsAfter(label, own);
  const heading = html`<a href="/d/${id}">${label}</a>`;
  return kind === 'heading'
    ? html`<section class="chapter"><h2>${heading} ${words}</h2></section>\n`
    : html`<section><h2>${heading}</h2>${paragraphs(words)}</section>\n`;
}

/** The label is not said twice where the text begins with it. */
function wordsAfter(label: string, text: string): string {
  return text.startsWith(label) ? text.slice(label.length).trimStart() : text;
}

function statusLine({ status, reason }: Validity, asOf: CalendarDate): Html {
  const day = PAGE_WORDS.asOf(formatChineseDate(asOf));
  return html`<p class="reading-status" data-status="${status}"><strong>${statusNames[status]}</strong> · ${day} · ${reason}</p>`;
}

function departmentsLine({ departments }: Clause): Html {
  return departments.length === 0 ? NOTHING : html`<p>${PAGE_WORDS.departments}：${departments.join('、')}</p>`;
}

function paragraphs(text: string): readonly Html[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => html`<p>${line}</p>`);
}

/** https://schema.org/Legislation; a date that the text does not give is left out. */
function legislationOf(document: PolicyDocument) {
  const { title, number, issuer, issued, effective_from: from } = document;
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: title,
    inLanguage: 'zh-CN',
    ...(number && { legislationIdentifier: number }),
    ...(issuer && { legislationPassedBy: { '@type': 'GovernmentOrganization', name: issuer } }),
    ...(issued.date && { legislationDate: issued.date }),
    ...(from.date && { legislationDateOfApplicability: from.date }),
  };
}
