import type { Recalled } from '../assistant/recall-answers.ts';
import { recallKept } from '../assistant/recall-kept.ts';
import { parseCalendarDate, todayInShanghai } from '../policy/calendar-date.ts';
import { ASKING } from './call.ts';
import { type Command, EXIT } from './command.ts';
import { wrapText } from './display-width.ts';
import { MESSAGES, RECALL } from './messages.ts';

/** After so many answers it is told how far the walk has come. */
const TOLD = 500;

export const recallCommand: Command = {
  name: 'recall',
  ...RECALL,
  options: { since: { type: 'string', help: RECALL.sinceOption }, ...ASKING },
  async run({ options }, { wiring, terminal }) {
    const since = parseCalendarDate(String(options.since ?? ''));
    if (!since)
      return options.since === undefined ? MESSAGES.wordsMissing('--since') : MESSAGES.dateWrong(String(options.since));
    const { store, sources, clock } = (await wiring()).dependencies;
    const asOf = parseCalendarDate(String(options['as-of'] ?? '')) ?? todayInShanghai(clock());
    // The day begins in Shanghai.
    const from = { asked: new Date(`${since}T00:00:00+08:00`).toISOString(), id: '' };
    const [recalled, counted]: [Recalled[], { checked: number }] = [[], { checked: 0 }];
    for await (const part of recallKept(from, asOf, { store, sources })) {
      counted.checked += part.checked;
      recalled.push(...part.recalled);
      if (!options.json) for (const one of part.recalled) terminal.write(`${showOne(one, terminal.width)}\n`);
      if (counted.checked % TOLD === 0) terminal.complain(RECALL.soFar(counted.checked));
    }
    terminal.write(options.json ? JSON.stringify(recalled, null, 2) : RECALL.checked(counted.checked, recalled.length));
    return recalled.length === 0 ? EXIT.done : EXIT.found;
  },
};

function showOne({ receipt, as_of, status, text, differs }: Recalled, width: number): string {
  const answer = (words: string) => wrapText(words.replace(/\n+/gu, ' '), width, '    ');
  return [
    wrapText(`${receipt.id}  ${receipt.asked.slice(0, 10)}  ${receipt.question}`, width, '  '),
    `  ${RECALL.differs(differs.map((part) => RECALL.parts[part]))}`,
    answer(`  ${RECALL.given(receipt.as_of, receipt.status)}  ${receipt.answer.text}`),
    answer(`  ${RECALL.now(as_of, status)}  ${text}`),
  ].join('\n');
}
