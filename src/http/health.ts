import { z } from 'zod';
import { defineRoute, reply } from './route.ts';

export const HealthReply = z.object({
  status: z.enum(['ok', 'degraded']).describe('Degraded: answers are given, and nothing of them is kept'),
  revision: z.string(),
  documents: z.int(),
  clauses: z.int(),
  measures: z.int(),
  model: z.string().nullable(),
  keeping: z
    .object({ works: z.boolean(), lost: z.int().describe('Writes that failed since the start') })
    .optional()
    .describe('Whether conversations, receipts and feedback are kept'),
  phrasings: z
    .object({
      phrased: z.int(),
      unchanged: z.int(),
      failed: z.int(),
      unproven: z.int(),
      forged: z.int(),
      rejected: z.int(),
    })
    .optional(),
});

export const healthRoute = defineRoute({
  method: 'get',
  path: '/healthz',
  operation: 'health',
  summary: 'That the service runs, and on what',
  stable: false,
  input: {},
  reply: HealthReply,
  async handle(_, __, { sources, model, phrasings, readKeeping }) {
    const keeping = await readKeeping?.();
    const { revision, documents, clauses, measures } = sources;
    return reply({
      status: keeping?.works === false ? 'degraded' : 'ok',
      revision,
      documents: documents.size,
      clauses: clauses.size,
      measures: measures.size,
      model,
      ...(keeping && { keeping }),
      ...(phrasings && { phrasings: { ...phrasings() } }),
    });
  },
});
