import { z } from 'zod';
import { verifyText } from '../assistant/proof/verify-text.ts';
import { defineRoute, reply } from './route.ts';
import { text } from './schema.ts';

const State = z
  .enum([
    'verified',
    'mismatch',
    'renumbered',
    'repealed',
    'expired',
    'not_yet_effective',
    'not_in_corpus',
    'unchecked',
  ])
  .describe('"unchecked" is no pass');

const Checked = z.object({
  raw: z.string().describe('As it stands in the text'),
  state: State,
  clause: z.string().optional(),
  note: z.string(),
});

export const VerificationReply = z.object({
  as_of: z.string(),
  citations: z.array(Checked),
  figures: z.array(Checked.extend({ expected: z.string().optional() })),
});

export const verifyRoute = defineRoute({
  method: 'post',
  path: '/api/verify',
  operation: 'verify',
  summary: 'Checks every citation and figure of a pasted text',
  stable: false,
  input: { text: text(20_000).describe('An answer, a flyer, a report') },
  reply: VerificationReply,
  handle({ text }, { asOf }, { sources }) {
    return reply(verifyText(text, asOf, sources));
  },
});
