/**
 * Kills the service (SIGKILL) while it answers, and the build of the indexes while it writes; ends with 1 when an answer
 * that was given is not in the store, or when the indexes are neither the old ones nor whole.
 *
 *   npm run bench:kill [-- --kills 100 --builds 10]
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { refreshIndexes } from '../src/cli/refresh.ts';
import { inProject } from '../src/platform/node/project.ts';
import { killService } from './bench/kill-service.ts';
import { readQuestionSet } from './question-sets.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '100' }, builds: { type: 'string', default: '10' } },
});
/** A build takes about as long on a machine with nothing else to do. */
const BUILD_MS = 10_000;

const { kills, acknowledged, lost } = await killService(
  Number(values.kills),
  readQuestionSet('dev').map(({ query }) => query),
);
console.log(`killed ${kills} times while answering: ${lost.length} of ${acknowledged} answers lost`);

let broken = 0;
for (let build = 0; build < Number(values.builds); build += 1) {
  const args = ['--import', 'tsx', inProject('src/cli.ts'), 'index'];
  const child = spawn(process.execPath, args, { cwd: inProject('.'), stdio: 'ignore' });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  setTimeout(() => child.kill('SIGKILL'), (BUILD_MS * (build + 1)) / Number(values.builds));
  await gone;
  if (!refreshIndexes()) broken += 1;
}
console.log(`killed ${values.builds} times while indexing: ${broken} times not mended by the next start`);
process.exitCode = lost.length + broken > 0 ? 1 : 0;
