import { type Command, EXIT } from './command.ts';
import { INDEX, MESSAGES } from './messages.ts';

export const indexCommand: Command = {
  name: 'index',
  ...INDEX,
  options: {},
  async run(_, { terminal }) {
    const started = performance.now();
    terminal.complain(MESSAGES.building);
    // The reader of corpus/ and its dictionary are large, and no other command needs them.
    const { corpus, compiled } = (await import('./build-indexes.ts')).buildIndexes();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    terminal.write(MESSAGES.built(corpus.documents.length, corpus.clauses.length, compiled.measures.length, seconds));
    return EXIT.done;
  },
};
