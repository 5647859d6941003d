import { z } from 'zod';
import { defineRoute, reply } from './route.ts';

export const tradesRoute = defineRoute({
  method: 'get',
  path: '/api/trades',
  operation: 'list_trades',
  summary: 'Trades of GB/T 4754 with plain words for them, and what companies plan: what a form of supports offers',
  stable: true,
  input: {},
  reply: z.object({
    as_of: z.string(),
    trades: z.array(
      z.object({
        code: z.string(),
        kind: z.enum(['section', 'division', 'theme']),
        name: z.string(),
        say: z.array(z.string()),
      }),
    ),
    plans: z.array(z.object({ name: z.string(), say: z.array(z.string()), page: z.string().nullable() })),
  }),
  handle(_, { asOf }, { sources }) {
    return reply({
      as_of: asOf,
      trades: sources.trades.map(({ code, kind, name, say }) => ({ code, kind, name, say })),
      plans: sources.plans
        .filter(({ say }) => say.length > 0)
        .map(({ name, say, slug }) => ({ name, say, page: slug && `/supports/${slug}` })),
    });
  },
});
