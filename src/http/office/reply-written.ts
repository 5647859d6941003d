import { type Reply, reply } from '../route.ts';

/** What was written into corpus/: when git did not take it, who did it is told why, and so is the log. */
export function replyWritten(body: object, notCommitted: string | null): Reply {
  if (notCommitted === null) return reply(body);
  const noted = { outcome: 'not_committed', detail: notCommitted };
  return { kind: 'body', body: { ...body, not_committed: notCommitted }, noted };
}
