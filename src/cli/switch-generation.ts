import { findOutdated, worseIn } from '../office/publishing/generation.ts';
import type { PublishingRefusal } from '../office/publishing/publishing-place.ts';
import type { Generations } from '../platform/node/generations.ts';

/** Serves a generation that was made; one with a fault never, one that answers something worse only when that is accepted. */
export function publishGeneration(
  generations: Generations,
  id: string,
  by: string | null,
  isWorseAccepted: boolean,
): PublishingRefusal | null {
  const report = generations.find(id) ? generations.readReport(id) : null;
  if (!report) return 'unknown';
  if (id === servedIn(generations)) return 'current';
  if (report.faults.length > 0) return 'faulty';
  if (worseIn(report).length > 0 && !isWorseAccepted) return 'worse';
  generations.switchTo({ at: new Date().toISOString(), by, act: 'publish', to: id });
  removeOutdated(generations);
  return null;
}

/** Serves a generation that was served before. */
export function rollBackTo(generations: Generations, id: string, by: string | null): PublishingRefusal | null {
  if (id === servedIn(generations)) return 'current';
  if (!generations.find(id) || !generations.listSwitches().some(({ to }) => to === id)) return 'unknown';
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
