import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { type ServerType, serve } from '@hono/node-server';
import { createApp } from '../http/app.ts';
import type { Dependencies } from '../http/dependencies.ts';
import { collectGarbage } from '../platform/node/collect-garbage.ts';
import { todayInShanghai } from '../policy/calendar-date.ts';
import type { Settings } from '../settings.ts';
import { keepNotices } from './keep-notices.ts';
import { MESSAGES } from './messages.ts';
import { generationsOf } from './open-served.ts';
import { servedIn } from './switch-generation.ts';
import { type Wiring, wire } from './wire-on-node.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How long running answers are waited for when the service is told to end. */
const PATIENCE_MS = 5_000;

/**
 * What a connection may cost: who is slow with a request, or leaves a reply standing, is let go. An event stream that is
 * read is never silent for as long.
 */
const LIMITS = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  timeout: 60_000,
  maxConnections: 4_096,
};

const tell = (line: string) => process.stdout.write(`${line}\n`);

/** Serves until it is told to end. Throws when the parts cannot be wired. */
export async function serveApp(settings: Settings, announce: (address: AddressInfo) => void): Promise<void> {
  keepServing();
  const wiring = wire(settings);
  await warmUp(wiring.dependencies);
  collectGarbage();
  let served = wiring.dependencies;
  let app = createApp(served);
  const notices = keepNotices(settings.notices, () => served, tellError);
  // A request that is under way ends with the app that it began with.
  const watching = watchServed(settings, async () => {
    const dependencies = wiring.reopen();
    await warmUp(dependencies);
    served = dependencies;
    app = createApp(served);
    collectGarbage();
    notices.look();
  });
  const server = serve(
    { fetch: (request, environment) => app.fetch(request, environment), hostname: settings.host, port: settings.port },
    announce,
  );
  Object.assign(server, LIMITS);
  server.on('error', (error: NodeJS.ErrnoException) => fail(explainListening(error, settings)));
  const cleaning = setInterval(() => removeOld(wiring, settings), HOUR_MS);
  removeOld(wiring, settings);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      clearInterval(cleaning);
      clearInterval(watching);
      notices.stop();
      close(server, wiring);
    });
}

/** A log that cannot be written, on a full disk or into a closed pipe, ends no service. */
function keepServing(): void {
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
}

/** What is made when first asked for is made now, so that no visitor waits for it. */
async function warmUp({ sources, suggest, clock }: Dependencies): Promise<void> {
  // Another generation is warmed while the old one answers: between the steps those answers get their turn.
  await setImmediate();
  suggest('a');
  await setImmediate();
  sources.isKnownTerm('a');
  await sources.search({ query: 'a', asOf: todayInShanghai(clock()) });
}

const WATCH_MS = 1_000;

/** Looks once a second whether another generation is to be served; one that cannot be opened leaves the old one. */
function watchServed(settings: Settings, take: () => Promise<void>): NodeJS.Timeout {
  const generations = generationsOf(settings);
  let served = generations && servedIn(generations);
  // One after the other, so that what was switched to last is what is served in the end.
  let taking: Promise<void> = Promise.resolve();
  return setInterval(() => {
    const current = generations?.readCurrent() ?? null;
    if (current === null || current === served) return;
    served = current;
    taking = taking.then(take).then(
      () => void tell(MESSAGES.generationTaken(current)),
      (error: unknown) =>
        void tell(MESSAGES.generationRefused(current, error instanceof Error ? error.message : String(error))),
    );
  }, WATCH_MS);
}

function explainListening(error: NodeJS.ErrnoException, { host, port }: Settings): string {
  const known = MESSAGES.listening[error.code ?? ''];
  return known ? known(host, port) : error.message;
}

function fail(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

function removeOld({ dependencies: { store, clock } }: Wiring, { conversationDays }: Settings): void {
  const limit = new Date(clock().getTime() - conversationDays * DAY_MS);
  store.removeConversationsBefore(limit.toISOString()).catch(tellError);
}

function tellError(error: unknown): void {
  tell(error instanceof Error ? error.message : String(error));
}

/** Lets running answers end, for a while, then closes the database; a second signal ends at once. */
function close(server: ServerType, wiring: Wiring): void {
  setTimeout(() => process.exit(0), PATIENCE_MS).unref();
  server.close(() => {
    wiring.close();
    process.exit(0);
  });
}
