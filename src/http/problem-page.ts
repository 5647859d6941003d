import { type Html, html, NOTHING } from './html.ts';
import type { Language } from './language.ts';
import { PROBLEM_PAGE_WORDS, PROBLEMS } from './messages.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { renderServerPage } from './server-page.ts';

/** Where a reader can go on from a problem. */
export interface Near {
  readonly href: string;
  readonly name: string;
}

interface Told {
  readonly problem: Problem;
  readonly language: Language;
  /** What is wrong, in a sentence, without what to do. */
  readonly detail: string;
  readonly near: readonly Near[];
}

/** Problems whose remedy names calls; on a page its links stand for it. */
const LINKS_HELP: ReadonlySet<ProblemCode> = new Set(['unknown_document', 'unknown_clause', 'not_found']);

/** A problem for people: a sentence, and links to what was most likely meant. */
export function renderProblemPage({ problem, language, detail, near }: Told): string {
  const { [language]: words } = PROBLEMS[problem.code];
  const { [language]: around } = PROBLEM_PAGE_WORDS;
  return renderServerPage({
    title: words.title,
    language: language === 'zh' ? 'zh-CN' : 'en',
    head: html`<meta name="robots" content="noindex">`,
    main: html`<h1>${words.title}</h1>
<p>${detail}${LINKS_HELP.has(problem.code) ? NOTHING : html`${language === 'zh' ? '' : ' '}${words.remedy}`}</p>
${near.length === 0 ? NOTHING : html`<h2>${around.near}</h2>\n<ul lang="zh-CN">${near.map(line)}</ul>`}
<p><a href="/desk">${around.desk}</a> · <a href="/">${around.start}</a></p>`,
  });
}

function line({ href, name }: Near): Html {
  return html`<li><a href="${href}">${name}</a></li>`;
}
