import type { D1Database, Fetcher } from '@cloudflare/workers-types';
import type { Variables } from '../../settings.ts';

/** What wrangler.toml binds to the Worker, besides variables and secrets. */
export interface Bindings {
  /** Conversations, receipts and feedback. */
  readonly DB: D1Database;
  /** The files of dist/worker. */
  readonly ASSETS: Fetcher;
}

/** The variables and secrets among the bindings, for `readSettings`. */
export function variablesOf(bindings: object): Variables {
  return Object.fromEntries(Object.entries(bindings).filter(([, value]) => typeof value === 'string'));
}
