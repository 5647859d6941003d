import type { z } from 'zod';
import { MatchReply, matchRoute } from '../http/match.ts';
import { ASKING, call } from './call.ts';
import type { Command } from './command.ts';
import { wrapText } from './display-width.ts';
import { MATCH, MESSAGES } from './messages.ts';
import { readFacts } from './read-facts.ts';

export const matchCommand: Command = {
  name: 'match',
  ...MATCH,
  options: { question: { type: 'string', help: MATCH.questionOption }, ...ASKING },
  async run(given, place) {
    const { dependencies } = await place.wiring();
    const read = readFacts(given.words, dependencies.sources.facts.values());
    if (read.kind === 'unreadable') return MESSAGES.factUnreadable(read.word);
    const { question } = given.options;
    const input = { facts: read.facts, ...(question && { question }) };
    const show = (match: Match) => showMatch(match, place.terminal.width);
    return call(matchRoute, MatchReply, input, { given, place, show });
  },
};

type Match = z.output<typeof MatchReply>;
type Matched = Match['eligible'][number];

function showMatch(match: Match, width: number): string {
  const { eligible, more_information, not_eligible, ended, combined, next_question: next } = match;
  const group = (name: string, measures: readonly Matched[]) =>
    measures.length === 0
      ? []
      : [
          '',
          MATCH.group(name, measures.length),
          ...measures.map(
            ({ title, measure, text }) => `  ${title}  ${measure}\n${wrapText(`    ${text}`, width, '    ')}`,
          ),
        ];
  return [
    MESSAGES.asOf(match.as_of),
    ...group(MATCH.eligible, eligible),
    ...group(MATCH.moreInformation, more_information),
    ...group(
      MATCH.nearestMiss,
      not_eligible.filter(({ nearest_miss }) => nearest_miss),
    ),
    ...group(MATCH.ended, ended),
    ...(combined ? ['', wrapText(combined.text, width)] : []),
    ...(next ? ['', wrapText(MESSAGES.choices(next.prompt, next.options) + MATCH.decides(next.decides), width)] : []),
  ].join('\n');
}
