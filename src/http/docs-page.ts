import { DOCS_WORDS } from './docs-words.ts';
import { type Html, html, NOTHING } from './html.ts';
import type { Language } from './language.ts';
import { PROBLEMS } from './messages.ts';
import type { JsonSchema, OpenApi, Operation } from './openapi.ts';
import { PROBLEM_CODES } from './problem.ts';
import { renderServerPage } from './server-page.ts';

/** The description of the interface as one page, in the language of its reader, without a script and without anything from elsewhere. */
export function renderDocsPage({ info, paths }: OpenApi, language: Language): string {
  const words = DOCS_WORDS[language];
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => renderCall(method, path, operation, language)),
  );
  return renderServerPage({
    isScriptless: true,
    title: `${words.title} · ${info.title}`,
    language: language === 'zh' ? 'zh-CN' : 'en',
    main: html`<h1>${words.title}</h1>
<p>${words.description ?? info.description}</p>
<p>OpenAPI 3.1: <a href="/openapi.json">/openapi.json</a> · Model Context Protocol: <code>POST /mcp</code></p>
${calls}
<h2>${words.problems}</h2>
<table><tbody>${PROBLEM_CODES.map((code) => renderProblem(code, language))}</tbody></table>`,
  });
}

function renderCall(method: string, path: string, operation: Operation, language: Language): Html {
  const { summaries } = DOCS_WORDS[language];
  const body = operation.requestBody?.content['application/json']?.schema;
  return html`<section id="${operation.operationId}">
<h2><code>${method.toUpperCase()} ${path}</code></h2>
<p>${summaries?.[operation.operationId] ?? operation.summary}</p>
<table lang="en"><tbody>
${operation.parameters.map(({ name, required, schema, description = '' }) => renderField(name, required, schema, description))}
${body ? renderBody(body) : NOTHING}
</tbody></table>
</section>
`;
}

function renderBody({ properties, required }: JsonSchema): readonly Html[] {
  const needed = Array.isArray(required) ? required : [];
  return Object.entries((properties ?? {}) as Record<string, JsonSchema>).map(([name, schema]) =>
    renderField(name, needed.includes(name), schema, String(schema.description ?? '')),
  );
}

function renderField(name: string, isRequired: boolean, schema: JsonSchema, description: string): Html {
  const need = isRequired ? 'required' : 'optional';
  return html`<tr><th scope="row"><code>${name}</code></th><td>${describeType(schema)}, ${need}</td><td>${description}</td></tr>\n`;
}

/** `string, at most 500`, `all | current`. */
function describeType(schema: JsonSchema): string {
  if (Array.isArray(schema.enum)) return schema.enum.join(' | ');
  if (Array.isArray(schema.anyOf)) return schema.anyOf.map((one: JsonSchema) => describeType(one)).join(' | ');
  const limit = schema.maxLength ?? (schema.type === 'integer' ? schema.maximum : undefined);
  return `${String(schema.type ?? 'any')}${limit === undefined ? '' : `, at most ${String(limit)}`}`;
}

function renderProblem(code: keyof typeof PROBLEMS, language: Language): Html {
  const { title, remedy } = PROBLEMS[code][language];
  const told = language === 'zh' ? `${title}。${remedy}` : `${title}. ${remedy}`;
  return html`<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${String(PROBLEMS[code].status)}</td><td>${told}</td></tr>\n`;
}
