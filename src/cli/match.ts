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
    // Words without = tell who asks.
    const isFact = (word: string) => /[=＝]/u.test(word);
    const profile = given.words.filter((word) => !isFact(word)).join('，');
    const read = readFacts(given.words.filter(isFact), dependencies.sources.facts.values());
    if (read.kind === 'unreadable') return MESSAGES.factUnreadable(read.word);
    const { question } = given.options;
    const input = { facts: read.facts, ...(question && { question }), ...(profile && { profile }) };
    const show = (match: Match) =>
      profile === '' ? showMatch(match, place.terminal.width) : showSupports(match, place.terminal.width);
    return call(matchRoute, MatchReply, input, { given, place, show });
  },
};

/** What is likely for who was told of, by groups, and what would decide more. */
function showSupports({ as_of, understood, supports }: Match, width: number): string {
  const { items, next_questions: questions, ended } = supports;
  const groups = Object.entries(MATCH.groups).flatMap(([group, name]) => {
    const own = items.filter((item) => item.group === group);
    const lines = own.map(
      ({ title, clause, text }) =>
        `  ${title}  ${clause}\n${wrapText(`    ${(text ?? '').slice(0, MOST)}`, width, '    ')}`,
    );
    return own.length === 0 ? [] : ['', MATCH.group(name, own.length), ...lines];
  });
  return [
    MESSAGES.asOf(as_of),
    ...understood.map(({ label, display, words }) => MATCH.understood(label, display, words)),
    ...groups,
    ...(ended > 0 ? ['', MATCH.group(MATCH.ended, ended)] : []),
    ...questions.map(({ prompt, options, decides }) =>
      wrapText(MESSAGES.choices(prompt, options) + MATCH.decides(decides), width),
    ),
  ].join('\n');
}

/** Of a clause that no measure encodes only the beginning is shown. */
const MOST = 120;

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
