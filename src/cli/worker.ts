import { buildWorker } from './build-worker.ts';
import { type Command, EXIT } from './command.ts';
import { WORKER } from './messages.ts';

export const workerCommand: Command = {
  name: 'worker',
  ...WORKER,
  options: {},
  async run(_, { terminal }) {
    buildWorker();
    terminal.complain(WORKER.built);
    return EXIT.done;
  },
};
