import { spawn } from 'node:child_process';
import type { PublishingPlace } from '../office/publishing/publishing-place.ts';
import type { Generations } from '../platform/node/generations.ts';
import { inProject } from '../platform/node/project.ts';
import { explainEnd, explainFailure } from './explain-failure.ts';
import { isOpenable } from './refresh.ts';
import { publishGeneration, rollBackTo, servedIn } from './switch-generation.ts';

/** Publishing from the office, by the code whose stamp is `makers`; the making runs in a process of its own, so that answers do not wait for it. */
export function openPublishing(generations: Generations, makers: string): PublishingPlace {
  // Answers would wait for indexes that are made anew.
  const isReady = (folder: string) => isOpenable(folder, makers);
  return {
    read() {
      const all = generations.list();
      const switches = generations.listSwitches();
      const newest = all.find(({ id }) => !switches.some(({ to }) => to === id));
      const report = newest ? generations.readReport(newest.id) : null;
      return {
        current: servedIn(generations),
        generations: all,
        switches: switches.toReversed(),
        prepared: newest && report ? { generation: newest, report } : null,
        isMaking: generations.isMaking(),
        failure: generations.readFailure(),
      };
    },
    prepare(by) {
      if (generations.isMaking()) return false;
      generations.keepFailure(null);
      const pid = makeAside(by, generations);
      // From now on it counts as being made, though its process has yet to come up.
      if (pid !== undefined) generations.begin(pid);
      return true;
    },
    publish: (id, by, isWorseAccepted) => publishGeneration(generations, id, { by, isReady }, isWorseAccepted),
    rollBack: (id, by) => rollBackTo(generations, id, { by, isReady }),
  };
}

/** What became of it stands on the disk, since any process may be asked. */
function makeAside(by: string, generations: Generations): number | undefined {
  const args = ['--import', 'tsx', inProject('src/cli.ts'), 'publish', '--prepare', '--json', '--by', by];
  const child = spawn(process.execPath, args, { cwd: inProject('.'), stdio: 'ignore', detached: false });
  child.on('error', (error) => generations.keepFailure(explainFailure(error)));
  const newest = () => generations.list()[0]?.id;
  const before = newest();
  // One that fails says why itself, unless it comes to no word: then nobody else would.
  child.on('exit', (code, signal) => {
    const isSilent = code !== 0 && generations.readFailure() === null && newest() === before;
    if (isSilent) generations.keepFailure(explainEnd(code, signal));
  });
  return child.pid;
}
