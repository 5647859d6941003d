import { z } from 'zod';
import { defineRoute, reply } from './route.ts';

export const healthRoute = defineRoute({
  method: 'get',
  path: '/healthz',
  operation: 'health',
  summary: 'That the service runs, and on what',
  stable: false,
  input: {},
  reply: z.object({
    status: z.literal('ok'),
    revision: z.string(),
    documents: z.int(),
    clauses: z.int(),
    measures: z.int(),
    model: z.string().nullable(),
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
  }),
  handle(_, __, { sources, model, phrasings }) {
    const { revision, documents, clauses, measures } = sources;
    return reply({
      status: 'ok',
      revision,
      documents: documents.size,
      clauses: clauses.size,
      measures: measures.size,
      model,
      ...(phrasings && { phrasings: { ...phrasings() } }),
    });
  },
});
