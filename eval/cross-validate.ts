/**
 * Are the weights of the ranking fitted to the questions, or to what people ask? The questions people ask are searched
 * one by one as if each had not been asked. Five folds over the documents: no document has questions on both sides. On
 * four folds the learnt reasons are weighed beside all others, and on the fifth both are judged. The question sets of eval/questions take no part.
 *
 *   npm run eval:cross [-- --sample 1500] [-- --write]   (--write: src/retrieval/learnt-weights.ts, from all folds)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { MemoryIndex } from '../src/indexing/clause-index.ts';
import { parseQuestions } from '../src/indexing/parse-questions.ts';
import { fitRanker, type RankedList } from '../src/learning/fit-ranker.ts';
import { inProject } from '../src/platform/node/project.ts';
import { readQuestions } from '../src/platform/node/read-vocabulary.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';
import { documentOfClause } from '../src/policy/clause.ts';
import { normalise } from '../src/policy/normalise.ts';
import { findCandidates } from '../src/retrieval/find-candidates.ts';
import { LEARNT } from '../src/retrieval/learnt-weights.ts';
import { RANKING, type Reason } from '../src/retrieval/reasons.ts';
import { prepareQuestion } from '../src/retrieval/wanted.ts';
import { weighQuestion } from '../src/retrieval/weigh-question.ts';
import { dealDocuments } from './deal-documents.ts';
import { openLibrary } from './open-library.ts';

/** A question whose answer is known, and what its candidates measure: the score of all other reasons, then each learnt one. */
interface Case {
  readonly fold: number;
  readonly isRight: readonly boolean[];
  readonly measured: readonly (readonly number[])[];
}

const FOLDS = 5;
/** Candidates of each question, best first by the other reasons. */
const DEPTH = 50;
/** From these the weights are fitted: what stands lower is hardly ever mistaken for the answer. */
const FITTED = 20;
/** Any day: what depends on it is weighed by rule. */
const ASKED_ON = calendarDate('2026-11-20');
/** The reasons that are learnt stand last. */
const LEARNT_NAMES = Object.keys(LEARNT);
const RULES = RANKING.slice(0, -LEARNT_NAMES.length);
const LEARNABLE = RANKING.slice(-LEARNT_NAMES.length);

const { values } = parseArgs({
  options: { sample: { type: 'string', default: '1500' }, write: { type: 'boolean', default: false } },
});
const library = openLibrary();
const asked = [...parseQuestions(readQuestions(inProject('corpus')))].flatMap(([clause, list]) =>
  list.map((question) => ({ clause, question })),
);
const units = numberQuestions(library.index);
const foldOf = dealDocuments(
  asked.map(({ clause }) => documentOfClause(clause)),
  FOLDS,
);
const step = Math.max(1, Math.floor(asked.length / Number(values.sample)));
const cases = asked.flatMap(({ clause, question }, at) => (at % step === 0 ? [makeCase(clause, question)] : []));
const shipped = Object.values(LEARNT);
const fits = Array.from({ length: FOLDS }, (_, fold) => fitWeights(cases.filter((one) => one.fold !== fold)));
report();
if (values.write) writeWeights(fitWeights(cases));

function numberQuestions({ clauses, question }: MemoryIndex): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const byClause = parseQuestions(readQuestions(inProject('corpus')));
  let unit = 0;
  for (const clause of clauses)
    for (const _ of byClause.get(clause) ?? []) numbers.set(`${clause} ${question(unit)}`, unit++);
  return numbers;
}

