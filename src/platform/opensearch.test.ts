import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WEIGHTS } from '../indexing/fields.ts';
import { makeClauseQuery, openSearchIndex, searchOpenSearch } from './opensearch.ts';

/** A stub of the REST API: keeps what it was asked, and gives two hits. */
const asked: { path: string; body: unknown }[] = [];
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    asked.push({ path: String(request.url), body: JSON.parse(Buffer.concat(chunks).toString()) });
    if (request.url === '/closed/_search') return response.writeHead(503).end();
    const hits = [
      { _score: 7.5, _source: { clause: 'tzf-2024-14/3.1', number: 12 } },
      { _score: 3.5, _source: { clause: 'tzf-2024-14/5', number: 15, question: 4 } },
    ];
    response.setHeader('content-type', 'application/json');
    return response.end(JSON.stringify({ hits: { hits } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

const terms = [
  { term: '研发', weight: 1 },
  { term: '投入', weight: 0.5 },
];

describe('a search in OpenSearch', () => {
  it('sends every cut term with its weight, and asks for the best unit of each clause', async () => {
    await searchOpenSearch(`${address}/clauses`, terms, 10, WEIGHTS);
    expect(asked.at(-1)).toEqual({ path: '/clauses/_search', body: makeClauseQuery(terms, 10, WEIGHTS) });
    expect(asked.at(-1)?.body).toMatchObject({
      size: 10,
      collapse: { field: 'clause' },
      query: {
        bool: { should: [{ multi_match: { query: '研发', boost: 1 } }, {}, { multi_match: { boost: 0.5 } }, {}] },
      },
    });
  });

  it('gives clauses by their place in the corpus, best first, with the question that was most alike', async () => {
    expect(await searchOpenSearch(`${address}/clauses`, terms, 10, WEIGHTS)).toEqual([
      { clause: 12, score: 7.5, asked: 0, question: -1 },
      { clause: 15, score: 3.5, asked: 3.5, question: 4 },
    ]);
  });

  it('does not ask when there is nothing to ask for', async () => {
    const before = asked.length;
    expect(await searchOpenSearch(`${address}/clauses`, [], 10, WEIGHTS)).toEqual([]);
    expect(asked).toHaveLength(before);
  });

  it('says which cluster does not answer', async () => {
    await expect(searchOpenSearch(`${address}/closed`, terms, 10, WEIGHTS)).rejects.toThrow(/closed: status 503/);
  });

  it('only asks for fields that the mapping has, which splits at spaces and guesses no field', () => {
    const { settings, mappings } = openSearchIndex(WEIGHTS);
    const { properties, dynamic } = mappings;
    const text = JSON.stringify(makeClauseQuery(terms, 1, WEIGHTS));
    const fields = [...text.matchAll(/"(\w+)\^[\d.]+"/gu)].map(([, name = '']) => name);
    expect(fields).toContain('own');
    for (const field of [...fields, 'asked', 'clause', 'number', 'question']) expect(properties).toHaveProperty(field);
    expect(dynamic).toBe('strict');
    expect(settings.analysis.analyzer.cut.tokenizer).toBe('whitespace');
  });
});
