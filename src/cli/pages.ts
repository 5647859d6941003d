import { type Command, EXIT } from './command.ts';
import { MESSAGES, PAGES } from './messages.ts';

export const pagesCommand: Command = {
  name: 'pages',
  ...PAGES,
  options: {},
  async run(_, { terminal }) {
    const started = performance.now();
    terminal.complain(MESSAGES.buildingPages);
    // Vite is large, and no other command needs it.
    await (await import('./build-pages.ts')).buildPages();
    terminal.write(MESSAGES.builtPages(((performance.now() - started) / 1000).toFixed(1)));
    return EXIT.done;
  },
};
