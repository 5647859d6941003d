import { z } from 'zod';
import { answerFromMemory } from '../assistant/answer-question.ts';
import { EMPTY_STATE } from '../assistant/conversation/state.ts';
import type { Sources } from '../assistant/dependencies.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Passage } from '../retrieval/search-result.ts';
import { presentClause, presentDocument } from './present-clause.ts';
import { defineRoute, reply } from './route.ts';
import { AnswerStatus, ClauseReply, DocumentReply, Kind, Level, text } from './schema.ts';

const Place = z.object({ clause: z.string(), label: z.string(), document: DocumentReply });

export const SearchReply = z.object({
  query: z.string(),
  interpreted: z
    .looseObject({
      text: z.string(),
      addresses: z.array(
        z.looseObject({
          words: z.string().describe('As typed'),
          number: z.string().nullable(),
          label: z.string().nullable(),
          state: z.enum(['found', 'no_such_clause', 'not_in_corpus']),
        }),
      ),
      corrections: z.array(z.object({ from: z.string(), to: z.string() })),
      synonyms: z.array(z.looseObject({ from: z.string(), to: z.string() })),
    })
    .describe('What was understood of the question'),
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
  answer: z
    .object({
      status: AnswerStatus,
      text: z.string().describe('Markdown'),
      clauses: z.array(z.object({ n: z.int(), id: z.string(), label: z.string(), document: z.string() })),
    })
    .nullable()
    .describe('With `answer=true` what is answered to the words as a question, without a model; else null'),
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
    document: text(100).optional().describe('Id of the only document that is searched'),
    answer: z.enum(['true', 'false']).default('false').describe('Whether the words are answered as a question too'),
    limit: z.coerce.number().int().min(1).max(100).default(10),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
  },
  reply: SearchReply,
  async handle({ q, document, answer: isAsked, ...wanted }, { asOf }, { sources }) {
    const started = performance.now();
    const result = await sources.search({
      query: q,
      asOf,
      ...wanted,
      documents: document === undefined ? undefined : [document],
    });
    const { interpreted, total, suggestions } = result;
    const hits = result.hits.map((passage) => presentPassage(passage, asOf));
    const answer = isAsked === 'true' ? await answerDirectly(q, asOf, sources) : null;
    const took_ms = Math.round((performance.now() - started) * 100) / 100;
    return reply({
      query: q,
      interpreted: { ...interpreted, text: interpreted.text.spoken },
      as_of: asOf,
      total,
      took_ms,
      hits,
      suggestions,
      answer,
    });
  },
});

/** The words as the first question of a conversation that nobody keeps. */
async function answerDirectly(q: string, asOf: CalendarDate, sources: Sources) {
  const { answer } = await answerFromMemory({ message: q, as_of: asOf }, EMPTY_STATE, sources);
  const { status, text: words, citations } = answer;
  const clauses = citations.map(({ n, clause: { id, label }, document }) => ({
    n,
    id,
    label,
    document: document.title,
  }));
  return { status, text: words, clauses };
}

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
