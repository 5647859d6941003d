/** Loads such a folder as the service does, and asks: `serve-scale.ts <folder> <times as many measures>`; prints one line of JSON, times in CPU ms. */
import { readFileSync } from 'node:fs';
import { answerQuestion } from '../../src/assistant/answer-question.ts';
import type { CompiledMeasures } from '../../src/calculator/measure.ts';
import { makeSources } from '../../src/cli/make-sources.ts';
import type { Lexicon } from '../../src/indexing/lexicon.ts';
import { loadIndex } from '../../src/indexing/load-index.ts';
import { openServedCorpus } from '../../src/indexing/served-corpus.ts';
import { openModels } from '../../src/learning/pack-models.ts';
import { openDatabase } from '../../src/platform/node/open-database.ts';
import { inProject } from '../../src/platform/node/project.ts';
import { readIndex, readSearch } from '../../src/platform/node/read-search.ts';
import { SqlStore } from '../../src/platform/sql-store.ts';
import { type CalendarDate, calendarDate } from '../../src/policy/calendar-date.ts';
import { readQuestionSet } from '../question-sets.ts';
import { multiplyMeasures } from './multiply-measures.ts';

const [folder = '', measureTimes = '1'] = process.argv.slice(2);
/** What was found on the day of the warm-up would be remembered, so another one is measured. */
const [WARM, ASKED] = [calendarDate('2026-11-19'), calendarDate('2026-11-20')];
const questions = readQuestionSet('dev').map(({ query }) => query);

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const encoded = JSON.parse(readFileSync(inProject('indexes/measures.json'), 'utf8')) as CompiledMeasures;
const measures = JSON.stringify(multiplyMeasures(encoded, Number(measureTimes)));
const started = cpuMs();
const files = readSearch(folder);
const { sources } = makeSources({
  corpus: openServedCorpus(files.documents, files.clauses),
  measures: JSON.parse(measures) as CompiledMeasures,
  index: loadIndex(readIndex(folder)),
  lexicon: JSON.parse(files.lexicon) as Lexicon,
  models: openModels(files.models),
  suggestions: files.suggestions,
});
await sources.search({ query: questions[0] ?? '', asOf: WARM });
const loadMs = cpuMs() - started;

const store = new SqlStore(openDatabase(':memory:'));
const assistant = {
  ...{ sources, store, clock: () => new Date(), newId: () => crypto.randomUUID(), model: null },
  onLoss: (error: unknown) => {
    throw error;
  },
};
const search = await measure((query, asOf) => sources.search({ query, asOf }));
const chat = await measure((message, asOf) => answerQuestion({ message: `${message} `, as_of: asOf }, assistant));
globalThis.gc?.();
const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
process.stdout.write(`${JSON.stringify({ loadMs, search, chat, rss, heapUsed, arrayBuffers })}\n`);

/** Every question once to warm up, then once measured. */
async function measure(ask: (question: string, asOf: CalendarDate) => Promise<unknown>) {
  for (const question of questions) await ask(question, WARM);
  const times: number[] = [];
  for (const question of questions) {
    const before = cpuMs();
    await ask(question, ASKED);
    times.push(cpuMs() - before);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
