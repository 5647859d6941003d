import type { z } from 'zod';
import { ChangesReply, changesRoute } from '../http/changes.ts';
import { parseCalendarDate } from '../policy/calendar-date.ts';
import { headOfChange } from '../policy/changes.ts';
import { statusNames } from '../policy/status-names.ts';
import { ASKING, call } from './call.ts';
import type { Command } from './command.ts';
import { wrapText } from './display-width.ts';
import { CHANGE, MESSAGES } from './messages.ts';

export const changeCommand: Command = {
  name: 'change',
  ...CHANGE,
  options: {
    from: { type: 'string', help: CHANGE.fromOption },
    to: { type: 'string', help: CHANGE.toOption },
    ...ASKING,
  },
  async run(given, place) {
    const { from, to } = given.options;
    if (from === undefined) return MESSAGES.wordsMissing('--from');
    const input = { from, ...(to !== undefined && { to }) };
    const show = (reply: z.output<typeof ChangesReply>) => showChanges(reply, place.terminal.width);
    return call(changesRoute, ChangesReply, input, { given, place, show });
  },
};

function showChanges({ from, to, changes }: z.output<typeof ChangesReply>, width: number): string {
  const lines = changes.map(({ name, kind, day, now, reason, document, clause }) =>
    [
      wrapText(
        `${headOfChange({ kind, now, day: parseCalendarDate(day ?? '') })}  ${name}  ${clause ?? document}`,
        width,
        '  ',
      ),
      wrapText(`  ${MESSAGES.because(statusNames[now], reason)}`, width, '  '),
    ].join('\n'),
  );
  return [CHANGE.found(from, to, changes.length), ...lines].join('\n');
}
