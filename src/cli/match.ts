import type { z } from 'zod';
import { MatchReply, matchRoute } from '../http/match.ts';
import { ASKING, call } from './call.ts';
import type { Command } from './command.ts';
import { wrapText } from './display-width.ts';
import { MESSAGES } from './messages.ts';
import { readFacts } from './read-facts.ts';

export const matchCommand: Command = {
  name: 'match',
  takes: '事实=值…',
  summary: '按已知的情况把全部措施分成可以享受、还要确认、不符合、已经结束',
  example: 'npx tongce match 研发投入=500万元 --question 研发',
  options: { question: { type: 'string', help: '只看和这个问题有关的措施' }, ...ASKING },
  async run(given, place) {
    const { dependencies } = await place.service();
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
          `${name}（${measures.length} 项）`,
          ...measures.map(
            ({ title, measure, text }) => `  ${title}  ${measure}\n    ${wrapText(text, width - 4, '    ')}`,
          ),
        ];
  return [
    `截至${match.as_of}`,
    ...group('可以享受', eligible),
    ...group('还要确认', more_information),
    ...group(
      '差一个条件',
      not_eligible.filter(({ nearest_miss }) => nearest_miss),
    ),
    ...group('已经结束', ended),
    ...(combined ? ['', wrapText(combined.text, width)] : []),
    ...(next
      ? [
          '',
          wrapText(
            `${next.prompt}${next.options.map((option) => `〔${option}〕`).join('')}（影响 ${next.decides} 项）`,
            width,
          ),
        ]
      : []),
  ].join('\n');
}
