import { z } from 'zod';
import {
  CLUE_KINDS,
  CONFIDENCES,
  type DatedFact,
  OUTSIDE_KINDS,
  type PolicyDocument,
  RELATION_KINDS,
} from '../policy/document.ts';
import { findDocument } from './find-resource.ts';
import { presentClause, presentDocument } from './present-clause.ts';
import { defineRoute, reply } from './route.ts';
import { CLAUSE_KINDS, ClauseReply, DocumentReply, text } from './schema.ts';

const ListedDocument = DocumentReply.extend({
  title_source: z.enum(['text', 'inferred']),
  clauses: z.int().describe('Number of clauses'),
  copies: z.int().describe('Number of further copies'),
});

export const DocumentsReply = z.object({ as_of: z.string(), documents: z.array(ListedDocument) });

export const documentsRoute = defineRoute({
  method: 'get',
  path: '/api/documents',
  operation: 'list_documents',
  summary: 'All documents, with their status at a day',
  stable: true,
  input: {},
  reply: DocumentsReply,
  handle(_, { asOf }, { sources }) {
    const documents = [...sources.documents.values()].map((document) => ({
      ...presentDocument(document, asOf),
      title_source: document.title_source,
      clauses: sources.clauses.outlineOf(document.id).length,
      copies: document.copies.length,
    }));
    return reply({ as_of: asOf, documents });
  },
});

const DatedFactReply = z.union([
  z.object({ date: z.string(), quote: z.string(), clause: z.string().nullable(), computed: z.string().nullable() }),
  z.object({ date: z.null(), reason: z.string() }),
]);

const BoundReply = z.object({
  day: z.string(),
  kind: z.enum(CLUE_KINDS),
  quote: z.string().describe('The words that show it'),
  clause: z.string(),
});

/** An edge to another document; `target` is null where that one is not held. */
const RelationReply = z.object({
  kind: z.enum(RELATION_KINDS),
  target: z.string().nullable(),
  title: z.string().nullable(),
  number: z.string().nullable(),
  from: z.string().nullable(),
  clause: z.string().nullable(),
  quote: z.string(),
  note: z.string().nullish(),
});

/** The same document in another source file, and where its words differ. */
const CopyReply = z.object({
  file: z.string(),
  range: z.tuple([z.int(), z.int()]),
  differences: z.array(
    z.object({ clause: z.string().nullable(), here: z.string(), there: z.string(), note: z.string() }),
  ),
});

export const WholeDocumentReply = DocumentReply.extend({
  as_of: z.string(),
  title_source: z.enum(['text', 'inferred']),
  aliases: z.array(z.string()),
  number_printed: z.string().nullable(),
  issuer_reason: z.string().nullable(),
  interpreter: z.string().nullable(),
  bounds: z
    .object({ not_before: BoundReply.nullable(), likely_until: BoundReply.nullable() })
    .nullable()
    .describe('What the words of a text without dates allow; null where the text gives a day'),
  outside: z
    .array(
      z.object({
        of: z.enum(OUTSIDE_KINDS),
        value: z.string(),
        date: z.string().nullable(),
        source: z.string(),
        address: z.string(),
        seen: z.string(),
        confidence: z.enum(CONFIDENCES),
      }),
    )
    .describe('What public pages say and the text does not; never part of `dates`'),
  dates: z.record(z.string(), DatedFactReply).describe('Each date with the words that give it, or why there is none'),
  relations: z.array(RelationReply),
  copies: z.array(CopyReply),
  absent: z
    .array(
      z.object({ title: z.string(), number: z.string().nullable(), clause: z.string().nullable(), note: z.string() }),
    )
    .describe('Texts that it names and that the corpus does not hold'),
  slips: z.array(z.object({ written: z.string(), right: z.string(), clause: z.string().nullable() })),
  clauses: z.array(
    ClauseReply.extend({
      path: z.string(),
      kind: z.enum(CLAUSE_KINDS),
      parent: z.string().nullable(),
      own: z.string().describe('The part of the text that stands in no other clause'),
    }),
  ),
});

export const documentRoute = defineRoute({
  method: 'get',
  path: '/api/documents/{document}',
  operation: 'get_document',
  summary: 'One document with its clauses in order, its dates, relations and copies',
  stable: true,
  input: { document: text(200).describe('Id, or number in any printed form') },
  reply: WholeDocumentReply,
  handle({ document: id }, { asOf }, { sources }) {
    const document = findDocument(sources, id);
    if (document.kind === 'problem') return document;
    const clauses = sources.clauses.ofDocument(document.value.id).map((clause) => ({
      ...presentClause(clause),
      path: clause.path,
      kind: clause.kind,
      parent: clause.parent,
      own: clause.own,
    }));
    return reply({ ...presentDocument(document.value, asOf), as_of: asOf, ...presentDetails(document.value), clauses });
  },
});

function presentDetails(document: PolicyDocument) {
  const { title_source, aliases, number_printed, issuer_reason, interpreter, relations, copies, absent, slips } =
    document;
  const dates: Record<string, DatedFact> = {
    issued: document.issued,
    effective_from: document.effective_from,
    effective_until: document.effective_until,
    ...(document.period_end && { period_end: document.period_end }),
  };
  const { bounds = null, outside = [] } = document;
  return {
    bounds,
    outside,
    title_source,
    aliases,
    number_printed,
    issuer_reason,
    interpreter,
    dates,
    relations,
    copies,
    absent,
    slips,
  };
}
