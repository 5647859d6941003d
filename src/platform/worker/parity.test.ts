import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Wiring, wire } from '../../cli/wire-on-node.ts';
import { createApp } from '../../http/app.ts';
import { readSettings } from '../../settings.ts';
import { inProject } from '../node/project.ts';
import { type LocalWorker, startWorker } from './testing/start-worker.ts';

type Json = Readonly<Record<string, unknown>>;
type Ask = (path: string, body?: Json) => Promise<Response>;

let worker: LocalWorker;
let wiring: Wiring;
let onNode: Ask;
let inWorker: Ask;

beforeAll(async () => {
  // Far from Shanghai, so that a date which depends on the machine's time zone shows.
  process.env.TZ = 'America/Los_Angeles';
  const variables = { LOG_REQUESTS: 'no', RATE_LIMIT_PER_MINUTE: '0' };
  worker = await startWorker(variables);
  wiring = wire(readSettings({ ...variables, DATA_DIR: ':memory:' }));
  const app = createApp(wiring.dependencies);
  onNode = async (path, body) => app.request(path, asRequest(body));
  inWorker = (path, body) => fetch(worker.origin + path, asRequest(body));
});
afterAll(async () => {
  wiring?.close();
  await worker?.close();
});

function asRequest(body: Json | undefined): RequestInit {
  return body ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {};
}

/** Ids and times are made anew for every answer. */
const MADE_ANEW = new Set(['id', 'conversation', 'took_ms', 'instance']);

it('has no office where no secret is set', async () => {
  for (const path of ['/office', '/office/sign-in', '/office/office.js'])
    expect((await fetch(worker.origin + path)).status).toBe(404);
});

async function contentOf(response: Response): Promise<unknown> {
  const body = (await response.json()) as Json;
  return {
    status: response.status,
    ...Object.fromEntries(Object.entries(body).filter(([key]) => !MADE_ANEW.has(key))),
  };
}

interface Question {
  readonly id: string;
  readonly query: string;
  readonly as_of?: string;
}

function readLines<Value>(name: string): readonly Value[] {
  const path = inProject(`eval/questions/${name}.jsonl`);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Value);
}

async function differences(questions: readonly Question[], ask: (question: Question, on: Ask) => Promise<Response>) {
  const different: string[] = [];
  for (const question of questions) {
    const [here, there] = [
      await contentOf(await ask(question, onNode)),
      await contentOf(await ask(question, inWorker)),
    ];
    if (JSON.stringify(here) !== JSON.stringify(there)) different.push(question.id);
  }
  return different;
}

const asOf = ({ as_of }: Question) => (as_of ? { as_of } : {});

describe('Node and the Worker', () => {
  const questions = [...readLines<Question>('dev'), ...readLines<Question>('own')];

  it('find the same clauses in the same order, with the same scores', async () => {
    expect(questions.length).toBeGreaterThan(100);
    const search = (question: Question, on: Ask) =>
      on(`/api/search?${new URLSearchParams({ q: question.query, limit: '20', ...asOf(question) })}`);
    expect(await differences(questions, search)).toEqual([]);
  });

  it('give the same answers, word for word', async () => {
    const chat = (question: Question, on: Ask) => on('/api/chat', { message: question.query, ...asOf(question) });
    expect(await differences(questions, chat)).toEqual([]);
  });

  it('list the same supports for the same askers, in the same order', async () => {
    const profiles = readLines<{ id: string; say: string }>('profiles').slice(0, 12);
    const askers = profiles.map(({ id, say }) => ({ id, query: say, as_of: '2026-11-20' }));
    expect(askers.length).toBe(12);
    const match = ({ query, as_of }: Question, on: Ask) => on('/api/match', { profile: query, as_of });
    expect(await differences(askers, match)).toEqual([]);
    const chat = ({ query, as_of }: Question, on: Ask) => on('/api/chat', { message: query, as_of });
    expect(await differences(askers, chat)).toEqual([]);
  });

  it('remember a conversation alike', async () => {
    const talks = readLines<{ id: string; turns: readonly { say: string }[] }>('conversations');
    const hold = async (turns: readonly { say: string }[], on: Ask) => {
      const texts: unknown[] = [];
      let conversation: unknown;
      for (const { say } of turns) {
        const response = await on('/api/chat', {
          message: say,
          as_of: '2026-11-20',
          ...(conversation ? { conversation } : {}),
        });
        const answer = (await response.json()) as Json;
        conversation = answer.conversation;
        texts.push(answer.text);
      }
      return texts;
    };
    for (const { turns } of talks) expect(await hold(turns, inWorker)).toEqual(await hold(turns, onNode));
  });

  it('know the same day, that of Shanghai', async () => {
    const [here, there] = await Promise.all(
      [onNode, inWorker].map(async (on) => (await on('/api/search?q=首店')).json()),
    );
    expect((there as Json).as_of).toBe((here as Json).as_of);
    expect((there as Json).as_of).toBe(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
  });

  it('answer every other call alike', async () => {
    const day = 'as_of=2026-11-20';
    const paths = ['documents', 'documents/tzf-2024-14', 'clauses/tzf-2024-14/3.1', 'measures', 'suggest?q=研发'];
    for (const path of paths) {
      const url = encodeURI(`/api/${path}${path.includes('?') ? '&' : '?'}${day}`);
      expect(await contentOf(await inWorker(url))).toEqual(await contentOf(await onNode(url)));
    }
    const deadline = { from: '2026-09-28', days: 5, unit: 'working_day', as_of: '2026-11-20' };
    expect(await contentOf(await inWorker('/api/deadline', deadline))).toEqual(
      await contentOf(await onNode('/api/deadline', deadline)),
    );
  });

  it('serve the same pages with the same headers about safety', async () => {
    const headers = ['content-type', 'content-security-policy', 'cache-control', 'x-frame-options'];
    for (const path of [
      '/',
      '/desk',
      '/embed',
      '/widget.js',
      '/docs',
      '/postings.bin',
      '/nothing',
      '/index.html',
      '/..%2f',
    ]) {
      const [here, there] = [await onNode(path), await inWorker(path)];
      const shown = (response: Response) => [
        path,
        response.status,
        ...headers.map((name) => response.headers.get(name)),
      ];
      expect(shown(there)).toEqual(shown(here));
      if (here.ok) expect(await there.text()).toBe(await here.text());
    }
  });
});
