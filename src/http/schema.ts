import { z } from 'zod';
import { parseCalendarDate } from '../policy/calendar-date.ts';
import { DOCUMENT_KINDS } from '../policy/document.ts';
import { LEVELS } from '../policy/jurisdiction.ts';
import { STATUSES } from '../policy/status-names.ts';

/** Half a character, and control characters other than tab and line ends: no input method makes them. */
const UNPRINTABLE = /\p{Cs}|(?![\t\n\r])\p{Cc}/gu;

/** Text of at least one character and at most `limit`, cleaned and trimmed. */
export const text = (limit: number) =>
  z
    .string()
    .overwrite((value) => value.replace(UNPRINTABLE, '').trim())
    .min(1)
    .max(limit);

/** A day, `YYYY-MM-DD`. */
export const Day = z.string().transform((written, context) => {
  const date = parseCalendarDate(written);
  if (date) return date;
  context.addIssue({ code: 'custom', params: { code: 'invalid_date', written: written.slice(0, 40) } });
  return z.NEVER;
});

export const AsOf = Day.nullish().describe('Day for which is asked, YYYY-MM-DD; today in Shanghai when left out');

export const FactsGiven = z
  .record(z.string().max(64), z.union([z.boolean(), z.number(), z.string().max(500)]))
  .refine((facts) => Object.keys(facts).length <= 200)
  .describe(
    'What is known, by the names of GET /api/measures: money in yuan, dates as YYYY-MM-DD, percentages as numbers',
  );

/** Names of facts. */
export const FactsSkipped = z.array(z.string().max(64)).max(200).describe('Facts that are not to be asked for');

export const Status = z.enum(STATUSES);
export const AnswerStatus = z.enum(['answered', 'partial', 'clarify', 'not_found', 'out_of_scope', 'refused']);
export const Level = z.enum(LEVELS);
export const Kind = z.enum(DOCUMENT_KINDS);

export const DocumentReply = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  level: Level,
  kind: Kind,
  status: Status,
  status_reason: z.string(),
  issued: z.string().nullable(),
  effective_from: z.string().nullable(),
  effective_until: z.string().nullable(),
});

export const NextStepsReply = z
  .array(
    z.object({
      kind: z.enum(['department', 'materials', 'channel', 'deadline', 'phone']),
      text: z.string(),
      clause: z.string().nullable(),
      held: z.boolean().describe('False where the text does not say it'),
    }),
  )
  .describe('What is to be done next about what is offered');

export const CLAUSE_KINDS = ['front', 'heading', 'article', 'item', 'paragraph', 'row', 'closing'] as const;

export const ClauseReply = z.object({
  id: z.string(),
  label: z.string(),
  headings: z.array(z.string()),
  text: z.string(),
});

export const ProblemReply = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What is wrong and what to do, for people'),
  instance: z.string().describe('Number of the request, as in the X-Request-Id header'),
  code: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  suggestions: z.array(z.string()).optional().describe('What may have been meant, nearest first'),
});
