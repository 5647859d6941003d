import type { Dependencies } from '../dependencies.ts';

/** Lets something go on after the reply; what goes wrong with it is in the log. */
export function inBackground(task: Promise<void>, { log, newId }: Pick<Dependencies, 'log' | 'newId'>): void {
  task.catch((error: unknown) => {
    const told = { level: 'error', id: newId(), method: 'POST', route: '/office/api', status: 500, ms: 0 } as const;
    log({ ...told, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
}
