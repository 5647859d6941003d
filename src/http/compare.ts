import { z } from 'zod';
import type { Sources } from '../assistant/dependencies.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Clause } from '../policy/clause.ts';
import { type ClauseComparison, compareClauses } from '../policy/compare-clauses.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { type Found, findClause, findDocument } from './find-resource.ts';
import { presentClause, presentDocument } from './present-clause.ts';
import { makeProblem } from './problem.ts';
import { defineRoute, reply } from './route.ts';
import { ClauseReply, DocumentReply, text } from './schema.ts';

const SideReply = z.object({ document: DocumentReply, clause: ClauseReply.nullable() });
const FigureSide = z.object({ raw: z.string(), role: z.string() }).nullable();

export const ComparisonReply = z.object({
  as_of: z.string(),
  a: SideReply,
  b: SideReply,
  rows: z.array(
    z.object({
      kind: z.enum(['same', 'changed', 'moved', 'added', 'dropped']),
      here: ClauseReply.nullable().describe('Of a; null when added'),
      there: ClauseReply.nullable().describe('Of b; null when dropped'),
      reworded: z.boolean(),
      part: z.enum(['here', 'there']).nullable().describe('The side that stands in the other beside something else'),
      segments: z.array(z.object({ kind: z.enum(['equal', 'removed', 'added']), text: z.string() })),
      figures: z.array(z.object({ kind: z.string(), here: FigureSide, there: FigureSide })),
    }),
  ),
});

export const compareRoute = defineRoute({
  method: 'get',
  path: '/api/compare',
  operation: 'compare',
  summary: 'Two documents, or two clauses with their parts, laid side by side',
  stable: true,
  input: {
    a: text(400).describe('Id of a document (tzf-2022-15) or clause (tzf-2022-15/3.1)'),
    b: text(400).describe('Id of another one of the same kind'),
  },
  reply: ComparisonReply,
  handle({ a, b }, { asOf }, { sources }) {
    const [here, there] = [findSide(sources, a), findSide(sources, b)];
    if (here.kind === 'problem') return here;
    if (there.kind === 'problem') return there;
    if (!here.value.clause !== !there.value.clause) return makeProblem('not_comparable', { a, b });
    const rows = compareClauses(clausesIn(here.value, sources), clausesIn(there.value, sources)).map(presentRow);
    return reply({ as_of: asOf, a: presentSide(here.value, asOf), b: presentSide(there.value, asOf), rows });
  },
});

interface Side {
  readonly document: PolicyDocument;
  readonly clause: Clause | null;
}

function findSide(sources: Sources, id: string): Found<Side> {
  const slash = id.indexOf('/');
  if (slash > 0) return findClause(sources, id.slice(0, slash), id.slice(slash + 1));
  const found = findDocument(sources, id);
  return found.kind === 'problem' ? found : { kind: 'found', value: { document: found.value, clause: null } };
}

/** The whole document, or the clause with everything below it. */
function clausesIn({ document, clause }: Side, sources: Sources): readonly Clause[] {
  const all = sources.clauses.ofDocument(document.id);
  if (!clause) return all;
  const inside = new Set([clause.path]);
  for (const { path, parent } of all) if (parent !== null && inside.has(parent)) inside.add(path);
  return all.filter(({ path }) => inside.has(path));
}

function presentSide({ document, clause }: Side, asOf: CalendarDate) {
  return { document: presentDocument(document, asOf), clause: clause && presentClause(clause) };
}

function presentRow({ kind, here, there, isReworded, part, segments, figures }: ClauseComparison) {
  const [one, other] = [here && presentClause(here), there && presentClause(there)];
  return { kind, here: one, there: other, reworded: isReworded, part, segments, figures };
}
