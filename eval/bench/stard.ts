import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MemoryIndex } from '../../src/indexing/clause-index.ts';
import type { Entry } from '../../src/indexing/entry.ts';
import { WEIGHTS, type Weights } from '../../src/indexing/fields.ts';
import type { Segmenter } from '../../src/indexing/segmenter.ts';
import { openIndex, termsOf } from './ours.ts';
import { fastestOf, type Latency, percentilesOf } from './percentiles.ts';

/** Articles of statutes and lay questions about them: STARD (Su et al. 2024), in the layout of BEIR. */
export interface Stard {
  readonly articles: readonly { readonly id: string; readonly law: string; readonly text: string }[];
  readonly questions: readonly { readonly id: string; readonly text: string; readonly relevant: ReadonlySet<string> }[];
}

export interface StardScores extends Latency {
  readonly ndcg10: number;
  readonly recall10: number;
  readonly recall100: number;
  readonly mrr10: number;
}

const DEPTH = 100;
/** Clauses of a law that is found many times rise: as part of the best score at most. */
const LAW_SHARE = 0.15;
const FOLDS = 5;
const RUNS = 3;
/** Questions that were really asked are worth more than ours, and there are many for the common articles. */
const QUESTION_WEIGHTS: Weights = { ...WEIGHTS, asked: 0.4, askedCount: 30 };

/** Null when the folder does not hold it. */
export function readStard(folder: string): Stard | null {
  if (!existsSync(join(folder, 'corpus.jsonl'))) return null;
  const lines = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  const relevant = new Map<string, Set<string>>();
  for (const line of lines('qrels/all.tsv').slice(1)) {
    const [question = '', article = ''] = line.split('\t');
    relevant.set(question, (relevant.get(question) ?? new Set()).add(article));
  }
  const articles = lines('corpus.jsonl').map(
    (line) => JSON.parse(line) as { _id: string; title: string; text: string },
  );
  const questions = lines('queries.jsonl').map((line) => JSON.parse(line) as { _id: string; text: string });
  return {
    articles: articles.map(({ _id, title, text }) => ({ id: _id, law: lawOf(title), text })),
    questions: questions.flatMap(({ _id, text }) => {
      const wanted = relevant.get(_id);
      return wanted ? [{ id: _id, text, relevant: wanted }] : [];
    }),
  };
}

/** `中华人民共和国刑法第一条` -> 刑法. */
function lawOf(title: string): string {
  return title.replace(/第[零一二三四五六七八九十百千]+条.*$/, '').replace(/^中华人民共和国/, '');
}

/** Without training questions: every question on the same index. */
export function judgeWithoutQuestions(stard: Stard, segmenter: Segmenter): StardScores {
  const index = openIndex(entriesOf(stard, []), segmenter);
  return judge(stard, [{ index, questions: stard.questions }]);
}

/** With training questions as a field: each question on an index that holds those of the four other folds only. */
export function judgeWithQuestions(stard: Stard, segmenter: Segmenter): StardScores {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeldOut = (at: number) => at % FOLDS === fold;
    const training = stard.questions.filter((_, at) => !isHeldOut(at));
    return {
      index: openIndex(entriesOf(stard, training), segmenter, QUESTION_WEIGHTS),
      questions: stard.questions.filter((_, at) => isHeldOut(at)),
    };
  });
  return judge(stard, folds);
}

function entriesOf({ articles }: Stard, training: Stard['questions']): readonly Entry[] {
  const asked = new Map<string, string[]>();
  for (const { text, relevant } of training)
    for (const article of relevant) asked.set(article, [...(asked.get(article) ?? []), text]);
  return articles.map(({ id, law, text }) => ({
    id,
    units: [{ own: `${law}。${text}` }],
    questions: asked.get(id) ?? [],
  }));
}

interface Fold {
  readonly index: MemoryIndex;
  readonly questions: Stard['questions'];
}

function judge({ articles }: Stard, folds: readonly Fold[]): StardScores {
  const laws = new Map(articles.map(({ id, law }) => [id, law]));
  const sums = { ndcg10: 0, recall10: 0, recall100: 0, mrr10: 0 };
  const times: number[] = [];
  for (const { index, questions } of folds)
    for (const { text, relevant } of questions) {
      const found = searchLaws(index, text, laws);
      times.push(fastestOf(RUNS, () => searchLaws(index, text, laws)));
      addScores(sums, found, relevant);
    }
  const count = times.length;
  return {
    ndcg10: sums.ndcg10 / count,
    recall10: sums.recall10 / count,
    recall100: sums.recall100 / count,
    mrr10: sums.mrr10 / count,
    ...percentilesOf(times),
  };
}

/** The index, and the one reason that applies here: several articles of the same law found. */
function searchLaws(index: MemoryIndex, question: string, laws: ReadonlyMap<string, string>): readonly string[] {
  const found = index.search(termsOf(index, question), DEPTH * 4).map(({ clause, score }) => {
    const id = index.clauses[clause] ?? '';
    return { id, score, law: laws.get(id) ?? '' };
  });
  const shares = new Map<string, number>();
  for (const { law, score } of found.slice(0, DEPTH)) shares.set(law, (shares.get(law) ?? 0) + score);
  const gain = (LAW_SHARE * (found[0]?.score ?? 0)) / Math.max(...shares.values(), Number.MIN_VALUE);
  return found
    .map(({ id, score, law }) => ({ id, score: score + gain * (shares.get(law) ?? 0) }))
    .sort((left, right) => right.score - left.score)
    .slice(0, DEPTH)
    .map(({ id }) => id);
}

function addScores(
  sums: { ndcg10: number; recall10: number; recall100: number; mrr10: number },
  found: readonly string[],
  relevant: ReadonlySet<string>,
): void {
  const discount = (rank: number) => 1 / Math.log2(rank + 2);
  const ranks = found.flatMap((id, rank) => (relevant.has(id) ? [rank] : []));
  const top = ranks.filter((rank) => rank < 10);
  const ideal = Array.from({ length: Math.min(10, relevant.size) }, (_, rank) => discount(rank));
  sums.ndcg10 += sum(top.map(discount)) / sum(ideal);
  sums.recall10 += top.length / relevant.size;
  sums.recall100 += ranks.length / relevant.size;
  sums.mrr10 += top[0] === undefined ? 0 : 1 / (top[0] + 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
