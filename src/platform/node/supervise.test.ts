import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inProject } from './project.ts';

let server: ChildProcess;
let lines: AsyncIterator<string>;
let address: string;

beforeAll(async () => {
  const file = inProject('src/platform/node/testing/supervised-server.ts');
  server = spawn(process.execPath, ['--import', 'tsx', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!server.stdout) throw new Error('the server has no output');
  lines = createInterface(server.stdout)[Symbol.asyncIterator]();
  const { value } = await lines.next();
  address = `http://127.0.0.1:${String(value).replace('port ', '')}/`;
});

afterAll(() => server.kill('SIGKILL'));

async function processesThatAnswer(count: number): Promise<readonly string[]> {
  const seen = new Set<string>();
  while (seen.size < count) seen.add(await (await fetch(address)).text());
  return [...seen];
}

it('serves one port from several processes', async () => {
  expect(await processesThatAnswer(2)).toHaveLength(2);
});

it('starts another process for one that was lost', async () => {
  const [lost = ''] = await processesThatAnswer(2);
  process.kill(Number(lost), 'SIGKILL');
  expect((await lines.next()).value).toBe(`lost ${lost}`);
  expect(await processesThatAnswer(2)).not.toContain(lost);
});

it('ends all of them when it is told to', async () => {
  const pids = await processesThatAnswer(2);
  server.kill('SIGTERM');
  await once(server, 'exit');
  for (const pid of pids) expect(() => process.kill(Number(pid), 0)).toThrow();
});
