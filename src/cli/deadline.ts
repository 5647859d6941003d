import type { z } from 'zod';
import { DeadlineReply, deadlineRoute } from '../http/deadline.ts';
import { ASKING, call } from './call.ts';
import type { Command } from './command.ts';
import { wrapText } from './display-width.ts';
import { MESSAGES } from './messages.ts';

/** The units as people write them, longest first. */
const UNITS: readonly (readonly [words: RegExp, unit: string])[] = [
  [/^个?工作日$/u, 'working_day'],
  [/^个?自然日$/u, 'natural_day'],
  [/^个?月$/u, 'month'],
  [/^年$/u, 'year'],
  [/^[日天]?$/u, 'day'],
];

export const deadlineCommand: Command = {
  name: 'deadline',
  takes: '起算日 期限',
  summary: '按官方放假安排推算期限到哪一天',
  example: 'npx tongce deadline 2026-11-20 15个工作日',
  options: { back: { type: 'boolean', help: '往前推算' }, ...ASKING },
  async run(given, place) {
    const [from, ...rest] = given.words;
    const [, days, words] = /^(\d+)(.*)$/u.exec(rest.join('')) ?? [];
    const unit = UNITS.find(([pattern]) => pattern.test(words ?? '-'))?.[1];
    if (from === undefined || days === undefined) return MESSAGES.wordsMissing('起算日和期限');
    if (unit === undefined) return MESSAGES.unitUnknown(words ?? '');
    const input = { from, days, unit, ...(given.options.back && { back: true }) };
    const show = (deadline: Deadline) => showDeadline(deadline, place.terminal.width);
    return call(deadlineRoute, DeadlineReply, input, { given, place, show });
  },
};

type Deadline = z.output<typeof DeadlineReply>;

function showDeadline({ readings, convention }: Deadline, width: number): string {
  const lines = readings.map(({ label, due, skipped, next_working_day: next, estimated }) =>
    [
      `${due}  ${label}${estimated ? '（估算）' : ''}`,
      ...(next ? [`            这一天休息，下一个工作日是 ${next}`] : []),
      ...(skipped.length > 0
        ? [`            跳过 ${skipped.length} 天：${wrapText(skipped.join('、'), width - 12, ' '.repeat(12))}`]
        : []),
    ].join('\n'),
  );
  return [...lines, '', wrapText(`${convention}。`, width)].join('\n');
}
