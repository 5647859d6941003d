import cluster from 'node:cluster';
import { MESSAGES } from './cli/messages.ts';
import { keepStarted, refreshServed } from './cli/open-served.ts';
import { refreshPages } from './cli/refresh.ts';
import { supervise } from './platform/node/supervise.ts';
import { readSettings, type Settings } from './settings.ts';

const tell = (line: string) => process.stdout.write(`${line}\n`);

const announce = ({ address, port }: { readonly address: string; readonly port: number }) => {
  const host = address.includes(':') ? `[${address}]` : address;
  tell(MESSAGES.serving(`http://${host}:${port}/`));
};

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

/** One process serves; of several the first makes what all need, and watches over the others. */
async function start(): Promise<void> {
  const settings = readSettings();
  // The service works without its pages, so pages that cannot be built are told and not fatal.
  if (cluster.isPrimary && !refreshPages()) tell(MESSAGES.pagesFailed);
  if (cluster.isPrimary) {
    if (!refreshServed(settings)) throw new Error(MESSAGES.indexesFailed);
    keepBeginning(settings);
  }
  if (cluster.isPrimary && settings.processes > 1) {
    supervise(settings.processes, { onListening: announce, onLoss: (pid) => tell(MESSAGES.processLost(pid)) });
    return;
  }
  const { serveApp } = await import('./cli/serve.ts');
  await serveApp(settings, cluster.isPrimary ? announce : () => undefined);
}

/** On a full disk there is nothing to go back to, and still something to serve. */
function keepBeginning(settings: Settings): void {
  try {
    keepStarted(settings, new Date());
  } catch (error) {
    tell(MESSAGES.startedNotKept(error instanceof Error ? error.message : String(error)));
  }
}
