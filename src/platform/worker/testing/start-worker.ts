import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Log, LogLevel, Miniflare, Response } from 'miniflare';
import { inProject } from '../../node/project.ts';
import { BUNDLE, bundledFiles } from './bundle-worker.ts';

const MIGRATIONS = inProject('src/platform/migrations');

export interface LocalWorker {
  readonly origin: string;
  readonly miniflare: Miniflare;
  close(): Promise<void>;
}

/** The bundled Worker in workerd on 127.0.0.1, with its assets and an empty D1 in memory; `closed`: calls out get an error. */
export async function startWorker(
  variables: Readonly<Record<string, string>> = {},
  outbound: 'closed' | 'open' = 'closed',
): Promise<LocalWorker> {
  const names = [...bundledFiles()].sort((one) => (one === 'worker.js' ? -1 : 1));
  const miniflare = new Miniflare({
    ...{ host: '127.0.0.1', port: 0, cf: false, log: new Log(LogLevel.ERROR) },
    name: 'tongce',
    compatibilityDate: compatibilityDate(),
    modulesRoot: BUNDLE,
    modules: names.map((name) => ({
      type: name.endsWith('.js') ? 'ESModule' : 'Text',
      path: join(BUNDLE, name),
    })),
    d1Databases: ['DB'],
    assets: {
      directory: inProject('dist/worker/assets'),
      binding: 'ASSETS',
      routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: true },
    },
    bindings: { LOG_REQUESTS: 'no', ...variables },
    ...(outbound === 'closed' ? { outboundService: refuse } : {}),
  });
  const origin = (await miniflare.ready).origin;
  await migrateD1(miniflare);
  return { origin, miniflare, close: () => miniflare.dispose() };
}

/** As `wrangler d1 migrations apply` does: the statements of each file in the order of their names. */
export async function migrateD1(miniflare: Miniflare): Promise<void> {
  const database = await miniflare.getD1Database('DB');
  for (const name of readdirSync(MIGRATIONS).sort()) {
    const sql = readFileSync(join(MIGRATIONS, name), 'utf8').replace(/--.*$/gmu, '');
    const statements = sql.split(';').filter((statement) => statement.trim() !== '');
    await database.batch(statements.map((statement) => database.prepare(statement)));
  }
}

function refuse(): Response {
  return new Response('no network', { status: 503 });
}

function compatibilityDate(): string {
  const found = /^compatibility_date = "(.+)"$/mu.exec(readFileSync(inProject('wrangler.toml'), 'utf8'))?.[1];
  if (!found) throw new Error('wrangler.toml: compatibility_date is missing. Write compatibility_date = "YYYY-MM-DD".');
  return found;
}
