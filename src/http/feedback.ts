import { z } from 'zod';
import { makeProblem } from './problem.ts';
import { defineRoute, reply } from './route.ts';
import { text } from './schema.ts';

/** People change their minds some times; beyond that, somebody fills the store. */
const MOST = 10;

export const feedbackRoute = defineRoute({
  method: 'post',
  path: '/api/feedback',
  operation: 'give_feedback',
  summary: 'Whether an answer helped; an answer that did not is put before a person',
  stable: false,
  input: {
    answer: text(64).describe('Id of the answer'),
    helpful: z.boolean(),
    reason: text(200).nullish(),
    comment: text(2000).nullish(),
  },
  reply: z.object({ id: z.string(), answer: z.string(), saved: z.literal(true) }),
  async handle({ answer, helpful, reason = null, comment = null }, _, { store, clock, newId }) {
    if ((await store.listFeedback(answer)).length >= MOST)
      return makeProblem('enough_feedback', { most: String(MOST) });
    const id = newId();
    const given = clock().toISOString();
    const saved = await store.saveFeedback({ id, answer, given, helpful, reason, comment });
    if (!saved) return makeProblem('unknown_answer', { id: answer });
    const note = [reason, comment].filter((words) => words !== null).join('：');
    if (!helpful)
      await store.saveReview({ id: newId(), answer, opened: given, cause: 'unhelpful', note, closed: null });
    return reply({ id, answer, saved: true });
  },
});
