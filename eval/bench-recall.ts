/**
 * Time of giving kept answers again, and how long anybody else waits meanwhile: 2,000 receipts of the questions of all
 * sets, walked as the office walks them. The longest hold is one answer.
 *
 *   npm run bench:recall
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { recallKept } from '../src/assistant/recall-kept.ts';
import type { Receipt, ReceiptPlace } from '../src/assistant/store.ts';
import { openSources } from '../src/cli/open-sources.ts';
import { letOthers } from '../src/http/office/let-others.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';
import { QUESTION_SETS, readQuestionSet } from './question-sets.ts';

const RECEIPTS = 2000;
const DAY = calendarDate('2026-11-20');
const { sources } = openSources();
const questions = QUESTION_SETS.flatMap((set) => readQuestionSet(set)).map(({ query }) => query);

const receiptOf = (at: number) =>
  ({
    ...{ id: String(at).padStart(6, '0'), asked: '2026-11-20T01:00:00.000Z', as_of: DAY, facts: {}, memory: {} },
    ...{ question: questions[at % questions.length], status: 'answered', outcomes: [], answer: { citations: [] } },
  }) as unknown as Receipt;
const receipts = Array.from({ length: RECEIPTS }, (_, at) => receiptOf(at));
const store = {
  listReceiptsFrom: ({ id }: ReceiptPlace, most: number) => {
    const start = receipts.findIndex((one) => one.id > id);
    return Promise.resolve(start < 0 ? [] : receipts.slice(start, start + most));
  },
};

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const started = performance.now();
let [checked, differing] = [0, 0];
for await (const part of recallKept({ asked: '', id: '' }, DAY, { store, sources })) {
  checked += part.checked;
  differing += part.recalled.length;
  await letOthers();
}
const seconds = (performance.now() - started) / 1000;
const ms = (nanoseconds: number) => (nanoseconds / 1e6).toFixed(0);
console.log(
  `${checked} answers, ${new Set(questions).size} questions, ${differing} otherwise: ${seconds.toFixed(1)} s`,
);
console.log(
  `wait of others: p50 ${ms(delay.percentile(50))}, p99 ${ms(delay.percentile(99))}, longest ${ms(delay.max)} ms`,
);
