import { readFileSync } from 'node:fs';
import type { Sources } from '../src/assistant/dependencies.ts';
import { answerSet as answerQuestions } from '../src/evaluation/answer-set.ts';
import { type EvaluationQuestion, parseQuestionSet } from '../src/evaluation/evaluation-question.ts';
import type { AnswerJudgement } from '../src/evaluation/judge-answer.ts';
import { judgeSearch, type SearchJudgement } from '../src/evaluation/judge-search.ts';
import { inProject } from '../src/platform/node/project.ts';
import { todayInShanghai } from '../src/policy/calendar-date.ts';
import type { Library } from '../src/retrieval/library.ts';
import { search } from '../src/retrieval/search.ts';

/** `dev`: given with the project. `own`: written from the clauses. `regression`: by people who saw the texts and nothing of the service, and looked at since. */
export const QUESTION_SETS = ['dev', 'own', 'regression'] as const;
export type QuestionSet = (typeof QUESTION_SETS)[number];

export function readQuestionSet(name: QuestionSet): readonly EvaluationQuestion[] {
  const file = `eval/questions/${name}.jsonl`;
  return parseQuestionSet(readFileSync(inProject(file), 'utf8'), file);
}

/** Those with clauses to find; the others are for the assistant. */
export async function judgeSet(
  library: Library,
  questions: readonly EvaluationQuestion[],
): Promise<readonly SearchJudgement[]> {
  const today = todayInShanghai(new Date());
  const judgements: SearchJudgement[] = [];
  for (const question of questions.filter(({ must, kind }) => must.length > 0 && kind !== 'unanswerable')) {
    const { hits } = await search(library, { query: question.query, asOf: question.as_of ?? today });
    judgements.push(
      judgeSearch(
        question,
        hits.map(({ clause }) => clause),
      ),
    );
  }
  return judgements;
}

/** Every question asked alone, without a model, and its answer judged. */
export function answerSet(
  questions: readonly EvaluationQuestion[],
  sources: Sources,
): Promise<readonly AnswerJudgement[]> {
  return answerQuestions(questions, todayInShanghai(new Date()), sources);
}
