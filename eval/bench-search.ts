/**
 * Our search beside other engines, on the same clauses, questions and (where an engine takes them) words; and on STARD,
 * a public collection of statutes with lay questions, beside its published figures.
 *
 *   npm run bench:search [-- --scales 1,10,100] [-- --stard <folder>] [-- --only clauses|stard]
 *
 * Larger corpora are the same clauses over again: their latency means something, their ranking does not.
 * At 100 times give Node memory: NODE_OPTIONS=--max-old-space-size=12000.
 */
import { parseArgs } from 'node:util';
import { judgeSearch, type SearchJudgement } from '../src/evaluation/judge-search.ts';
import { parseLexicon } from '../src/indexing/parse-lexicon.ts';
import type { Segmenter } from '../src/indexing/segmenter.ts';
import { makeSegmenter } from '../src/platform/node/cut-words.ts';
import { inProject } from '../src/platform/node/project.ts';
import { readLexicon } from '../src/platform/node/read-vocabulary.ts';
import { search } from '../src/retrieval/search.ts';
import { makeOurs } from './bench/ours.ts';
import { PEERS } from './bench/peers.ts';
import { measureLatency } from './bench/percentiles.ts';
import type { BenchDocument, EngineMaker, SearchEngine } from './bench/search-engine.ts';
import { judgeWithoutQuestions, judgeWithQuestions, readStard, type StardScores } from './bench/stard.ts';
import { openLibrary } from './open-library.ts';
import { judgeSet, QUESTION_SETS, readQuestionSet } from './question-sets.ts';

const { values } = parseArgs({
  options: {
    scales: { type: 'string', default: '1,10' },
    stard: { type: 'string', default: inProject('eval/bench/stard') },
    only: { type: 'string' },
  },
});
const segmenter = makeSegmenter(parseLexicon(readLexicon(inProject('corpus'))).words);

if (values.only !== 'stard') await benchClauses(values.scales.split(',').map(Number), segmenter);
if (values.only !== 'clauses') benchStard(values.stard, segmenter);

async function benchClauses(scales: readonly number[], { cut }: Segmenter): Promise<void> {
  const library = openLibrary();
  const questions = QUESTION_SETS.flatMap(readQuestionSet).filter(({ must }) => must.length > 0);
  const clauses = [...library.clauses.values()].map(({ id, document, headings, text }): BenchDocument => {
    const whole = [library.documents.get(document)?.title ?? '', ...headings, text].join('\n');
    return { id, text: whole, words: cutAll(whole, cut) };
  });
  for (const scale of scales) {
    const documents = repeat(clauses, scale);
    console.log(`\n${documents.length} clauses (${scale}×), ${questions.length} questions`);
    console.log(
      [
        'engine'.padEnd(26),
        'ndcg@10',
        'recall@10',
        'hit@1',
        'p50 ms',
        'p95 ms',
        'build s',
        'index MB',
        'load ms',
        'heap+ MB',
      ].join('  '),
    );
    if (scale === 1) {
      const judged = QUESTION_SETS.flatMap((set) => judgeSet(library, readQuestionSet(set)));
      const asOf = '2026-11-20' as never;
      const latency = measureLatency(questions, 5, ({ query, as_of }) =>
        search(library, { query, asOf: as_of ?? asOf }),
      );
      console.log(row('ours, whole search', quality(judged), latency, []));
    }
    for (const maker of [makeOurs(segmenter), ...PEERS].filter(({ largestScale }) => scale <= largestScale))
      console.log(await benchEngine(maker, documents, scale, questions, cut));
  }
}

async function benchEngine(
  maker: EngineMaker,
  documents: readonly BenchDocument[],
  scale: number,
  questions: ReturnType<typeof readQuestionSet>,
  cut: Segmenter['cut'],
): Promise<string> {
  const before = memoryUsed();
  const started = performance.now();
  const engine: SearchEngine = await maker.build(documents, (text) => cutAll(text, cut));
  const seconds = (performance.now() - started) / 1000;
  const heap = memoryUsed() - before;
  const texts = scale === 1 ? new Map(documents.map(({ id, text }) => [id, text])) : null;
  const judged = texts
    ? questions.map((question) =>
        judgeSearch(
          question,
          engine.search(question.query, 10).map((id) => ({ id, label: '', text: texts.get(id) ?? '' })),
        ),
      )
    : [];
  const latency = measureLatency(questions, scale >= 100 ? 1 : 3, ({ query }) => engine.search(query, 10));
  const megabytes = engine.bytes === null ? '-' : (engine.bytes / 1e6).toFixed(1);
  const load = engine.reload ? engine.reload().toFixed(0) : '-';
  return row(maker.name, quality(judged), latency, [seconds.toFixed(1), megabytes, load, heap.toFixed(0)]);
}

/** Words of Han runs and Latin words, as every engine with a tokenizer of our choice gets them. */
function cutAll(text: string, cut: Segmenter['cut']): readonly string[] {
  return [...cut(text), ...(text.toLowerCase().match(/[a-z0-9][a-z0-9.%&+-]*/g) ?? [])];
}

function repeat(documents: readonly BenchDocument[], scale: number): readonly BenchDocument[] {
  return Array.from({ length: scale }, (_, copy) =>
    copy === 0 ? documents : documents.map((document) => ({ ...document, id: `${document.id}~${copy}` })),
  ).flat();
}

function memoryUsed(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

function quality(judged: readonly SearchJudgement[]): readonly string[] {
  const mean = (value: (one: SearchJudgement) => number) =>
    judged.length === 0 ? '-' : (judged.reduce((sum, one) => sum + value(one), 0) / judged.length).toFixed(3);
  return [mean(({ ndcg10 }) => ndcg10), mean(({ recall10 }) => recall10), mean(({ hit1 }) => hit1)];
}

function row(
  name: string,
  cells: readonly string[],
  { p50, p95 }: { p50: number; p95: number },
  more: readonly string[],
) {
  return [name.padEnd(26), ...[...cells, p50.toFixed(2), p95.toFixed(2), ...more].map((cell) => cell.padStart(8))].join(
    ' ',
  );
}

function benchStard(folder: string, cutter: Segmenter): void {
  const stard = readStard(folder);
  if (!stard) {
    console.log(`\nSTARD: not in ${folder}. Give its folder with --stard.`);
    return;
  }
  console.log(`\nSTARD: ${stard.articles.length} articles, ${stard.questions.length} questions`);
  console.log('                                     ndcg@10  R@10  R@100  MRR@10  p50 ms  p95 ms');
  console.log('published: BM25                            -  .394   .649       -');
  console.log('published: Dense-STARD (fine-tuned)        -  .606   .907    .472');
  console.log(describeStard('ours, no training questions', judgeWithoutQuestions(stard, cutter)));
  console.log(describeStard('ours, training questions, 5-fold', judgeWithQuestions(stard, cutter)));
}

function describeStard(name: string, { ndcg10, recall10, recall100, mrr10, p50, p95 }: StardScores): string {
  const cells = [ndcg10, recall10, recall100, mrr10].map((value) => value.toFixed(3));
  return [name.padEnd(36), ...cells, p50.toFixed(2), p95.toFixed(2)].join('   ');
}
