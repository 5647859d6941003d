import type { z } from 'zod';
import { DeadlineReply, deadlineRoute } from '../http/deadline.ts';
import { ASKING, call } from './call.ts';
import type { Command } from './command.ts';
import { wrapText } from './display-width.ts';
import { DEADLINE, MESSAGES } from './messages.ts';

export const deadlineCommand: Command = {
  name: 'deadline',
  ...DEADLINE,
  options: { back: { type: 'boolean', help: DEADLINE.backOption }, ...ASKING },
  async run(given, place) {
    const [from, ...rest] = given.words;
    const [, days, words] = /^(\d+)(.*)$/u.exec(rest.join('')) ?? [];
    const unit = DEADLINE.units.find(([pattern]) => pattern.test(words ?? '-'))?.[1];
    if (from === undefined || days === undefined) return MESSAGES.wordsMissing(DEADLINE.period);
    if (unit === undefined) return DEADLINE.unitUnknown(words ?? '');
    const input = { from, days, unit, ...(given.options.back && { back: true }) };
    const show = (deadline: Deadline) => showDeadline(deadline, place.terminal.width);
    return call(deadlineRoute, DeadlineReply, input, { given, place, show });
  },
};

type Deadline = z.output<typeof DeadlineReply>;

function showDeadline({ readings, convention }: Deadline, width: number): string {
  const indented = (text: string) => wrapText(`${MARGIN}${text}`, width, MARGIN);
  const lines = readings.map(({ label, due, skipped, next_working_day: next, estimated }) =>
    [
      `${due}  ${label}${estimated ? DEADLINE.estimated : ''}`,
      ...(next ? [indented(DEADLINE.rests(next))] : []),
      ...(skipped.length > 0 ? [indented(DEADLINE.skipped(skipped.length, MESSAGES.list(skipped)))] : []),
    ].join('\n'),
  );
  return [...lines, '', wrapText(DEADLINE.convention(convention), width)].join('\n');
}

const MARGIN = ' '.repeat(12);
