import type { z } from 'zod';
import { calculateRoute, OutcomeReply } from '../http/calculate.ts';
import { ASKING, call } from './call.ts';
import type { Command } from './command.ts';
import { displayWidth, padDisplay, wrapText } from './display-width.ts';
import { MESSAGES } from './messages.ts';
import { readFacts } from './read-facts.ts';

export const calculateCommand: Command = {
  name: 'calculate',
  takes: '措施编号 事实=值…',
  summary: '按一项措施测算，并列出每一步的依据',
  example: 'npx tongce calculate tzbf-2022-21/whistleblower-reward fine_yuan=30万元',
  options: ASKING,
  async run(given, place) {
    const [measure, ...rest] = given.words;
    if (measure === undefined) return MESSAGES.wordsMissing('措施编号（npx tongce match 列出全部）');
    const { dependencies } = await place.service();
    const read = readFacts(rest, dependencies.sources.facts.values());
    if (read.kind === 'unreadable') return MESSAGES.factUnreadable(read.word);
    const show = (outcome: Outcome) => showOutcome(outcome, place.terminal.width);
    return call(calculateRoute, OutcomeReply, { measure, facts: read.facts }, { given, place, show });
  },
};

type Outcome = z.output<typeof OutcomeReply>;

function showOutcome(
  { title, text, trace, failed, missing, citations, ignored, as_of }: Outcome,
  width: number,
): string {
  const steps = trace.map(({ step }) => step);
  const column = Math.min(44, Math.max(0, ...steps.map(displayWidth)) + 2);
  return [
    `${title}（截至${as_of}）`,
    wrapText(text, width),
    ...(trace.length > 0 ? ['', '过程'] : []),
    ...trace.map(({ step, value, clause }) => `  ${padDisplay(step, column)}${value}${clause ? `  ${clause}` : ''}`),
    ...failed.map(({ label, clause, quote }) =>
      wrapText(`  不符合  ${label}：“${quote}”  ${clause}`, width, '          '),
    ),
    ...(missing.length > 0 ? ['', `还需要知道  ${missing.join('、')}`] : []),
    ...(ignored.length > 0 ? ['', `这项措施用不到  ${ignored.join('、')}`] : []),
    ...(citations.length > 0 ? ['', '依据'] : []),
    ...citations.map(({ label, clause, quote }) => wrapText(`  ${label}  “${quote}”  ${clause}`, width, '    ')),
  ].join('\n');
}
