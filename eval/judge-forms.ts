import { answerFromMemory } from '../src/assistant/answer-question.ts';
import { EMPTY_STATE } from '../src/assistant/conversation/state.ts';
import type { Sources } from '../src/assistant/dependencies.ts';
import type { EvaluationQuestion } from '../src/evaluation/evaluation-question.ts';
import { judgeForm, summariseForm } from '../src/evaluation/judge-form.ts';
import { todayInShanghai } from '../src/policy/calendar-date.ts';

/** How the answers to a set read: does the first sentence answer, how long are they, what stands beside. */
export async function judgeForms(questions: readonly EvaluationQuestion[], sources: Sources) {
  const today = todayInShanghai(new Date());
  const judged = await Promise.all(
    questions.map(async ({ query, as_of, kind }) => {
      const asOf = as_of ?? today;
      const { answer } = await answerFromMemory({ message: query, as_of: asOf }, EMPTY_STATE, sources);
      const { act, asks, addresses } = sources.interpret(query, asOf);
      const isOfTime = kind === 'temporal' || act === 'validity' || addresses.length > 0;
      return judgeForm(answer, { act, asks, isOfTime });
    }),
  );
  return summariseForm(judged);
}
