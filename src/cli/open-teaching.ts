import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { TeachingPlace } from '../http/office/office-parts.ts';
import { teachCorpus } from '../office/lessons/teach-corpus.ts';
import type { Trial } from '../office/lessons/trial.ts';
import { inProject } from '../platform/node/project.ts';
import type { CorpusChanges } from './corpus-changes.ts';
import { explainEnd, explainFailure } from './explain-failure.ts';
import { readCorpusFile } from './folders.ts';

const LOW = constants.priority.PRIORITY_BELOW_NORMAL;

/** Teaching on Node: corpus/ is a folder, and a trial is a process of its own, so that answers do not wait for it. */
export function openTeaching({ make, notCommitted }: Pick<CorpusChanges, 'make' | 'notCommitted'>): TeachingPlace {
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
    notCommitted,
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
    child.on('error', (error) => resolve({ kind: 'failed', reason: explainFailure(error) }));
    child.on('close', (code, signal) =>
      resolve(
        readTrial(Buffer.concat(chunks).toString('utf8')) ?? { kind: 'failed', reason: explainEnd(code, signal) },
      ),
    );
    child.stdin.end(request);
  });
}

/** Null where the process ended without a word. */
function readTrial(output: string): Trial | null {
  const [line = ''] = output.trim().split('\n').slice(-1);
  // Written by `run-trial.ts`, so its shape is known.
  return line.startsWith('{') ? (JSON.parse(line) as Trial) : null;
}
