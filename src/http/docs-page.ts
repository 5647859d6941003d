import { type Html, html, NOTHING } from './html.ts';
import { PAGE_WORDS, PROBLEMS } from './messages.ts';
import type { JsonSchema, OpenApi, Operation } from './openapi.ts';
import { PROBLEM_CODES } from './problem.ts';
import { renderServerPage } from './server-page.ts';

/** The description of the interface as one page, without a script and without anything from elsewhere. */
export function renderDocsPage({ info, paths }: OpenApi): string {
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => renderCall(method, path, operation)),
  );
  return renderServerPage({
    title: `${PAGE_WORDS.apiTitle} · ${info.title}`,
    language: 'zh-CN',
    main: html`<h1>${PAGE_WORDS.apiTitle}</h1>
<p lang="en">${info.description}</p>
<p lang="en">OpenAPI 3.1: <a href="/openapi.json">/openapi.json</a> · Model Context Protocol: <code>POST /mcp</code></p>
${calls}
<h2>${PAGE_WORDS.problems}</h2>
<table><tbody>${PROBLEM_CODES.map(renderProblem)}</tbody></table>`,
  });
}

function renderCall(method: string, path: string, operation: Operation): Html {
  const body = operation.requestBody?.content['application/json']?.schema;
  return html`<section id="${operation.operationId}" lang="en">
<h2><code>${method.toUpperCase()} ${path}</code></h2>
<p>${operation.summary}</p>
<table><tbody>
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

function renderProblem(code: keyof typeof PROBLEMS): Html {
  const { status, zh, en } = PROBLEMS[code];
  return html`<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${String(status)}</td><td>${zh.title} ${zh.remedy}</td><td lang="en">${en.title}. ${en.remedy}</td></tr>\n`;
}
