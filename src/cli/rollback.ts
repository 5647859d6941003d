import type { Generations } from '../platform/node/generations.ts';
import { readSettings } from '../settings.ts';
import { type Command, EXIT } from './command.ts';
import { PUBLISH, ROLLBACK } from './messages.ts';
import { generationsOf } from './open-served.ts';
import { refreshGeneration } from './refresh.ts';
import { rollBackTo, servedIn } from './switch-generation.ts';

/** Serves a generation of before; without one, lists them. */
export const rollbackCommand: Command = {
  name: 'rollback',
  ...ROLLBACK.words,
  options: { by: { type: 'string', help: PUBLISH.byOption } },
  async run({ words, options }, { terminal }) {
    const generations = generationsOf(readSettings());
    if (!generations) return PUBLISH.notKept;
    const [id] = words;
    if (id === undefined) {
      terminal.write(listAll(generations));
      return EXIT.done;
    }
    const by = typeof options.by === 'string' ? options.by : null;
    const refused = rollBackTo(generations, id, { by, isReady: refreshGeneration });
    terminal.complain(refused === null ? ROLLBACK.done(id) : PUBLISH.refused[refused](id));
    return refused === null ? EXIT.done : EXIT.found;
  },
};

function listAll(generations: Generations): string {
  const current = servedIn(generations);
  const lines = generations
    .list()
    .map(({ id, made, by, documents, measures }) =>
      ROLLBACK.line(id, made.slice(0, 16), by ?? ROLLBACK.commandLine, documents, measures, id === current),
    );
  return lines.length === 0 ? ROLLBACK.none : lines.join('\n');
}
