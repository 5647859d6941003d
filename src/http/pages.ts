import type { Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import type { RequestIdVariables } from 'hono/request-id';
import type { Dependencies } from './dependencies.ts';
import { fillPage } from './fill-identity.ts';
import type { Page } from './page.ts';

const YEAR_SECONDS = 31_536_000;

/** The pages and files of the web build, at every path that no call has taken. */
export function servePages(app: Hono<{ Variables: RequestIdVariables }>, dependencies: Dependencies): void {
  app.get('*', etag(), async (context, next) => {
    const path = pathOf(context);
    const page = await dependencies.findPage(path);
    return page ? sendPage(filled(page, context.req.path, dependencies), context) : next();
  });
}

/** The start in English for who chose it: the other faces and all texts are Chinese, so that what a browser prefers decides nothing. */
function pathOf({ req }: Context): string {
  return req.path === '/' && req.query('lang') === 'en' ? ENGLISH : req.path;
}
const ENGLISH = '/en';

/** Pages, and the script that portals embed; what has a hash in its name stays as it was built. */
function filled(page: Page, path: string, { sources, notices }: Dependencies): Page {
  if (page.immutable || !(page.type.startsWith('text/html') || path === '/widget.js')) return page;
  const text = fillPage(new TextDecoder().decode(page.body), sources, notices !== undefined);
  return { ...page, body: new TextEncoder().encode(text), gzip: null };
}

export function sendPage(page: Page, context: Context): Response {
  const takesGzip = page.gzip !== null && /\bgzip\b/u.test(context.req.header('accept-encoding') ?? '');
  context.header('Content-Type', page.type);
  context.header('Cache-Control', page.immutable ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
  if (page.gzip) context.header('Vary', 'Accept-Encoding', { append: true });
  if (takesGzip) context.header('Content-Encoding', 'gzip');
  return context.body(takesGzip && page.gzip ? page.gzip : page.body);
}
