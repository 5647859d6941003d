import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../src/platform/node/open-database.ts';
import { SqlStore } from '../../src/platform/sql-store.ts';
import { spawnService } from './spawn-service.ts';

/** What was left of the answers that somebody had in hand when the service was killed. */
export interface Killed {
  readonly kills: number;
  readonly acknowledged: number;
  /** Answers that were given and are not in the store, or whose conversation is not. */
  readonly lost: readonly string[];
}

const CLIENTS = 4;
/** Answers of a service before it is killed, and the longest wait after them. */
const FEWEST = 5;
const MOST_MS = 40;

/** Kills the service (SIGKILL) so many times while it answers, always over the same database, and looks what was kept. */
export async function killService(kills: number, questions: readonly string[]): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), 'tongce-kill-'));
  const acknowledged: string[] = [];
  try {
    for (let kill = 0; kill < kills; kill += 1) await killOnce(folder, questions, kill, acknowledged);
    const database = openDatabase(folder);
    const store = new SqlStore(database);
    const kept = await Promise.all(acknowledged.map((id) => store.findReceipt(id)));
    database.close();
    return { kills, acknowledged: acknowledged.length, lost: acknowledged.filter((_, at) => kept[at] === undefined) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function killOnce(
  folder: string,
  questions: readonly string[],
  kill: number,
  acknowledged: string[],
): Promise<void> {
  const service = await spawnService(1, { DATA_DIR: folder });
  const isRunning = { value: true };
  const clients = Array.from({ length: CLIENTS }, (_, client) =>
    askOn(service.port, questions, kill * CLIENTS + client, isRunning, acknowledged),
  );
  // Another moment each time, so that every step of keeping is met.
  const enough = acknowledged.length + FEWEST + (kill % FEWEST);
  while (acknowledged.length < enough) await sleep(1);
  await sleep((kill * 7) % MOST_MS);
  service.kill();
  isRunning.value = false;
  await Promise.all(clients);
}

/** Asks on until the service is gone, and notes the id of each answer that came whole. */
async function askOn(
  port: number,
  questions: readonly string[],
  start: number,
  isRunning: { readonly value: boolean },
  acknowledged: string[],
): Promise<void> {
  for (let at = start; isRunning.value; at += CLIENTS) {
    const body = JSON.stringify({ message: questions[at % questions.length] });
    const answer = await fetch(`http://127.0.0.1:${port}/api/chat`, { method: 'POST', body })
      .then((response) => response.json())
      .catch(() => null);
    if (answer === null) return;
    acknowledged.push(String((answer as { readonly id: string }).id));
  }
}
