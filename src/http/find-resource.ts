import type { Sources } from '../assistant/dependencies.ts';
import type { Measure } from '../calculator/measure.ts';
import type { Clause } from '../policy/clause.ts';
import { nameDocument } from '../policy/clause-name.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { normaliseDocumentNumber } from '../policy/document-number.ts';
import { findNearest } from './nearest-names.ts';
import { makeProblem, type Problem } from './problem.ts';

export type Found<Value> = { readonly kind: 'found'; readonly value: Value } | Problem;

const found = <Value>(value: Value): Found<Value> => ({ kind: 'found', value });

/** By id, or by number in any printed form. */
export function findDocument({ documents }: Sources, id: string): Found<PolicyDocument> {
  const number = normaliseDocumentNumber(id);
  const document =
    documents.get(id) ?? [...documents.values()].find((candidate) => number !== null && candidate.number === number);
  if (document) return found(document);
  const suggestions = findNearest(id, documents.keys());
  return makeProblem('unknown_document', { id: shorten(id) }, { suggestions });
}

export interface PlacedClause {
  readonly clause: Clause;
  readonly document: PolicyDocument;
}

/** By document and path, or by the label as it is cited. */
export function findClause(sources: Sources, document: string, path: string): Found<PlacedClause> {
  const holder = findDocument(sources, document);
  if (holder.kind === 'problem') return holder;
  const { id } = holder.value;
  const outline = sources.clauses.outlineOf(id);
  const labelled = outline.find(({ label }) => label === path)?.id;
  const clause = sources.clauses.get(`${id}/${path}`) ?? (labelled && sources.clauses.get(labelled));
  if (clause) return found({ clause, document: holder.value });
  const paths = outline.map((candidate) => candidate.id.slice(id.length + 1));
  const suggestions = findNearest(path, paths).map((near) => `${id}/${near}`);
  return makeProblem('unknown_clause', { id: shorten(path), document: nameDocument(holder.value) }, { suggestions });
}

export function findMeasure({ measures }: Sources, id: string): Found<Measure> {
  const measure = measures.get(id);
  if (measure) return found(measure);
  return makeProblem('unknown_measure', { id: shorten(id) }, { suggestions: findNearest(id, measures.keys()) });
}

/** Names that are shown back are not longer than a name can be. */
function shorten(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