/** A clause that holds the words of the wanted one (its article, a copy) is right too, as for the judge. */
function makeCase(wanted: string, query: string): Case {
  const fold = foldOf.get(documentOfClause(wanted)) ?? 0;
  const reading = weighQuestion(query, ASKED_ON, library);
  const found = library.index.search(reading.terms, 2 * DEPTH, units.get(`${wanted} ${query}`));
  const question = prepareQuestion(reading, library.clauses);
  const sum = (reasons: readonly Reason[], candidate: Parameters<Reason['measure']>[0]) =>
    reasons.reduce((score, { weight, measure }) => score + weight * measure(candidate, question), candidate.base);
  const candidates = findCandidates(library, { query, asOf: ASKED_ON }, reading, found)
    .map((candidate) => ({ candidate, rules: sum(RULES, candidate) }))
    .sort((one, other) => other.rules - one.rules)
    .slice(0, DEPTH);
  const words = normalise(library.clauses.get(wanted)?.own ?? '');
  return {
    fold,
    isRight: candidates.map(({ candidate: { held: one } }) => one.clause.id === wanted || one.text.includes(words)),
    measured: candidates.map(({ candidate, rules }) => [
      rules,
      ...LEARNABLE.map(({ measure }) => measure(candidate, question)),
    ]),
  };
}

/** Weights of the learnt reasons, for a weight of 1 of the score of the others; none speaks against a clause. */
function fitWeights(learnt: readonly Case[]): readonly number[] {
  const lists = learnt.flatMap(({ isRight, measured }): readonly RankedList[] => {
    const candidates = measured.slice(0, FITTED);
    const better = candidates.flatMap((_, at) => (isRight[at] ? [at] : [])).slice(0, 1);
    const others = candidates.filter((_, at) => !isRight[at] || at === better[0]);
    return better.length > 0 && others.length > 1
      ? [{ candidates: others, better: [others.indexOf(candidates[better[0] ?? 0] ?? [])] }]
      : [];
  });
  const [rules = 1, ...weights] = fitRanker(lists);
  return weights.map((weight) => Math.max(0, weight / rules));
}

function report(): void {
  const none = shipped.map(() => 0);
  console.log(
    `${cases.length} of ${asked.length} questions people ask, ${FOLDS} folds of documents: first hit right, reciprocal rank`,
  );
  const judge = (name: string, weightsOf: (fold: number) => readonly number[]) => {
    const ranks = cases.map((one) => rankOf(one, weightsOf(one.fold)));
    const mean = (value: (rank: number) => number) => ranks.reduce((sum, rank) => sum + value(rank), 0) / ranks.length;
    const first = mean((rank) => (rank === 1 ? 1 : 0)).toFixed(3);
    console.log(`  ${name.padEnd(28)} ${first}  ${mean((rank) => (rank <= 10 ? 1 / rank : 0)).toFixed(3)}`);
  };
  judge('no learnt reason', () => none);
  judge('shipped', () => shipped);
  judge('fitted on the others', (fold) => fits[fold] ?? none);
  for (const [at, name] of LEARNT_NAMES.entries())
    judge(`  without ${name}`, (fold) => (fits[fold] ?? none).map((weight, other) => (other === at ? 0 : weight)));
  for (const [at, name] of LEARNT_NAMES.entries())
    console.log(
      `  ${name.padEnd(12)} shipped ${shipped[at]}, fitted ${fits.map((weights) => (weights[at] ?? 0).toFixed(2)).join(' ')}`,
    );
}

/** Rank of the best right candidate; Infinity where none is right. */
function rankOf({ isRight, measured }: Case, weights: readonly number[]): number {
  const scores = measured.map(([rules = 0, ...learnt]) =>
    learnt.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), rules),
  );
  const best = Math.max(...scores.filter((_, at) => isRight[at]), Number.NEGATIVE_INFINITY);
  return Number.isFinite(best)
    ? 1 + scores.filter((score, at) => score > best && !isRight[at]).length
    : Number.POSITIVE_INFINITY;
}

function writeWeights(weights: readonly number[]): void {
  const path = inProject('src/retrieval/learnt-weights.ts');
  const source = readFileSync(path, 'utf8');
  const lines = LEARNT_NAMES.map((name, at) => `  ${name}: ${(weights[at] ?? 0).toFixed(3)},`);
  writeFileSync(
    path,
    source.replace(/export const LEARNT = \{[^}]*\}/, `export const LEARNT = {\n${lines.join('\n')}\n}`),
  );
}
