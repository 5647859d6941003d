import { z } from 'zod';
import type { Sources } from '../assistant/dependencies.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Status } from '../policy/status-names.ts';
import { validityOfClause, validityOfDocument } from '../policy/validity.ts';
import { defineRoute, reply } from './route.ts';
import { Status as StatusShape, text } from './schema.ts';

export const SuggestReply = z.object({
  query: z.string(),
  as_of: z.string(),
  suggestions: z.array(
    z.object({
      kind: z.enum(['document', 'clause', 'term']),
      text: z.string().describe('What is shown, and put into the search field'),
      id: z.string().nullable().describe('Of the document or clause; null for a term'),
      detail: z.string().nullable().describe('Number of the document, or document and label of the clause'),
      status: StatusShape.nullable().describe('How the document or clause stands; null for a term'),
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
  handle({ q, limit }, { asOf }, { suggest, sources }) {
    const suggestions = suggest(q, limit).map((one) => ({ ...one, status: statusOf(one.id, asOf, sources) }));
    return reply({ query: q, as_of: asOf, suggestions });
  },
});

function statusOf(id: string | null, asOf: CalendarDate, { documents, clauses }: Sources): Status | null {
  const clause = clauses.get(id ?? '');
  const document = documents.get(clause?.document ?? id ?? '');
  if (!document) return null;
  return (clause ? validityOfClause(clause, document, asOf) : validityOfDocument(document, asOf)).status;
}
