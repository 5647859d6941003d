import { buildIndexes } from './build-indexes.ts';
import { type Command, EXIT } from './command.ts';
import { INDEX, MESSAGES } from './messages.ts';

export const indexCommand: Command = {
  name: 'index',
  ...INDEX,
  options: {},
  async run(_, { terminal }) {
    const started = performance.now();
    terminal.complain(MESSAGES.building);
    const { corpus, compiled } = buildIndexes();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    terminal.write(MESSAGES.built(corpus.documents.length, corpus.clauses.length, compiled.measures.length, seconds));
    return EXIT.done;
  },
};
