import { z } from 'zod';
import { changesBetween } from '../policy/changes.ts';
import { makeProblem } from './problem.ts';
import { defineRoute, reply } from './route.ts';
import { Day, Status } from './schema.ts';

export const ChangesReply = z.object({
  as_of: z.string(),
  from: z.string(),
  to: z.string(),
  changes: z.array(
    z.object({
      kind: z.enum(['began', 'ended', 'changed']),
      day: z.string().nullable().describe('The day on which it turned'),
      document: z.string(),
      clause: z.string().nullable().describe('Null where the whole document changed'),
      name: z.string(),
      before: Status,
      now: Status,
      reason: z.string(),
      because: z.string().nullable().describe('The clause that says so'),
    }),
  ),
});

export const changesRoute = defineRoute({
  method: 'get',
  path: '/api/changes',
  operation: 'list_changes',
  summary: 'What began, ended or stands otherwise between two days',
  stable: true,
  input: {
    from: Day.describe('The earlier day; what it was worth at the end of that day'),
    to: Day.optional().describe('The later day; the day of the request when left out'),
  },
  reply: ChangesReply,
  handle({ from, to }, { asOf }, { sources }) {
    const until = to ?? asOf;
    if (from > until) return makeProblem('days_reversed', { from, to: until });
    const { documents, clauses } = sources;
    const changes = changesBetween(documents.values(), (id) => clauses.ofDocument(id), from, until);
    return reply({ as_of: asOf, from, to: until, changes });
  },
});
