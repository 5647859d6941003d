import { createReadStream, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { Log, LogLevel, Miniflare, Response } from 'miniflare';
import { inProject } from '../../node/project.ts';
import { BUNDLE, bundledFiles } from './bundle-worker.ts';

const ASSETS = inProject('dist/worker/assets');
const MIGRATIONS = inProject('src/platform/migrations');

/** One id, so that a folder that was filled is found again. */
const DB = 'tongce';
const DATABASE_FILE = /(?<!metadata)\.sqlite$/u;

export interface LocalWorker {
  readonly origin: string;
  readonly miniflare: Miniflare;
  close(): Promise<void>;
}

export interface WorkerSetup {
  /** `closed`, the default: calls out get an error. */
  readonly outbound?: 'closed' | 'open';
  /** A folder that `importD1` filled; an empty D1 in memory without it. */
  readonly d1Folder?: string;
  /** Where the bundle and the assets lie, when they are not those of the project. */
  readonly bundle?: string;
  readonly assets?: string;
}

/** The bundled Worker in workerd on 127.0.0.1, with its assets and D1. */
export async function startWorker(
  variables: Readonly<Record<string, string>> = {},
  { outbound = 'closed', d1Folder, bundle = BUNDLE, assets = ASSETS }: WorkerSetup = {},
): Promise<LocalWorker> {
  const names = [...bundledFiles()].sort((one) => (one === 'worker.js' ? -1 : 1));
  const miniflare = new Miniflare({
    ...{ host: '127.0.0.1', port: 0, cf: false, log: new Log(LogLevel.ERROR), inspectorPort: 0 },
    name: 'tongce',
    compatibilityDate: compatibilityDate(),
    modulesRoot: bundle,
    modules: names.map((name) => ({
      type: name.endsWith('.js') ? 'ESModule' : 'Text',
      path: join(bundle, name),
    })),
    d1Databases: { DB },
    ...(d1Folder && { d1Persist: d1Folder }),
    assets: {
      directory: assets,
      binding: 'ASSETS',
      routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: true },
    },
    bindings: { LOG_REQUESTS: 'no', ...variables },
    ...(outbound === 'closed' ? { outboundService: refuse } : {}),
  });
  const origin = (await miniflare.ready).origin;
  if (!d1Folder) await migrateD1(miniflare);
  return { origin, miniflare, close: () => miniflare.dispose() };
}

/** As `wrangler d1 migrations apply` does: the statements of each file in the order of their names. */
export async function migrateD1(miniflare: Miniflare): Promise<void> {
  const database = await miniflare.getD1Database('DB');
  for (const name of readdirSync(MIGRATIONS).sort()) {
    const sql = readFileSync(join(MIGRATIONS, name), 'utf8').replace(/--.*$/gmu, '');
    // What a trigger does ends within it.
    const statements = sql.split(/;(?!\s*END\b)/u).filter((statement) => statement.trim() !== '');
    await database.batch(statements.map((statement) => database.prepare(statement)));
  }
}

/** A folder for D1 with its tables and what a file of SQL puts into them, as `wrangler d1 execute --file` does. */
export async function importD1(sqlFile: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tongce-d1-'));
  const script = "export default { fetch: () => new Response('') }";
  const miniflare = new Miniflare({ modules: true, script, cf: false, d1Databases: { DB }, d1Persist: folder });
  await migrateD1(miniflare);
  await miniflare.dispose();
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) => DATABASE_FILE.test(name));
  const database = new Database(join(folder, file ?? ''));
  // A statement a line; a large file is more than one string may hold.
  const lines = createInterface({ input: createReadStream(sqlFile) });
  database.exec('BEGIN');
  for await (const line of lines) database.exec(line);
  database.exec('COMMIT');
  database.close();
  return folder;
}

function refuse(): Response {
  return new Response('no network', { status: 503 });
}

function compatibilityDate(): string {
  const found = /^compatibility_date = "(.+)"$/mu.exec(readFileSync(inProject('wrangler.toml'), 'utf8'))?.[1];
  if (!found) throw new Error('wrangler.toml: compatibility_date is missing. Write compatibility_date = "YYYY-MM-DD".');
  return found;
}
