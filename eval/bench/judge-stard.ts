import type { MemoryIndex, ScoredClause } from '../../src/indexing/clause-index.ts';
import type { Segmenter } from '../../src/indexing/segmenter.ts';
import { dealFolds } from './deal-folds.ts';
import { fitWeights } from './fit-weights.ts';
import { openIndex, termsOf } from './ours.ts';
import { openPastQuestions, type PastQuestions } from './past-questions.ts';
import { fastestOf, type Latency, percentilesOf } from './percentiles.ts';
import { meanScores, type RankingScores, scoreRanking } from './score-ranking.ts';
import type { LayQuestion, Stard } from './stard.ts';
import { MEASURES, rankArticles, TEXT_ONLY, type WeighedArticles, weighArticles } from './weigh-articles.ts';

export interface StardReport extends RankingScores, Latency {
  readonly questions: number;
}

/** A question with known answers, and all that speaks for each article. */
interface Case extends LayQuestion {
  readonly weighed: WeighedArticles;
}

/** A part of the questions to be judged, and the part that everything learned and fitted comes from. */
interface Split {
  readonly judged: readonly LayQuestion[];
  readonly training: readonly LayQuestion[];
}

const FOLDS = 5;
const DEPTH = 400;
const LIMIT = 100;
const RUNS = 3;
const START: readonly number[] = [1, 0.1, 0.4, 0.2, 0.2, 0.1];

export interface Judge {
  /** On five folds, or on the part that the collection sets apart for judging. */
  judge(split: 'folds' | 'dev', withPast: boolean): StardReport;
}

/** Every weight is fitted on training questions, each of them seen by past questions that do not hold it. */
export function openJudge({ articles, questions }: Stard, segmenter: Segmenter): Judge {
  const lawNumbers = new Map([...new Set(articles.map(({ law }) => law))].map((law, number) => [law, number]));
  const laws = Uint16Array.from(articles, ({ law }) => lawNumbers.get(law) ?? 0);
  const lawOf = (article: number) => laws[article] ?? 0;
  const entries = articles.map(({ id, law, text }) => ({ id, units: [{ own: `${law}。${text}` }], questions: [] }));
  const index = openIndex(entries, segmenter);
  const found = new Map(questions.map(({ text }) => [text, findArticles(index, text)]));
  const learn = (training: readonly LayQuestion[], withPast: boolean) =>
    withPast ? openPastQuestions(training, lawOf, segmenter) : null;
  const weigh = (asked: readonly LayQuestion[], past: PastQuestions | null) =>
    asked.map((one): Case => ({ ...one, weighed: weighArticles(found.get(one.text) ?? [], one.text, past, lawOf) }));
  const judgeSplit = ({ judged, training }: Split, withPast: boolean) => {
    const inner = splitIntoFolds(training).flatMap((part) => weigh(part.judged, learn(part.training, withPast)));
    const weights = fitWeights(START.slice(0, withPast ? MEASURES.length : TEXT_ONLY), (tried) => goalOf(inner, tried));
    const past = learn(training, withPast);
    const ask = (text: string) =>
      rankArticles(weighArticles(findArticles(index, text), text, past, lawOf), weights, LIMIT);
    return {
      scores: weigh(judged, past).map((one) => scoreRanking(rankArticles(one.weighed, weights, LIMIT), one.relevant)),
      times: judged.map(({ text }) => fastestOf(RUNS, () => ask(text))),
    };
  };
  return {
    judge(split, withPast) {
      const splits = split === 'folds' ? splitIntoFolds(questions) : [splitByPart(questions)];
      const results = splits.map((part) => judgeSplit(part, withPast));
      const scores = results.flatMap((result) => result.scores);
      const latency = percentilesOf(results.flatMap(({ times }) => times));
      return { questions: scores.length, ...meanScores(scores), ...latency };
    },
  };
}

function findArticles(index: MemoryIndex, question: string): readonly ScoredClause[] {
  return index.search(termsOf(index, question), DEPTH);
}

function splitIntoFolds(questions: readonly LayQuestion[]): readonly Split[] {
  const folds = dealFolds(questions.length, FOLDS);
  return Array.from({ length: FOLDS }, (_, fold) => ({
    judged: questions.filter((_, at) => folds[at] === fold),
    training: questions.filter((_, at) => folds[at] !== fold),
  }));
}

function splitByPart(questions: readonly LayQuestion[]): Split {
  return { judged: questions.filter(({ isDev }) => isDev), training: questions.filter(({ isDev }) => !isDev) };
}

/** What the weights are fitted to: the first places, and to some extent all hundred. */
function goalOf(cases: readonly Case[], weights: readonly number[]): number {
  const { ndcg10, recall10, recall100 } = meanScores(
    cases.map(({ weighed, relevant }) => scoreRanking(rankArticles(weighed, weights, LIMIT), relevant)),
  );
  return ndcg10 + recall10 + recall100 / 2;
}
