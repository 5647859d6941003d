import type { Answer, AnswerAmount } from '../../assistant/answer.ts';
import { messages } from '../messages.ts';

/** What can be asked next of an answer, and is held: only what the answer has and does not show already. */
export function followUpsOf(answer: Answer, lead: AnswerAmount | null): readonly string[] {
  if (answer.status !== 'answered') return answer.suggestions;
  const words = messages.followUps;
  const marked = new Set([...answer.text.matchAll(/\[(\d+)\]/gu)].map(([, n]) => Number(n)));
  const isCited = (role: string) =>
    answer.citations.some((citation) => citation.role === role && marked.has(citation.n));
  const isDepartmentShown = answer.next_steps.some(({ kind, held }) => kind === 'department' && held);
  const own = [
    lead?.department && !isDepartmentShown && words.department,
    lead && words.until,
    isCited('ended') && isCited('basis') && words.before,
    answer.amounts.filter(({ outcome }) => outcome !== 'not_in_force').length > 1 && words.together,
  ];
  return [...own.filter((one) => typeof one === 'string'), ...answer.suggestions];
}
