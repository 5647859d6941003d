import type { Answer } from '../assistant/answer.ts';
import { answerFromMemory } from '../assistant/answer-question.ts';
import { EMPTY_STATE } from '../assistant/conversation/state.ts';
import type { Sources } from '../assistant/dependencies.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { EvaluationQuestion } from './evaluation-question.ts';
import { type AnswerJudgement, judgeAnswer } from './judge-answer.ts';

/** A judged answer with its words. */
export type JudgedAnswer = AnswerJudgement & Pick<Answer, 'text'>;

/** Every question asked alone, without a model, and its answer judged; one that gives no day is asked `today`. */
export async function answerSet(
  questions: readonly EvaluationQuestion[],
  today: CalendarDate,
  sources: Sources,
): Promise<readonly JudgedAnswer[]> {
  const judged: JudgedAnswer[] = [];
  for (const question of questions) {
    const request = { message: question.query, as_of: question.as_of ?? today };
    const { answer } = await answerFromMemory(request, EMPTY_STATE, sources);
    judged.push({ ...judgeAnswer(question, answer), text: answer.text });
  }
  return judged;
}
