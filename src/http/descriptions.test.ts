import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { describe, expect, it } from 'vitest';
import { DOCS_WORDS } from './docs-words.ts';
import type { OpenApi } from './openapi.ts';
import { ROUTES } from './routes.ts';
import { makeSampleApp } from './testing/sample-app.ts';

const { app } = makeSampleApp();

describe('GET /openapi.json', () => {
  it('describes every call with its parameters and replies', async () => {
    const description = (await (await app.request('/openapi.json')).json()) as OpenApi;
    expect(description.openapi).toBe('3.1.0');
    const operations = Object.values(description.paths).flatMap((methods) => Object.values(methods));
    expect(operations.map(({ operationId }) => operationId)).toEqual(ROUTES.map(({ operation }) => operation));
    const search = description.paths['/api/search']?.get;
    expect(search?.parameters).toContainEqual({
      name: 'limit',
      in: 'query',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 100, default: 10 },
    });
    expect(search?.parameters.map(({ name }) => name)).toContain('as_of');
    expect(description.paths['/api/clauses/{document}/{path}']?.get?.parameters[0]).toMatchObject({ in: 'path' });
  });

  it('refers only to what it holds', async () => {
    const text = await (await app.request('/openapi.json')).text();
    const { components } = JSON.parse(text) as OpenApi;
    const names = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !(name in components.schemas))).toEqual([]);
  });
});

describe('GET /docs', () => {
  it('shows every call and every problem, without a script and without anything from elsewhere', async () => {
    const page = await (await app.request('/docs')).text();
    for (const { operation } of ROUTES) expect(page).toContain(`id="${operation}"`);
    expect(page).toContain('id="rate_limited"');
    expect(page).not.toMatch(/<script|style=|https?:\/\//);
  });

  it('is told in the language of its reader, every call of it', async () => {
    const told = async (language: string) =>
      (await app.request('/docs', { headers: { 'accept-language': language } })).text();
    const [chinese, english] = await Promise.all([told('zh-CN'), told('en')]);
    expect(english).toContain('<html lang="en">');
    for (const { operation, summary } of ROUTES) {
      expect(english).toContain(summary);
      expect(DOCS_WORDS.zh.summaries).toHaveProperty(operation);
      expect(chinese).not.toContain(`<p>${summary}</p>`);
    }
  });
});

describe('GET /d/{document}/{path}', () => {
  it('is a page of its own: the clause, its status, its citation, its place', async () => {
    const page = await (await app.request('/d/tzf-2024-14/3.1?as_of=2026-11-20')).text();
    expect(page).toContain('<h1>第三条（一）</h1>');
    expect(page).toContain('data-status="in_force"');
    expect(page).toContain('截至2026年11月20日');
    expect(page).toContain('<link rel="canonical" href="http://localhost/d/tzf-2024-14/3.1">');
    expect(page).not.toMatch(/>([^<]+)<\/a> \1/u);
    const data = JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(page)?.[1] ?? '');
    expect(data).toMatchObject({ '@type': 'Legislation', legislationIdentifier: '通政发〔2024〕14号' });
  });

  it('shows a whole document, and lets no text become markup', async () => {
    const page = await (await app.request('/d/tzf-2024-14')).text();
    expect(page.match(/<section id="c-/g)).toHaveLength(6);
    const odd = await (await app.request('/d/tzf-2024-14/%3Cscript%3E')).text();
    expect(odd).not.toContain('<script>alert');
  });
});

describe('POST /mcp', () => {
  it('serves the read-only tools to any client of the protocol', async () => {
    const client = new Client({ name: 'test', version: '1' });
    const transport = new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
      fetch: async (url, options) => app.request(url.toString(), options),
    });
    // The SDK's own class leaves optional members undefined, which its interface does not foresee.
    await client.connect(transport as Parameters<Client['connect']>[0]);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['search_clauses', 'get_clause', 'calculate', 'match_measures', 'find_supports']),
    );
    for (const { annotations } of tools) expect(annotations?.readOnlyHint).toBe(true);
    const found = await client.callTool({ name: 'search_clauses', arguments: { query: '研发', as_of: '2026-11-20' } });
    expect(JSON.stringify(found.content)).toContain('tzf-2024-14/3.1');
    const refused = await client.callTool({ name: 'search_clauses', arguments: {} });
    expect(refused.isError).toBe(true);
    await client.close();
  });
});
