import { z } from 'zod';
import { defineRoute, reply } from './route.ts';
import { text } from './schema.ts';

export const SuggestReply = z.object({
  query: z.string(),
  as_of: z.string(),
  suggestions: z.array(
    z.object({
      kind: z.enum(['document', 'clause', 'term']),
      text: z.string().describe('What is shown, and put into the search field'),
      id: z.string().nullable().describe('Of the document or clause; null for a term'),
      detail: z.string().nullable().describe('Number of the document, or document and label of the clause'),
    }),
  ),
});

export const suggestRoute = defineRoute({
  method: 'get',
  path: '/api/suggest',
  operation: 'suggest',
  summary: 'Completions of what is being typed: documents, clauses, terms; prefixes, typing errors and pinyin too',
  stable: true,
  input: {
    q: text(200).describe('What is typed so far; only its first 60 characters count'),
    limit: z.coerce.number().int().min(1).max(20).default(8),
  },
  reply: SuggestReply,
  handle({ q, limit }, { asOf }, { suggest }) {
    return reply({ query: q, as_of: asOf, suggestions: suggest(q, limit) });
  },
});
