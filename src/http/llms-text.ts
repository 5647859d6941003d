import type { Sources } from '../assistant/dependencies.ts';
import { nameDocumentInFull } from '../policy/clause-name.ts';
import { LLMS_WORDS, PAGE_WORDS } from './messages.ts';
import type { Route } from './route.ts';

/** What the service is, its calls and its pages, for language models (https://llmstxt.org). */
export function renderLlmsText(routes: readonly Route[], { documents, plans }: Sources, origin: string): string {
  const link = (path: string, name: string, more = '') => `- [${name}](${origin}${path})${more && `: ${more}`}`;
  const situations = plans.flatMap(({ slug, title, name }) =>
    slug === null ? [] : [link(`/supports/${slug}`, PAGE_WORDS.supports.title(title ?? name))],
  );
  const sections = {
    [LLMS_WORDS.interface]: [
      link('/openapi.json', 'OpenAPI 3.1'),
      link('/docs', PAGE_WORDS.apiTitle),
      LLMS_WORDS.protocol(`${origin}/mcp`),
      ...routes.map(({ method, path, operation, summary }) =>
        link(`/docs#${operation}`, `${method.toUpperCase()} ${path}`, summary),
      ),
    ],
    [LLMS_WORDS.pages]: [...PAGE_WORDS.places.map(({ href, name }) => link(href, name)), LLMS_WORDS.clauses(origin)],
    [LLMS_WORDS.situations]: situations,
    [LLMS_WORDS.documents]: [...documents.values()].map((one) => link(`/d/${one.id}`, nameDocumentInFull(one))),
  };
  const written = Object.entries(sections).filter(([, lines]) => lines.length > 0);
  const body = written.map(([name, lines]) => `## ${name}\n\n${lines.join('\n')}\n`).join('\n');
  return `# ${PAGE_WORDS.brand} Tongce\n\n> ${LLMS_WORDS.summary(documents.size)}\n\n${LLMS_WORDS.caution}\n\n${body}`;
}
