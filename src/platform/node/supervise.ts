import cluster, { type Worker } from 'node:cluster';

/** What a supervisor tells about, and how long it waits for processes to end. */
export interface Watch {
  /** The first process listens. */
  readonly onListening: (address: { readonly address: string; readonly port: number }) => void;
  /** A process that served has ended by itself, and another one takes its place. */
  readonly onLoss: (pid: number | undefined) => void;
}

/**
 * Runs this program so many times on one port: a process has one core. One that ends is started again; one that never
 * came to listen ends everything, since the next would not either. SIGINT and SIGTERM are passed on.
 */
export function supervise(count: number, { onListening, onLoss }: Watch): void {
  const serving = new Set<Worker>();
  let isEnding = false;
  cluster.once('listening', (_, { address, port }) => onListening({ address: address ?? '0.0.0.0', port }));
  cluster.on('listening', (worker) => serving.add(worker));
  cluster.on('exit', (worker, code) => {
    const served = serving.delete(worker);
    if (served && !isEnding) {
      onLoss(worker.process.pid);
      cluster.fork();
      return;
    }
    if (!isEnding) process.exitCode = code || 1;
    endAll();
  });
  const endAll = () => {
    isEnding = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, endAll);
  for (let started = 0; started < count; started++) cluster.fork();
}
