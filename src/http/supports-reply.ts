import { z } from 'zod';
import { AmountReply } from './calculate.ts';
import { DocumentReply } from './schema.ts';

export const QuestionReply = z.object({
  fact: z.string(),
  prompt: z.string(),
  options: z.array(z.string()),
  decides: z.int().describe('Number of measures that wait for it'),
});

const Outcome = z.enum(['eligible', 'more_information', 'not_eligible']);

const SupportReply = z.object({
  measure: z.string().nullable().describe('Null for a clause that no measure encodes'),
  title: z.string(),
  outcome: Outcome,
  group: z
    .enum(['ready', 'open', 'service', 'doubtful', 'excluded'])
    .describe('doubtful: likely over by its own words, so that it has to be asked for'),
  amount: AmountReply.nullable(),
  clause: z.string(),
  document: DocumentReply.partial({ kind: true, status_reason: true }),
  department: z.string().nullable(),
  met: z.array(z.string()).describe('Conditions that hold'),
  missing: z.array(z.object({ fact: z.string(), prompt: z.string() })),
  failed: z.array(z.string()).describe('Conditions that do not hold, and why'),
  text: z.string().optional().describe('Absent where amount and conditions say the same'),
  fit: z.number().describe('How much it is about what was said, for sorting only'),
  because: z.string().nullable().describe('The words, or the matter of the trade, for which it stands in the list'),
});

export const SupportsReply = z
  .object({
    eligible: z.int(),
    more_information: z.int(),
    not_eligible: z.int(),
    ended: z.int(),
    items: z.array(SupportReply).describe('All that are likely for this asker, in order'),
    next_questions: z.array(z.looseObject(QuestionReply.shape)).describe('Up to three that can be answered at once'),
    checklist: z
      .array(z.object({ fact: z.string(), label: z.string(), decides: z.int() }))
      .describe('Yes-or-no facts that can be ticked at one sight'),
    beside: z
      .array(z.object({ measure: z.string(), outcome: Outcome }))
      .optional()
      .describe('Everything else that is in force: for other askers, or for what was not asked; absent in an answer'),
    ended_items: z.array(
      z.object({
        measure: z.string(),
        title: z.string(),
        clause: z.string(),
        name: z.string().describe('Number or title of its document'),
        since: z.string().nullable(),
      }),
    ),
  })
  .describe(
    'Every support of the day stands in items, beside or ended_items, and in one of them only; an answer leaves out what is beside and all but the nearest of what has ended',
  );
