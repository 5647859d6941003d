import type { Answer } from './answer.ts';
import type { GuardRecord, Review } from './store.ts';

/** What a person should look at in an answer: a question that found nothing, a sentence that the guard replaced, words that a model was refused; else null. */
export function reviewOf(
  answer: Pick<Answer, 'id' | 'status'>,
  question: string,
  { replaced, phrasing }: GuardRecord,
): Pick<Review, 'answer' | 'cause' | 'note'> | null {
  const [first] = replaced;
  if (first) return { answer: answer.id, cause: 'guard', note: `${first.figures.join('、')}：${first.text}` };
  const [lie] = phrasing?.rejected ?? [];
  if (lie !== undefined) return { answer: answer.id, cause: 'guard', note: lie };
  return answer.status === 'not_found' ? { answer: answer.id, cause: 'not_found', note: question } : null;
}
