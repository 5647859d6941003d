import { type CalendarDate, formatChineseDate } from '../policy/calendar-date.ts';
import type { Clause } from '../policy/clause.ts';
import { nameDocumentInFull } from '../policy/clause-name.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { statusNames } from '../policy/status-names.ts';
import { validityOfDocument } from '../policy/validity.ts';
import { type Html, html, NOTHING } from './html.ts';
import { describeDocument } from './legislation.ts';
import { PAGE_WORDS } from './messages.ts';
import { actionLinks, otherDay, paragraphs, type Shown, statusLine, wordsAfter } from './reading-parts.ts';
import { linkedData, renderServerPage } from './server-page.ts';

/** The permanent page of a document: its contents, and all its clauses in order. */
export function renderDocumentPage(
  clauses: readonly Clause[],
  shown: Shown,
  successors: readonly PolicyDocument[] = [],
): string {
  const { document, asOf, origin } = shown;
  const validity = validityOfDocument(document, asOf);
  const name = nameDocumentInFull(document);
  const data = describeDocument({ document, origin, status: validity.status });
  const standing = `${statusNames[validity.status]}；${PAGE_WORDS.asOf(formatChineseDate(asOf))}`;
  const actions = {
    ...{ id: document.id, question: PAGE_WORDS.askDocument(name), against: successors[0]?.id },
    ...{ citation: `${name}（${standing}）\n${data.url}`, spoken: `${name}。${standing}。${validity.reason}。` },
  };
  return renderServerPage({
    title: name,
    language: 'zh-CN',
    head: linkedData(data.url, data),
    main: html`${otherDay(shown)}<article>
<h1>${name}</h1>
${statusLine(validity, asOf)}
${successors.map(({ id, title, number }) => html`<p class="reading-status">${PAGE_WORDS.repealer}：<a href="/d/${id}${shown.day}">${nameDocumentInFull({ title, number })}</a></p>`)}
${actionLinks(actions, shown)}
${contents(clauses)}
${clauses.map((clause) => clauseSection(clause, shown.day))}
</article>`,
  });
}

/** Documents that repealed this one by a day, as far as they are held. */
export function repealersOf(
  { relations }: PolicyDocument,
  asOf: CalendarDate,
  documents: ReadonlyMap<string, PolicyDocument>,
): readonly PolicyDocument[] {
  return relations.flatMap(({ kind, target, from }) => {
    const repealer = target === null ? undefined : documents.get(target);
    return kind === 'repealed_by' && repealer && (from === null || from <= asOf) ? [repealer] : [];
  });
}

/** Chapters where there are any, else what stands at the top. */
function contents(clauses: readonly Clause[]): Html {
  const chapters = clauses.filter(({ kind }) => kind === 'heading');
  const top = clauses.filter(({ parent }) => parent === null);
  const listed = chapters.length >= LEAST_LISTED ? chapters : top;
  if (listed.length < LEAST_LISTED) return NOTHING;
  return html`<details class="contents"${OPEN[Number(listed.length <= MOST_OPEN)] ?? NOTHING}><summary>${PAGE_WORDS.contents}</summary>
<nav aria-label="${PAGE_WORDS.contents}"><ul>${listed.map((clause) => html`<li><a href="#c-${clause.path}">${nameOf(clause)}</a></li>`)}</ul></nav></details>`;
}

const LEAST_LISTED = 3;
/** A longer list would push the text off the first screens. */
const MOST_OPEN = 12;
const OPEN: readonly Html[] = [NOTHING, { html: ' open' }];
const MOST_CHARACTERS = 30;

function nameOf({ label, heading, own, kind }: Clause): string {
  const words = heading ?? (kind === 'heading' ? wordsAfter(label, own).split('\n', 1)[0] : '') ?? '';
  if (words === '' || label.includes(words)) return label;
  return `${label} ${words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS)}…` : words}`;
}

/** Only a clause's own words: its parts follow in their own sections. A chapter's heading is one line. */
function clauseSection({ id, path, label, own, kind }: Clause, day: string): Html {
  const words = wordsAfter(label, own);
  const heading = html`<a href="/d/${id}${day}">${label}</a>`;
  return kind === 'heading'
    ? html`<section class="chapter" id="c-${path}"><h2>${heading} ${words}</h2></section>\n`
    : html`<section id="c-${path}"><h2>${heading}</h2>${paragraphs(words)}</section>\n`;
}
