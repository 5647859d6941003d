import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { readCaseCode } from '../office/cases/human-case.ts';
import { addMonths, type CalendarDate, parseCalendarDate, todayInShanghai } from '../policy/calendar-date.ts';
import { changesBetween } from '../policy/changes.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { laterClauses } from '../policy/later-clause.ts';
import { renderCasePage } from './case-page.ts';
import { renderChangesFeed, renderChangesPage } from './changes-page.ts';
import { renderClausePage } from './clause-page.ts';
import { contextOf, measuresOf } from './clauses.ts';
import { crawlerPages } from './crawler-pages.ts';
import type { Dependencies } from './dependencies.ts';
import { renderDocsPage } from './docs-page.ts';
import { renderDocumentPage, repealersOf } from './document-page.ts';
import { respondWithProblem } from './errors.ts';
import { accentStyles, fillServiceWords } from './fill-identity.ts';
import { findClause, findDocument } from './find-resource.ts';
import { chooseLanguage } from './language.ts';
import { nearPages } from './near-pages.ts';
import { noticePages } from './notice-pages.ts';
import { describeRoutes } from './openapi.ts';
import { originOf } from './origin-of.ts';
import { makeProblem } from './problem.ts';
import type { Shown } from './reading-parts.ts';
import type { Route } from './route.ts';
import { renderSupportsTopic } from './supports-page.ts';

