/**
 * Are the weights of the ranking fitted to the questions, or to what people ask? Five folds over the questions people
 * ask: each is searched on an index that does not hold it. On four folds the weights are fitted from the shipped ones
 * by coordinate ascent, and on the fifth both are judged. The question sets of eval/questions take no part.
 *
 *   npm run eval:cross [-- --sample 1500]
 */
import { parseArgs } from 'node:util';
import { buildIndex } from '../src/indexing/build-index.ts';
import { makeEntry } from '../src/indexing/clause-entry.ts';
import type { MemoryIndex } from '../src/indexing/clause-index.ts';
import { loadIndex } from '../src/indexing/load-index.ts';
import { normalise } from '../src/indexing/normalise.ts';
import { parseLexicon } from '../src/indexing/parse-lexicon.ts';
import { parseQuestions } from '../src/indexing/parse-questions.ts';
import { openModels } from '../src/learning/pack-models.ts';
import { makeSegmenter } from '../src/platform/node/cut-words.ts';
import { inProject } from '../src/platform/node/project.ts';
import { readSearch } from '../src/platform/node/read-search.ts';
import { readLexicon, readQuestions } from '../src/platform/node/read-vocabulary.ts';
import { calendarDate, todayInShanghai } from '../src/policy/calendar-date.ts';
import { holdCorpus } from '../src/policy/clauses.ts';
import { depthOf, findCandidates } from '../src/retrieval/find-candidates.ts';
import { type Library, makeLibrary } from '../src/retrieval/library.ts';
import { RANKING } from '../src/retrieval/reasons.ts';
import { prepareQuestion } from '../src/retrieval/wanted.ts';
import { weighQuestion } from '../src/retrieval/weigh-question.ts';
import { openCorpus } from './open-library.ts';

/** A question whose answer is known, and what its candidates measure: base score first, then each reason. */
interface Case {
  readonly isRight: readonly boolean[];
  readonly measured: readonly (readonly number[])[];
}

const FOLDS = 5;
const ROUNDS = 2;
const STEPS = [0, 0.5, 0.75, 1.5, 2];
/** Typed addresses are a rule, not a weight. */
const FIXED = RANKING.flatMap(({ name }, at) => (name === 'address' || name === 'within' ? [at] : []));
const ASKED_ON = calendarDate(todayInShanghai(new Date()));

const { values } = parseArgs({ options: { sample: { type: 'string', default: '1500' } } });
const corpus = openCorpus();
const folder = inProject('corpus');
const lexicon = parseLexicon(readLexicon(folder));
const segmenter = makeSegmenter(lexicon.words);
const models = openModels(readSearch(inProject('indexes')).models);
const documents = new Map(corpus.documents.map((document) => [document.id, document]));
const pairs = [...parseQuestions(readQuestions(folder))].flatMap(([clause, list]) =>
  list.map((question) => ({ clause, question })),
);
const step = Math.max(1, Math.floor(pairs.length / Number(values.sample)));
const sampled = pairs.filter((_, at) => at % step === 0);
const texts = new Map(corpus.clauses.map(({ id, text }) => [id, normalise(text)]));
const owns = new Map(corpus.clauses.map(({ id, own }) => [id, normalise(own)]));

const folds = Array.from({ length: FOLDS }, (_, fold) => makeCases(fold));
const shipped = RANKING.map(({ weight }) => weight);
const rows = folds.map((held, fold) => {
  const fitted = fitWeights(folds.filter((_, other) => other !== fold).flat(), shipped);
  return { shipped: meanReciprocal(held, shipped), fitted: meanReciprocal(held, fitted), weights: fitted };
});
console.log(
  `${sampled.length} of ${pairs.length} questions people ask, ${FOLDS} folds: reciprocal rank on the fold held out`,
);
for (const [fold, row] of rows.entries())
  console.log(`  fold ${fold + 1}: shipped ${row.shipped.toFixed(3)}, fitted on the others ${row.fitted.toFixed(3)}`);
console.log(`  mean: shipped ${mean(rows.map((row) => row.shipped))}, fitted ${mean(rows.map((row) => row.fitted))}`);
for (const [at, { name, weight }] of RANKING.entries())
  console.log(
    `  ${(name ?? '(untold)').padEnd(12)} shipped ${weight}, fitted ${rows.map((row) => (row.weights[at] ?? 0).toFixed(2)).join(' ')}`,
  );

/** The questions of one fold, on a library that asks all others. */
function makeCases(fold: number): readonly Case[] {
  const held = sampled.filter((_, at) => at % FOLDS === fold);
  const hidden = new Set(held.map(({ clause, question }) => `${clause} ${question}`));
  const kept = new Map<string, string[]>();
  for (const { clause, question } of pairs)
    if (!hidden.has(`${clause} ${question}`)) kept.set(clause, [...(kept.get(clause) ?? []), question]);
  const entries = corpus.clauses.flatMap((clause) => {
    const document = documents.get(clause.document);
    return document ? [makeEntry(clause, document, kept.get(clause.id) ?? [])] : [];
  });
  const index = loadIndex(buildIndex({ entries, segmenter }));
  const library = makeLibrary(holdCorpus(corpus), index, lexicon, models);
  return held.map(({ clause, question }) => measure(library, clause, question));
}

/** A clause that holds the words of the wanted one (its article, a copy) is right too, as for the judge. */
function measure(library: Library<MemoryIndex>, wanted: string, query: string): Case {
  const reading = weighQuestion(query, ASKED_ON, library);
  const request = { query, asOf: ASKED_ON };
  const found = library.index.search(reading.terms, depthOf(request));
  const candidates = findCandidates(library, request, reading, found);
  const question = prepareQuestion(reading, library.clauses);
  const words = owns.get(wanted) ?? '';
  return {
    isRight: candidates.map(
      ({ held: { clause } }) => clause.id === wanted || (texts.get(clause.id) ?? '').includes(words),
    ),
    measured: candidates.map((candidate) => [
      candidate.base,
      ...RANKING.map((reason) => reason.measure(candidate, question)),
    ]),
  };
}

function fitWeights(cases: readonly Case[], start: readonly number[]): readonly number[] {
  let best = start;
  let score = meanReciprocal(cases, best);
  for (let round = 0; round < ROUNDS; round++)
    for (let at = 0; at < start.length; at++)
      for (const factor of FIXED.includes(at) ? [] : STEPS) {
        const tried = best.map((weight, other) => (other === at ? weight * factor : weight));
        const reached = meanReciprocal(cases, tried);
        if (reached > score + 1e-4) [best, score] = [tried, reached];
      }
  return best;
}

function meanReciprocal(cases: readonly Case[], weights: readonly number[]): number {
  return cases.reduce((sum, one) => sum + reciprocal(one, weights), 0) / cases.length;
}

/** One over the rank of the best right candidate; 0 beyond ten. */
function reciprocal({ isRight, measured }: Case, weights: readonly number[]): number {
  const scores = measured.map(([base = 0, ...values]) =>
    values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), base),
  );
  const best = Math.max(...scores.filter((_, at) => isRight[at]), Number.NEGATIVE_INFINITY);
  const rank = 1 + scores.filter((score, at) => score > best && !isRight[at]).length;
  return Number.isFinite(best) && rank <= 10 ? 1 / rank : 0;
}

function mean(numbers: readonly number[]): string {
  return (numbers.reduce((sum, value) => sum + value, 0) / numbers.length).toFixed(3);
}
