import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { MESSAGES } from './cli/messages.ts';
import { refreshPages } from './cli/refresh.ts';
import { type Wiring, wire } from './cli/wire.ts';
import { createApp } from './http/app.ts';
import { todayInShanghai } from './policy/calendar-date.ts';
import { readSettings, type Settings } from './settings.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How long running answers are waited for when the service is told to end. */
const PATIENCE_MS = 5_000;

const tell = (line: string) => process.stdout.write(`${line}\n`);

// The service works without its pages, so pages that cannot be built are told and not fatal.
if (!refreshPages()) tell(MESSAGES.pagesFailed);
const settings = prepare(() => readSettings());
const wiring = prepare(() => wire(settings));
await warmUp(wiring);
const app = createApp(wiring.dependencies);
const server = serve({ fetch: app.fetch, hostname: settings.host, port: settings.port }, announce);
server.on('error', (error: NodeJS.ErrnoException) => fail(explainListening(error, settings)));
const cleaning = setInterval(() => removeOld(wiring, settings), HOUR_MS);
removeOld(wiring, settings);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);

/** What is made when first asked for is made now, so that no visitor waits for it. */
async function warmUp({ dependencies: { sources, suggest, clock } }: Wiring): Promise<void> {
  suggest('a');
  sources.isKnownTerm('a');
  await sources.search({ query: 'a', asOf: todayInShanghai(clock()) });
}

function announce({ address, port }: AddressInfo): void {
  const host = address.includes(':') ? `[${address}]` : address;
  tell(MESSAGES.serving(`http://${host}:${port}/`));
}

function prepare<Value>(make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    return fail(messageOf(error));
  }
}

function explainListening(error: NodeJS.ErrnoException, { host, port }: Settings): string {
  const known = MESSAGES.listening[error.code ?? ''];
  return known ? known(host, port) : messageOf(error);
}

function fail(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function removeOld({ dependencies: { store, clock } }: Wiring, { conversationDays }: Settings): void {
  const limit = new Date(clock().getTime() - conversationDays * DAY_MS);
  store.removeConversationsBefore(limit.toISOString()).catch((error: unknown) => tell(messageOf(error)));
}

/** Lets running answers end, for a while, then closes the database; a second signal ends at once. */
function close(): void {
  clearInterval(cleaning);
  setTimeout(() => process.exit(0), PATIENCE_MS).unref();
  server.close(() => {
    wiring.close();
    process.exit(0);
  });
}