/** Pages and descriptions that the service writes itself: `/d/…`, `/docs`, `/openapi.json`, and the protocol endpoint. */
export function serverPages(routes: readonly Route[], dependencies: Dependencies): Hono {
  const pages = new Hono();
  const description = describeRoutes(routes, dependencies.sources.service.words.realm_english);
  // Filled before it is compared with what a browser has kept.
  const fill = fillServiceWords(dependencies);
  pages.get('/service.css', etag(), (context) =>
    context.body(accentStyles(dependencies.sources.service), 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  pages.route('/', crawlerPages(routes, dependencies));
  pages.get('/openapi.json', etag(), fill, (context) => context.json(description));
  pages.get('/docs', etag(), fill, (context) => {
    context.header('Vary', 'Accept-Language');
    return context.html(renderDocsPage(description, chooseLanguage(context.req.header('accept-language'))));
  });
  pages.get('/d/:document', etag(), fill, (context) => showDocument(context, dependencies));
  pages.get('/d/:document/:path{.+}', etag(), fill, (context) => showClause(context, dependencies));
  pages.get('/supports/:topic', etag(), fill, (context) => showSupports(context, dependencies));
  pages.get('/supports.atom', etag(), fill, (context) => showSupportsFeed(context, dependencies));
  pages.get('/changes', etag(), fill, (context) => showChanges(context, dependencies));
  pages.get('/changes.atom', etag(), fill, (context) => showFeed(context, dependencies));
  pages.get('/case', (context) => showCase(context, dependencies));
  if (dependencies.notices) pages.route('/', noticePages(dependencies, dependencies.notices));
  // The protocol and its tools are loaded by those who use them: they take 0.2 s and 30 MB.
  pages.post('/mcp', async (context) => (await import('./mcp.ts')).answerMcp(await withBody(context), dependencies));
  // Without sessions there is nothing to listen to and nothing to end.
  pages.all('/mcp', (context) => {
    context.header('Allow', 'POST');
    return respondWithProblem(context, makeProblem('method_not_allowed', { path: '/mcp', allowed: 'POST' }));
  });
  return pages;
}

function showDocument(context: Context, dependencies: Dependencies): Response {
  const { sources } = dependencies;
  const found = findDocument(sources, context.req.param('document') ?? '');
  if (found.kind === 'problem') return respondWithProblem(context, found, nearPages(found, null, sources));
  const shown = shownOf(found.value, context, dependencies);
  const successors = repealersOf(found.value, shown.asOf, sources.documents);
  return context.html(renderDocumentPage(sources.clauses.ofDocument(found.value.id), shown, successors));
}

function showClause(context: Context, dependencies: Dependencies): Response {
  const { sources } = dependencies;
  const { document = '', path = '' } = context.req.param();
  const found = findClause(sources, document, path);
  if (found.kind === 'problem') return respondWithProblem(context, found, nearPages(found, document, sources));
  const { clause, document: holder } = found.value;
  const shown = shownOf(holder, context, dependencies);
  const later = laterClauses(clause, shown.asOf, sources);
  const [beside, measures] = [contextOf(clause, sources), measuresOf(clause, sources)];
  return context.html(renderClausePage(clause, shown, { context: beside, later, measures }));
}

function shownOf(document: PolicyDocument, context: Context, dependencies: Dependencies): Shown {
  return { document, ...dayShown(context, dependencies) };
}

/** The day stays on the links of a page only where the reader chose it. */
function dayShown(context: Context, dependencies: Dependencies): Omit<Shown, 'document'> {
  const chosen = parseCalendarDate(context.req.query('as_of') ?? '');
  const day = chosen === null ? '' : `?as_of=${chosen}`;
  const today = todayInShanghai(dependencies.clock());
  return { asOf: chosen ?? today, origin: originOf(context, dependencies.settings), day, today };
}

async function showCase(context: Context, { cases, clock }: Dependencies): Promise<Response> {
  const typed = context.req.query('code') ?? '';
  const code = readCaseCode(typed);
  const found = code === null ? null : await cases.findCase(code, clock().toISOString());
  context.header('Cache-Control', 'no-store');
  return context.html(renderCasePage(typed, found));
}

async function showSupports(context: Context, dependencies: Dependencies): Promise<Response> {
  const shown = dayShown(context, dependencies);
  const page = await renderSupportsTopic(context.req.param('topic') ?? '', shown, dependencies.sources);
  return page === null
    ? respondWithProblem(context, makeProblem('not_found', { path: context.req.path }))
    : context.html(page);
}

/** Supports alone of what became otherwise: those that began, and those that ended. */
function showSupportsFeed(context: Context, dependencies: Dependencies): Response {
  const span = spanOf(context, dependencies);
  const { measures } = dependencies.sources;
  const own = new Set(
    [...measures.values()]
      .filter(({ nature }) => nature === 'support')
      .flatMap(({ document, clause }) => [document, clause]),
  );
  const changes = changesIn(span, dependencies).filter(({ document, clause }) => own.has(clause ?? document));
  return context.body(renderChangesFeed(changes, { ...span, of: 'supports' }), 200, {
    'Content-Type': 'application/atom+xml; charset=utf-8',
  });
}

function showChanges(context: Context, dependencies: Dependencies): Response {
  const span = spanOf(context, dependencies);
  return context.html(renderChangesPage(changesIn(span, dependencies), span));
}

function showFeed(context: Context, dependencies: Dependencies): Response {
  const span = spanOf(context, dependencies);
  return context.body(renderChangesFeed(changesIn(span, dependencies), span), 200, {
    'Content-Type': 'application/atom+xml; charset=utf-8',
  });
}

function changesIn(
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
  { sources }: Dependencies,
) {
  const { documents, clauses } = sources;
  return changesBetween(documents.values(), (id) => clauses.ofDocument(id), from, to);
}

/** Up to today, and for a year where no day is given; days in the wrong order are turned round. */
function spanOf(context: Context, { clock, settings }: Dependencies) {
  const to = parseCalendarDate(context.req.query('to') ?? '') ?? todayInShanghai(clock());
  const from = parseCalendarDate(context.req.query('from') ?? '') ?? addMonths(to, -YEAR_OF_MONTHS);
  return { ...(from <= to ? { from, to } : { from: to, to: from }), origin: originOf(context, settings) };
}

const YEAR_OF_MONTHS = 12;

/** The request again, whose body has been read before its turn came. */
async function withBody({ req }: Context): Promise<Request> {
  const { method, headers } = req.raw;
  return new Request(req.url, { method, headers, body: await req.arrayBuffer() });
}
