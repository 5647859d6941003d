import { z } from 'zod';
import type { Sources } from '../assistant/dependencies.ts';
import { CERTAINTIES, type Measure } from '../calculator/measure.ts';
import { formatCitation } from '../policy/citation.ts';
import type { Clause } from '../policy/clause.ts';
import { laterClauses } from '../policy/later-clause.ts';
import { type Validity, validityOfClause } from '../policy/validity.ts';
import { findClause } from './find-resource.ts';
import { presentClause, presentDocument } from './present-clause.ts';
import { defineRoute, reply } from './route.ts';
import { CLAUSE_KINDS, ClauseReply, DocumentReply, Status, text } from './schema.ts';

const ContextClause = ClauseReply.extend({ relation: z.enum(['lead_in', 'previous', 'next', 'part']) });

export const PlacedClauseReply = z.object({
  as_of: z.string(),
  clause: ClauseReply.extend({
    path: z.string(),
    kind: z.enum(CLAUSE_KINDS),
    heading: z.string().nullable(),
    departments: z.array(z.string()),
    columns: z.record(z.string(), z.string()).nullable(),
    source: z.object({ file: z.string(), ranges: z.array(z.tuple([z.int(), z.int()])) }),
  }),
  status: Status,
  status_reason: z.string(),
  status_clause: z.string().nullable().describe('The clause that says so'),
  document: DocumentReply,
  later: z
    .array(
      z.object({
        kind: z.enum(['successor', 'overtaken']),
        clause: ClauseReply,
        document: DocumentReply,
        figures: z.array(z.looseObject({ kind: z.string() })),
      }),
    )
    .describe('Clauses that stand for this one on the day, with the figures that are not the same'),
  context: z.array(ContextClause).describe('What it stands in and beside, in text order'),
  citation: z.string().describe('The line to paste: document, number, clause, words, status, day'),
  measures: z.array(z.object({ id: z.string(), title: z.string(), certainty: z.enum(CERTAINTIES) })),
});

export const clauseRoute = defineRoute({
  method: 'get',
  path: '/api/clauses/{document}/{path+}',
  operation: 'get_clause',
  summary: 'One clause with its document, its context, the citation line, and the measures that rest on it',
  stable: true,
  input: {
    document: text(200).describe('Id, or number in any printed form'),
    path: text(200).describe('Path such as 3.1 or annex-1/60, or the label as cited'),
    quote: text(2000).optional().describe('Words of the clause that the citation line quotes instead of the whole'),
  },
  reply: PlacedClauseReply,
  handle({ document: name, path, quote }, { asOf }, { sources }) {
    const found = findClause(sources, name, path);
    if (found.kind === 'problem') return found;
    const { clause, document } = found.value;
    const validity = validityOfClause(clause, document, asOf);
    return reply({
      as_of: asOf,
      clause: presentWhole(clause),
      ...presentStatus(validity),
      document: presentDocument(document, asOf),
      later: laterClauses(clause, asOf, sources).map((later) => ({
        kind: later.kind,
        clause: presentClause(later.clause),
        document: presentDocument(later.document, asOf),
        figures: later.figures,
      })),
      context: contextOf(clause, sources),
      citation: formatCitation({ clause, document, validity, asOf, quote }),
      measures: measuresOf(clause, sources).map(({ id, title, certainty }) => ({ id, title, certainty })),
    });
  },
});

function presentWhole(clause: Clause) {
  const { path, kind, heading, departments, columns, source } = clause;
  return { ...presentClause(clause), path, kind, heading, departments, columns, source };
}

function presentStatus({ status, reason, clause }: Validity) {
  return { status, status_reason: reason, status_clause: clause };
}

/** Clauses above with words of their own, the neighbours on the same level, and its parts. */
export function contextOf(clause: Clause, sources: Sources) {
  const all = sources.clauses.ofDocument(clause.document);
  const byPath = new Map(all.map((one) => [one.path, one]));
  const beside = all.filter(
    (one) => one.parent === clause.parent && partOf(one) === partOf(clause) && one.kind !== 'front',
  );
  const place = beside.findIndex(({ id }) => id === clause.id);
  const related = [
    ...ancestorsOf(clause, byPath).map((one) => ({ relation: 'lead_in' as const, one })),
    ...beside.slice(Math.max(0, place - 1), place).map((one) => ({ relation: 'previous' as const, one })),
    ...all.filter(({ parent }) => parent === clause.path).map((one) => ({ relation: 'part' as const, one })),
    ...(place < 0 ? [] : beside.slice(place + 1, place + 2)).map((one) => ({ relation: 'next' as const, one })),
  ];
  // Of a clause above, only its own words: its text would repeat this clause.
  return related.map(({ relation, one }) => ({
    relation,
    ...presentClause(one),
    ...(relation === 'lead_in' && { text: one.own }),
  }));
}

/** `annex-1` of `annex-1/60`; empty in the body. */
function partOf({ path }: Clause): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Outermost first. */
function ancestorsOf({ parent }: Clause, byPath: ReadonlyMap<string, Clause>): readonly Clause[] {
  const above = parent === null ? undefined : byPath.get(parent);
  return above ? [...ancestorsOf(above, byPath), above] : [];
}

/** Measures of the clause itself or of its parts. */
export function measuresOf(clause: Clause, { measures }: Sources): readonly Measure[] {
  const isBound = (measure: Measure) => measure.clause === clause.id || measure.clause.startsWith(`${clause.id}.`);
  return [...measures.values()].filter(isBound);
}
