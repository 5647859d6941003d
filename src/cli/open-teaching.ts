import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { TeachingPlace } from '../http/office/office-parts.ts';
import { teachCorpus } from '../office/lessons/teach-corpus.ts';
import type { Trial } from '../office/lessons/trial.ts';
import { inProject } from '../platform/node/project.ts';
import type { CorpusChanges } from './corpus-changes.ts';
import { readCorpusFile } from './folders.ts';

const LOW = constants.priority.PRIORITY_BELOW_NORMAL;

/** Teaching on Node: corpus/ is a folder, and a trial is a process of its own, so that answers do not wait for it. */
export function openTeaching({ make }: Pick<CorpusChanges, 'make'>): TeachingPlace {
  // One after the other: two would take both processors from the people who ask.
  let last: Promise<unknown> = Promise.resolve();
  return {
    fileOf: (teaching) => teachCorpus(teaching, readCorpusFile),
    tryOut(request) {
      const trial = last.then(() => runAside(JSON.stringify(request)));
      last = trial;
      return trial;
    },
    write: ({ path, content }, by) => make('teach', path, by, [{ path, before: readCorpusFile(path), after: content }]),
  };
}

/** Never rejects: what went wrong is the outcome of the trial. */
function runAside(request: string): Promise<Trial> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', inProject('src/cli/run-trial.ts')], {
      cwd: inProject('.'),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    // Those who ask go before.
    if (child.pid !== undefined) setPriority(child.pid, LOW);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', ({ message }) => resolve({ kind: 'failed', reason: message }));
    child.on('close', (code) => resolve(readTrial(Buffer.concat(chunks).toString('utf8'), code)));
    child.stdin.end(request);
  });
}

function readTrial(output: string, code: number | null): Trial {
  const [line = ''] = output.trim().split('\n').slice(-1);
  // Written by `run-trial.ts`, so its shape is known.
  return line.startsWith('{') ? (JSON.parse(line) as Trial) : { kind: 'failed', reason: `exit ${code}` };
}
