import type { Generations } from '../platform/node/generations.ts';
import { readSettings } from '../settings.ts';
import { type Command, EXIT } from './command.ts';
import { PUBLISH, ROLLBACK } from './messages.ts';
import { generationsOf } from './open-served.ts';

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
    const refused =
      id === generations.readCurrent()
        ? ROLLBACK.isCurrent(id)
        : wasServed(id, generations)
          ? null
          : PUBLISH.unknown(id);
    if (refused !== null) {
      terminal.complain(refused);
      return EXIT.found;
    }
    const by = typeof options.by === 'string' ? options.by : null;
    generations.switchTo({ at: new Date().toISOString(), by, act: 'roll_back', to: id });
    terminal.complain(ROLLBACK.done(id));
    return EXIT.done;
  },
};

function wasServed(id: string, generations: Generations): boolean {
  return generations.find(id) !== null && generations.listSwitches().some(({ to }) => to === id);
}

function listAll(generations: Generations): string {
  const current = generations.readCurrent() ?? generations.readStarted();
  const lines = generations
    .list()
    .map(({ id, made, by, documents, measures }) =>
      ROLLBACK.line(id, made.slice(0, 16), by ?? ROLLBACK.commandLine, documents, measures, id === current),
    );
  return lines.length === 0 ? ROLLBACK.none : lines.join('\n');
}
