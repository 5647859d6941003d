import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Dependencies } from './dependencies.ts';
import { fillServiceWords } from './fill-identity.ts';
import { renderLlmsText } from './llms-text.ts';
import { originOf } from './origin-of.ts';
import type { Route } from './route.ts';
import { renderSitemap } from './sitemap.ts';

/** What programs read first that look over a site: `/sitemap.xml`, `/robots.txt`, `/llms.txt`. */
export function crawlerPages(routes: readonly Route[], { sources, settings }: Dependencies): Hono {
  const pages = new Hono();
  pages.get('/sitemap.xml', etag(), (context) =>
    context.body(renderSitemap(sources, originOf(context, settings)), 200, {
      'Content-Type': 'application/xml; charset=utf-8',
    }),
  );
  pages.get('/robots.txt', etag(), (context) => context.text(renderRobots(originOf(context, settings))));
  pages.get('/llms.txt', etag(), fillServiceWords({ sources }), (context) =>
    context.text(renderLlmsText(routes, sources, originOf(context, settings))),
  );
  return pages;
}

/** Out of bounds: the office, calls, and what is one person's (RFC 9309). */
const CLOSED = ['/office', '/api/', '/mcp', '/case'];

function renderRobots(origin: string): string {
  const lines = ['User-agent: *', ...CLOSED.map((path) => `Disallow: ${path}`), '', `Sitemap: ${origin}/sitemap.xml`];
  return `${lines.join('\n')}\n`;
}
