import { type Recalled, recallAnswers } from '../assistant/recall-answers.ts';
import { parseCalendarDate, todayInShanghai } from '../policy/calendar-date.ts';
import { ASKING } from './call.ts';
import { type Command, EXIT } from './command.ts';
import { wrapText } from './display-width.ts';
import { MESSAGES, RECALL } from './messages.ts';

/** A longer list is worked off in parts, by a later day. */
const MOST = 2000;

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
    const receipts = await store.listReceiptsSince(new Date(`${since}T00:00:00+08:00`).toISOString(), MOST);
    const recalled = await recallAnswers(receipts, asOf, sources);
    terminal.write(options.json ? JSON.stringify(recalled, null, 2) : show(receipts.length, recalled, terminal.width));
    return recalled.length === 0 ? EXIT.done : EXIT.found;
  },
};

function show(checked: number, recalled: readonly Recalled[], width: number): string {
  return [RECALL.checked(checked, recalled.length), ...recalled.map((one) => showOne(one, width))].join('\n\n');
}

function showOne({ receipt, as_of, status, text, differs }: Recalled, width: number): string {
  const answer = (words: string) => wrapText(words.replace(/\n+/gu, ' '), width, '    ');
  return [
    wrapText(`${receipt.id}  ${receipt.asked.slice(0, 10)}  ${receipt.question}`, width, '  '),
    `  ${RECALL.differs(differs.map((part) => RECALL.parts[part]))}`,
    answer(`  ${RECALL.given(receipt.as_of, receipt.status)}  ${receipt.answer.text}`),
    answer(`  ${RECALL.now(as_of, status)}  ${text}`),
  ].join('\n');
}
