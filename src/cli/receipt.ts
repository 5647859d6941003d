import { answerFromMemory } from '../assistant/answer-question.ts';
import { recall } from '../assistant/remember.ts';
import type { Receipt } from '../assistant/store.ts';
import { compareTexts } from '../policy/compare-texts.ts';
import { type Command, EXIT } from './command.ts';
import { wrapText } from './display-width.ts';
import { MESSAGES, RECEIPT } from './messages.ts';

export const receiptCommand: Command = {
  name: 'receipt',
  ...RECEIPT,
  options: { json: { type: 'boolean', help: MESSAGES.jsonOption } },
  async run({ words, options }, { wiring, terminal }) {
    const [id] = words;
    if (id === undefined) return MESSAGES.wordsMissing(RECEIPT.id);
    const { store, sources } = (await wiring()).dependencies;
    const receipt = await store.findReceipt(id);
    if (!receipt) {
      terminal.complain(RECEIPT.unknown(id));
      return EXIT.found;
    }
    const request = { message: receipt.question, facts: receipt.facts, as_of: receipt.as_of };
    const { answer } = await answerFromMemory(request, recall(receipt.memory), sources);
    const replay: Replay = {
      receipt,
      text: answer.text,
      same: answer.text === receipt.answer.text && answer.status === receipt.status,
      same_corpus: sources.revision === receipt.revision,
    };
    terminal.write(options.json ? JSON.stringify(replay, null, 2) : showReplay(replay, terminal.width));
    return replay.same ? EXIT.done : EXIT.found;
  },
};

interface Replay {
  readonly receipt: Receipt;
  /** What would be answered now, for the same day, facts and memory, without a model. */
  readonly text: string;
  readonly same: boolean;
  readonly same_corpus: boolean;
}

function showReplay({ receipt, text, same, same_corpus }: Replay, width: number): string {
  const { question, asked, as_of, revision, status, clauses, guard, model, answer } = receipt;
  const wrap = (line: string) => wrapText(line, width, '  ');
  return [
    wrap(`${RECEIPT.question}  ${question}`),
    `${RECEIPT.asked}  ${asked}  ${MESSAGES.asOf(as_of)}`,
    `${RECEIPT.revision}  ${revision.slice(0, 12)}  ${same_corpus ? RECEIPT.sameCorpus : RECEIPT.otherCorpus}`,
    `${RECEIPT.status}  ${status}  ${RECEIPT.model(model)}`,
    `${RECEIPT.guard(guard.checked, guard.replaced.length)}`,
    ...guard.replaced.map(({ text, figures }) => wrap(`  ${MESSAGES.because(MESSAGES.list(figures), text)}`)),
    wrap(`${RECEIPT.clauses}  ${MESSAGES.list(clauses)}`),
    '',
    ...answer.text.split('\n').map((line) => wrapText(line, width)),
    '',
    same ? RECEIPT.same : RECEIPT.differs,
    ...(same ? [] : differences(answer.text, text).map(wrap)),
  ].join('\n');
}

function differences(before: string, now: string): readonly string[] {
  const { segments } = compareTexts(before, now);
  return segments.flatMap(({ kind, text }) => (kind === 'equal' ? [] : [`${kind === 'removed' ? '-' : '+'} ${text}`]));
}
