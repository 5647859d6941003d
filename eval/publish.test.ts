import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withChecksums } from '../src/platform/node/checksums.ts';
import { type Generations, openGenerations } from '../src/platform/node/generations.ts';
import { writeWhole } from '../src/platform/node/write-whole.ts';
import { KeepAliveClient } from './bench/keep-alive-client.ts';
import { type Service, spawnService } from './bench/spawn-service.ts';

const CONNECTIONS = 20;
let folder: string;
let service: Service;
let generations: Generations;
let started: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongce-publish-'));
  service = await spawnService(1, { DATA_DIR: folder });
  generations = openGenerations(folder);
  started = generations.readStarted() ?? '';
}, 120_000);
afterAll(() => {
  service.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A generation like the one that the service began with, under a revision of its own. */
function copyAs(revision: string, change: (indexes: string) => void = () => undefined): string {
  const known = generations.find(started);
  if (!known) throw new Error('the service has kept nothing of its start');
  const id = `${started.slice(0, -8)}${revision}`;
  cpSync(generations.folderOf(started), generations.folderOf('copy'), { recursive: true });
  const indexes = join(generations.folderOf('copy'), 'indexes');
  const documents = JSON.parse(readText(indexes, 'documents.json')) as object;
  writeWhole(indexes, resum(indexes, { 'documents.json': JSON.stringify({ ...documents, revision }) }));
  change(indexes);
  generations.place('copy', { ...known, id, revision }, { faults: [], warnings: [], asked: 0, differences: [] });
  return id;
}

function readText(indexes: string, name: string): string {
  return readFileSync(join(indexes, name), 'utf8');
}

/** Other files in the place of some, with the checksums of all. */
function resum(indexes: string, changed: Readonly<Record<string, string>>) {
  const names = Object.keys(JSON.parse(readText(indexes, 'checksums.json')) as object);
  const files = names.map((name) => [name, readFileSync(join(indexes, name))]);
  return withChecksums({ ...Object.fromEntries(files), ...changed });
}

async function revision(): Promise<string> {
  const reply = await fetch(`http://127.0.0.1:${service.port}/healthz`);
  return ((await reply.json()) as { revision: string }).revision;
}

async function waitFor(wanted: string): Promise<void> {
  for (let tries = 0; tries < 60 && (await revision()) !== wanted; tries++) await wait(500);
  expect(await revision()).toBe(wanted);
}

const switchTo = (to: string, act: 'publish' | 'roll_back') =>
  generations.switchTo({ at: new Date().toISOString(), by: null, act, to });

describe('publishing to a running service', () => {
  it('loses no request of twenty connections while it goes forward and back', { timeout: 120_000 }, async () => {
    const before = await revision();
    const next = copyAs('00000001');
    let [answered, failed, isOver] = [0, 0, false];
    const clients = Array.from({ length: CONNECTIONS }, () => new KeepAliveClient('127.0.0.1', service.port));
    const asking = clients.map(async (client) => {
      while (!isOver) {
        const status = await client.get(`/api/search?q=${encodeURIComponent('高新技术企业')}`).catch(() => 0);
        if (status === 200) answered++;
        else failed++;
      }
    });
    switchTo(next, 'publish');
    await waitFor('00000001');
    switchTo(started, 'roll_back');
    await waitFor(before);
    isOver = true;
    await Promise.all(asking);
    for (const client of clients) client.close();
    expect(failed).toBe(0);
    expect(answered).toBeGreaterThan(CONNECTIONS);
  });

  it('goes on with the old one when the new one is not whole', { timeout: 60_000 }, async () => {
    const before = await revision();
    switchTo(
      copyAs('00000002', (indexes) => writeFileSync(join(indexes, 'measures.json'), '{')),
      'publish',
    );
    await wait(4_000);
    expect(await revision()).toBe(before);
  });
});
