import type { StardReport } from './judge-stard.ts';
import { measureLatency } from './percentiles.ts';
import { meanScores, scoreRanking } from './score-ranking.ts';
import type { Cut, EngineMaker } from './search-engine.ts';
import type { LayQuestion, Stard } from './stard.ts';

const LIMIT = 100;
const RUNS = 2;
const BUDGET_MS = 30_000;

/** Another engine over the same articles and questions; it learns nothing, so there are no folds. */
export async function judgeEngine(
  { build }: EngineMaker,
  { articles, questions }: Stard,
  cut: Cut,
): Promise<StardReport> {
  const documents = articles.map(({ law, text }, at) => ({ id: String(at), text: `${law}。${text}` }));
  const { search, clock } = await build(documents, cut);
  const found = new Map<LayQuestion, readonly number[]>();
  const ask = (question: LayQuestion) =>
    found.set(question, search({ query: question.text, as_of: null }, LIMIT).map(Number));
  const latency = measureLatency(questions, RUNS, ask, { budgetMs: BUDGET_MS, clock });
  const scores = questions.map((question) => scoreRanking(found.get(question) ?? [], question.relevant));
  return { questions: questions.length, ...meanScores(scores), ...latency };
}
