import type { Sources } from '../assistant/dependencies.ts';
import { escapeHtml } from './html.ts';

/** Pages that hold for everybody, the first one first. */
export const STATIC_PAGES = ['/', '/supports', '/desk', '/changes', '/about', '/docs', '/accessibility'] as const;

/** Every page that can be found: static pages, situations, documents (https://www.sitemaps.org/protocol.html). */
export function renderSitemap(sources: Sources, origin: string): string {
  const places = listPages(sources).map((path) => `<url><loc>${escapeHtml(encodeURI(origin + path))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${places.join('\n')}
</urlset>
`;
}

function listPages({ documents, plans }: Sources): readonly string[] {
  const situations = plans.flatMap(({ slug }) => (slug === null ? [] : [`/supports/${slug}`]));
  return [...STATIC_PAGES, ...situations, ...[...documents.keys()].map((id) => `/d/${id}`)];
}
