import { deepStrictEqual, equal, match, ok } from 'node:assert/strict';
import { todayInShanghai } from '../policy/calendar-date.ts';
import { SMOKE } from './messages.ts';
import type { Call, Json } from './smoke-call.ts';

/** What every deployment must do, by name; a check throws when it does not. */
export const SMOKE_CHECKS: Readonly<Record<string, (call: Call) => Promise<void>>> = {
  async health(call) {
    const { status, json } = await call('/healthz');
    equal(status, 200);
    equal(json.status, 'ok');
    ok(Number(json.documents) > 0 && Number(json.clauses) > 0 && Number(json.measures) > 0);
  },

  async pages(call) {
    for (const path of ['/', '/desk', '/embed', '/docs']) {
      const { status, headers } = await call(path);
      equal(status, 200, path);
      match(String(headers.get('content-type')), /^text\/html/u);
      match(String(headers.get('content-security-policy')), /default-src 'self'/u);
    }
  },

  async widget(call) {
    const { status, headers } = await call('/widget.js');
    equal(status, 200);
    match(String(headers.get('content-type')), /^text\/javascript/u);
    equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
  },

  async search(call) {
    const { typed, clause } = await findHeld(call);
    const { json } = await call(`/api/search?q=${encodeURIComponent(typed)}&limit=1`);
    const [hit] = listOf(json.hits);
    equal((hit?.clause as Json | undefined)?.id, clause);
  },

  async today(call) {
    const before = todayInShanghai(new Date());
    const { json } = await call(`/api/search?q=${encodeURIComponent(SMOKE.next)}`);
    ok([before, todayInShanghai(new Date())].includes(json.as_of as typeof before), `as_of ${json.as_of}`);
  },

  async clause(call) {
    const { clause } = await findHeld(call);
    const { status, json } = await call(`/api/clauses/${clause}`);
    equal(status, 200);
    ok(String(json.citation).length > 10);
  },

  /** The answer, what it is kept as, and the stream: all that the database does. */
  async chat(call) {
    const { typed } = await findHeld(call);
    const { status, json } = await call('/api/chat', { message: typed });
    equal(status, 200);
    equal(json.status, 'answered');
    match(String(json.text), /\[1\]/u);
    ok(listOf(json.citations).length > 0);
    const next = await call('/api/chat', { message: SMOKE.next, conversation: json.conversation });
    equal(next.json.conversation, json.conversation);
    const feedback = await call('/api/feedback', { answer: json.id, helpful: true });
    equal(feedback.json.saved, true);
  },

  async stream(call) {
    const { typed } = await findHeld(call);
    const { headers, text } = await call('/api/chat', { message: typed }, 'text/event-stream');
    match(String(headers.get('content-type')), /^text\/event-stream/u);
    match(text, /^event: answer-start[\s\S]*^event: answer-end/mu);
  },

  async calculate(call) {
    const { json } = await call('/api/measures');
    const [measure] = listOf(json.measures);
    const { status, json: outcome } = await call('/api/calculate', { measure: measure?.id, facts: {} });
    equal(status, 200);
    match(String(outcome.outcome), /^[a-z_]+$/u);
  },

  async deadline(call) {
    const { status } = await call('/api/deadline', { from: '2026-09-28', days: 5, unit: 'working_day' });
    equal(status, 200);
  },

  async tools(call) {
    const body = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };
    const { status, text } = await call('/mcp', body, 'application/json, text/event-stream');
    equal(status, 200);
    match(text, /search_clauses/u);
  },

  async description(call) {
    const { json } = await call('/openapi.json');
    match(String(json.openapi), /^3\.1/u);
  },

  async problems(call) {
    const { status, headers } = await call('/api/nothing');
    deepStrictEqual([status, headers.get('content-type')?.split(';')[0]], [404, 'application/problem+json']);
  },
};

/** An article that the service holds, as people type it: the number of its document, in force, and its label. */
async function findHeld(call: Call): Promise<{ readonly typed: string; readonly clause: string }> {
  const { json } = await call('/api/documents');
  const numbered = listOf(json.documents).filter(({ number, status }) => number !== null && status === 'in_force');
  for (const { id, number } of numbered) {
    const { json: document } = await call(`/api/documents/${id}`);
    const article = listOf(document.clauses).find(({ label }) => /^第.+条$/u.test(String(label)));
    if (article) return { typed: `${number}${article.label}`, clause: String(article.id) };
  }
  throw new Error(SMOKE.noArticle);
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
