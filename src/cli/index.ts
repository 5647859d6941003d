import { join } from 'node:path';
import { type Command, EXIT } from './command.ts';
import { INDEX, MESSAGES } from './messages.ts';

export const indexCommand: Command = {
  name: 'index',
  ...INDEX.words,
  options: { generation: { type: 'string', help: INDEX.generationOption } },
  async run({ options }, { terminal }) {
    const started = performance.now();
    terminal.complain(MESSAGES.building);
    // The reader of corpus/ and its dictionary are large, and no other command needs them.
    const { buildIndexes, buildIndexesOf } = await import('./build-indexes.ts');
    const { generation } = options;
    const { corpus, compiled } =
      typeof generation === 'string'
        ? buildIndexesOf(join(generation, 'corpus'), join(generation, 'indexes'))
        : buildIndexes();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    terminal.write(MESSAGES.built(corpus.documents.length, corpus.clauses.length, compiled.measures.length, seconds));
    return EXIT.done;
  },
};
