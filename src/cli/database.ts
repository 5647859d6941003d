import { buildDatabase } from './build-database.ts';
import { type Command, EXIT } from './command.ts';
import { DATABASE, MESSAGES } from './messages.ts';
import { refreshIndexes } from './refresh.ts';

export const databaseCommand: Command = {
  name: 'database',
  ...DATABASE,
  options: {},
  async run(_, { terminal }) {
    if (!refreshIndexes()) throw new Error(MESSAGES.indexesFailed);
    await buildDatabase();
    terminal.complain(DATABASE.built);
    return EXIT.done;
  },
};
