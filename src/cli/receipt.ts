import type { GuardRecord } from '../assistant/store.ts';
import type { OutcomeChange } from '../calculator/compare-outcomes.ts';
import { compareTexts } from '../policy/compare-texts.ts';
import { type Command, EXIT } from './command.ts';
import { wrapText } from './display-width.ts';
import { MESSAGES, RECEIPT } from './messages.ts';
import { type Replay, replayReceipt } from './replay-receipt.ts';

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
    const replay = await replayReceipt(receipt, sources);
    terminal.write(options.json ? JSON.stringify(replay, null, 2) : showReplay(replay, terminal.width));
    return replay.same ? EXIT.done : EXIT.found;
  },
};

function showPhrasing(phrasing: GuardRecord['phrasing']): readonly string[] {
  if (!phrasing) return [];
  return [RECEIPT.phrasing(phrasing), ...phrasing.rejected.map((text) => `  ${text}`)];
}

type Wrap = (line: string) => string;

function showReplay(replay: Replay, width: number): string {
  const { receipt, same_corpus, calculations } = replay;
  const { question, asked, as_of, revision, status, clauses, guard, model, answer } = receipt;
  const wrap: Wrap = (line) => wrapText(line, width, '  ');
  return [
    wrap(`${RECEIPT.question}  ${question}`),
    `${RECEIPT.asked}  ${asked}  ${MESSAGES.asOf(as_of)}`,
    `${RECEIPT.revision}  ${revision.slice(0, 12)}  ${same_corpus ? RECEIPT.sameCorpus : RECEIPT.otherCorpus}`,
    `${RECEIPT.status}  ${status}  ${RECEIPT.model(model)}`,
    `${RECEIPT.guard(guard.checked, guard.replaced.length)}`,
    ...guard.replaced.map(({ text, figures }) => wrap(`  ${MESSAGES.because(MESSAGES.list(figures), text)}`)),
    ...showPhrasing(guard.phrasing).map(wrap),
    wrap(`${RECEIPT.clauses}  ${MESSAGES.list(clauses)}`),
    RECEIPT.calculations(calculations.length),
    ...calculations.flatMap((change) => showChange(change, wrap)),
    '',
    ...answer.text.split('\n').map((line) => wrapText(line, width)),
    '',
    ...showTexts(replay, wrap),
  ].join('\n');
}

function showChange(change: OutcomeChange, wrap: Wrap): readonly string[] {
  const line = `  ${change.measure}  ${RECEIPT.change[change.kind]}`;
  if (change.kind === 'same') return [line];
  const clauses = change.kind === 'changed' && change.clauses.length > 0 ? [MESSAGES.list(change.clauses)] : [];
  return [line, ...clauses.map(RECEIPT.changedClauses).map(wrap), ...differences(change.before, change.now).map(wrap)];
}

function showTexts({ receipt, same, text }: Replay, wrap: Wrap): readonly string[] {
  const verdict = same ? RECEIPT.same : RECEIPT.differs;
  if (receipt.model !== null) return [verdict, RECEIPT.phrased];
  return same ? [verdict] : [verdict, ...differences(receipt.answer.text, text).map(wrap)];
}

function differences(before: string, now: string): readonly string[] {
  const { segments } = compareTexts(before, now);
  return segments.flatMap(({ kind, text }) => (kind === 'equal' ? [] : [`${kind === 'removed' ? '-' : '+'} ${text}`]));
}
