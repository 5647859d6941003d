import { z } from 'zod';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Passage } from '../retrieval/search-result.ts';
import { presentClause, presentDocument } from './present.ts';
import { defineRoute, reply } from './route.ts';
import { ClauseReply, DocumentReply, Kind, Level, text } from './schema.ts';

const Place = z.object({ clause: z.string(), label: z.string(), document: DocumentReply });

export const SearchReply = z.object({
  query: z.string(),
  interpreted: z.looseObject({ text: z.string() }).describe('What was understood of the question'),
  as_of: z.string(),
  total: z.int(),
  took_ms: z.number(),
  hits: z.array(
    z.object({
      clause: ClauseReply,
      document: DocumentReply,
      score: z.number(),
      highlights: z.array(z.tuple([z.int(), z.int()])).describe('UTF-16 ranges of the text, end exclusive'),
      reasons: z.array(z.string()),
      elsewhere: z.array(Place).describe('The same words in other documents'),
    }),
  ),
  suggestions: z.array(z.string()),
});

export const searchRoute = defineRoute({
  method: 'get',
  path: '/api/search',
  operation: 'search',
  summary: 'Clauses that answer a question, best first',
  stable: false,
  input: {
    q: text(500).describe('The question, a phrase, or an address such as "2024 14号 第五条"'),
    scope: z.enum(['all', 'current']).default('all').describe('"current" leaves out what does not hold at as_of'),
    level: Level.optional(),
    issuer: text(100).optional().describe("Part of the issuer's name"),
    kind: Kind.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(10),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
  },
  reply: SearchReply,
  async handle({ q, ...wanted }, { asOf }, { sources }) {
    const started = performance.now();
    const result = await sources.search({ query: q, asOf, ...wanted });
    const { interpreted, total, suggestions } = result;
    const hits = result.hits.map((passage) => presentPassage(passage, asOf));
    const took_ms = Math.round((performance.now() - started) * 100) / 100;
    return reply({ query: q, interpreted, as_of: asOf, total, took_ms, hits, suggestions });
  },
});

function presentPassage(passage: Passage, asOf: CalendarDate) {
  const { clause, document, validity, score, highlights, reasons, elsewhere } = passage;
  return {
    clause: presentClause(clause),
    document: presentDocument(document, asOf, validity),
    score: Math.round(score * 1000) / 1000,
    highlights,
    reasons,
    elsewhere: elsewhere.map((place) => ({
      clause: place.clause.id,
      label: place.clause.label,
      document: presentDocument(place.document, asOf, place.validity),
    })),
  };
}
