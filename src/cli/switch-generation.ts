import { findOutdated, worseIn } from '../office/publishing/generation.ts';
import type { PublishingRefusal } from '../office/publishing/publishing-place.ts';
import type { Generations } from '../platform/node/generations.ts';

/** Who switches, and what he makes sure of before: that the indexes in a generation's folder are whole and of the code that serves them. */
export interface Switching {
  readonly by: string | null;
  readonly isReady: (folder: string) => boolean;
}

/** Serves a generation that was made; one with a fault never, one that answers something worse only when that is accepted. */
export function publishGeneration(
  generations: Generations,
  id: string,
  { by, isReady }: Switching,
  isWorseAccepted: boolean,
): PublishingRefusal | null {
  const report = generations.find(id) ? generations.readReport(id) : null;
  if (!report) return 'unknown';
  if (id === servedIn(generations)) return 'current';
  if (report.faults.length > 0) return 'faulty';
  if (worseIn(report).length > 0 && !isWorseAccepted) return 'worse';
  if (!isReady(generations.folderOf(id))) return 'stale';
  generations.switchTo({ at: new Date().toISOString(), by, act: 'publish', to: id });
  removeOutdated(generations);
  return null;
}

/** Serves a generation that was served before. */
export function rollBackTo(generations: Generations, id: string, { by, isReady }: Switching): PublishingRefusal | null {
  if (id === servedIn(generations)) return 'current';
  if (!generations.find(id) || !generations.listSwitches().some(({ to }) => to === id)) return 'unknown';
  if (!isReady(generations.folderOf(id))) return 'stale';
  generations.switchTo({ at: new Date().toISOString(), by, act: 'roll_back', to: id });
  return null;
}

/** What was published last, or what the service was started with. */
export function servedIn(generations: Generations): string | null {
  return generations.readCurrent() ?? generations.readStarted();
}

export function removeOutdated(generations: Generations): void {
  const ids = generations.list().map(({ id }) => id);
  for (const id of findOutdated(ids, generations.listSwitches(), servedIn(generations))) generations.remove(id);
}
