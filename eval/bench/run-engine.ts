/**
 * One engine on a corpus `times` as large, in a process of its own so that its memory is its own:
 * `run-engine.ts <name> <times>`; prints one line of JSON. Each engine gets the same clauses and questions.
 */
import type { EvaluationQuestion } from '../../src/evaluation/evaluation-question.ts';
import { judgeSearch } from '../../src/evaluation/judge-search.ts';
import type { Corpus } from '../../src/policy/document.ts';
import { multiplyCorpus } from '../growth/multiply-corpus.ts';
import { openCorpus } from '../open-library.ts';
import { readQuestionSet } from '../question-sets.ts';
import { makeCut, openSegmenter } from './cut-words.ts';
import type { EngineReport } from './engine-report.ts';
import { ENGINES } from './engines.ts';
import { measureLatency, processorMs } from './percentiles.ts';
import type { BenchDocument } from './search-engine.ts';

const RUNS = 5;
/** No further run of the questions begins after so long: slow engines are asked each once. */
const BUDGET_MS = 10_000;
const LIMIT = 10;
/** The sets on which bench.md compares the engines. */
const COMPARED = ['dev', 'own'] as const;

const [name = '', times = '1'] = process.argv.slice(2);
const maker = ENGINES.find((engine) => engine.name === name);
if (!maker)
  throw new Error(`run-engine: no engine "${name}". There are: ${ENGINES.map((one) => one.name).join('; ')}.`);

const documents = listDocuments(multiplyCorpus(openCorpus(), Number(times)));
const questions = COMPARED.flatMap(readQuestionSet).filter(({ must }) => must.length > 0);
const cut = makeCut(openSegmenter());
const before = memoryUsed();
const started = processorMs();
const engine = await maker.build(documents, cut);
const buildSeconds = (engine.clock?.() ?? processorMs() - started) / 1000;
/** A database on disk takes none, and what reading the texts took is freed. */
const memoryBytes = Math.max(0, memoryUsed() - before + engine.bytesOutside);
const found = new Map<EvaluationQuestion, readonly string[]>();
const latency = measureLatency(questions, RUNS, (question) => found.set(question, engine.search(question, LIMIT)), {
  budgetMs: BUDGET_MS,
  clock: engine.clock,
});
const texts = new Map(documents.map(({ id, text }) => [id, text]));
const judged = questions.map((question) =>
  judgeSearch(
    question,
    (found.get(question) ?? []).map((id) => ({ id, label: '', text: texts.get(id) ?? '' })),
  ),
);
const mean = (measure: 'ndcg10' | 'recall10' | 'hit1') =>
  judged.reduce((sum, one) => sum + one[measure], 0) / judged.length;
const report: EngineReport = {
  name,
  ...{ ndcg10: mean('ndcg10'), recall10: mean('recall10'), hit1: mean('hit1') },
  ...latency,
  ...{ buildSeconds, memoryBytes, stored: engine.measureStored() },
};
process.stdout.write(`${JSON.stringify(report)}\n`);

function listDocuments({ clauses, documents: all }: Corpus): readonly BenchDocument[] {
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  return clauses.map(({ id, document, headings, text }) => ({
    id,
    text: [titles.get(document) ?? '', ...headings, text].join('\n'),
  }));
}

function memoryUsed(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
