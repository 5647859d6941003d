import { type Command, EXIT } from './command.ts';
import { MESSAGES, SMOKE } from './messages.ts';
import { runSmoke } from './run-smoke.ts';

export const smokeCommand: Command = {
  name: 'smoke',
  ...SMOKE,
  options: { base: { type: 'string', help: SMOKE.base } },
  async run({ options: { base } }, { terminal }) {
    if (typeof base !== 'string') return MESSAGES.wordsMissing(SMOKE.base);
    if (!URL.canParse(base)) return SMOKE.noAddress(base);
    const results = await runSmoke(base);
    for (const { name, fault, ms } of results) terminal.write(SMOKE.line(name, fault, ms));
    const faults = results.filter(({ fault }) => fault !== null).length;
    terminal.write(SMOKE.sum(results.length, faults));
    return faults === 0 ? EXIT.done : EXIT.found;
  },
};
