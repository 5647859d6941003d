import fc from 'fast-check';
import { describeRoutes, type Operation } from '../../src/http/openapi.ts';
import { ROUTES } from '../../src/http/routes.ts';
import { fromSchema, type KnownWords } from './from-schema.ts';

/** One call of the interface under many requests of the right shape. */
export interface Fuzzed {
  readonly call: string;
  readonly requests: number;
  /** How many got each status. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Replies of 500 and above, with what was sent. */
  readonly faults: readonly string[];
  /** Milliseconds of processor time of the slowest, and what was sent. */
  readonly slowestMs: number;
  readonly slowest: string;
}

export type Send = (request: Request) => Response | Promise<Response>;

const BASE = 'http://127.0.0.1';
const SHOWN = 300;

/** Sends each call of openapi.json so many requests made from its own schemas, one after the other. */
export async function* fuzzEndpoints(
  send: Send,
  words: KnownWords,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): AsyncGenerator<Fuzzed, void> {
  for (const [path, operations] of Object.entries(describeRoutes(ROUTES, '').paths))
    for (const [method, operation] of Object.entries(operations)) {
      const requests = fc.sample(requestOf(path, method, operation, words), { numRuns: runs, seed });
      yield await fuzzOne(`${method.toUpperCase()} ${path}`, requests, send);
    }
}

interface Made {
  readonly address: string;
  readonly method: string;
  readonly body: string | null;
}

function requestOf(path: string, method: string, operation: Operation, words: KnownWords): fc.Arbitrary<Made> {
  const { parameters, requestBody } = operation;
  const members = Object.fromEntries(parameters.map(({ name, schema }) => [name, fromSchema(schema, name, words)]));
  const required = parameters.filter((one) => one.required).map(({ name }) => name);
  const schema = requestBody?.content['application/json']?.schema;
  const body = schema ? fromSchema(schema, 'body', words).map((value) => JSON.stringify(value)) : fc.constant(null);
  return fc
    .tuple(fc.record(members, { requiredKeys: required }), body)
    .map(([given, text]) => ({ address: addressOf(path, given), method: method.toUpperCase(), body: text }));
}

function addressOf(path: string, given: Readonly<Record<string, unknown>>): string {
  const inPath = path.replace(/\{(\w+)\}/gu, (_, name: string) => encode(given[name]));
  const query = Object.entries(given).filter(([name, value]) => !path.includes(`{${name}}`) && value !== null);
  return `${BASE}${inPath}?${query.map(([name, value]) => `${name}=${encode(value)}`).join('&')}`;
}

function encode(value: unknown): string {
  return encodeURIComponent(String(value).replace(/\p{Cs}/gu, '')) || 'x';
}

async function fuzzOne(call: string, requests: readonly Made[], send: Send): Promise<Fuzzed> {
  const statuses: Record<number, number> = {};
  const faults: string[] = [];
  let [slowestMs, slowest] = [0, ''];
  for (const { address, method, body } of requests) {
    const before = process.cpuUsage();
    const response = await send(
      new Request(address, { method, body, headers: { 'content-type': 'application/json' } }),
    );
    const reply = await response.text();
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    const sent = `${address} ${body ?? ''}`.slice(0, SHOWN);
    statuses[response.status] = (statuses[response.status] ?? 0) + 1;
    if (response.status >= 500) faults.push(`${sent} -> ${reply.slice(0, SHOWN)}`);
    if (ms > slowestMs) [slowestMs, slowest] = [ms, sent];
  }
  return { call, requests: requests.length, statuses, faults, slowestMs, slowest };
}
