import { type Clause, documentOfClause } from '../../policy/clause.ts';
import type { Corpus } from '../../policy/document.ts';
import { type FigureKind, findFigures } from '../../policy/figure.ts';
import type { CompiledMeasures } from '../measure.ts';
import { clausesOfMeasure } from '../measure-library.ts';

/** How far a document's clauses with figures are dealt with. Lists hold clause ids. */
export interface Coverage {
  readonly document: string;
  readonly with_figures: number;
  readonly encoded: number;
  readonly not_encoded: number;
  readonly measures: number;
  readonly open: readonly string[];
}

/** One row a document that has a measure file, in the order of the corpus. */
export function coverageOf(compiled: CompiledMeasures, corpus: Corpus): readonly Coverage[] {
  const encoded = new Set(compiled.measures.flatMap(clausesOfMeasure));
  const listed = new Set(compiled.not_encoded.map(({ clause }) => clause));
  const documents = new Set([
    ...compiled.measures.map(({ document }) => document),
    ...[...listed].map(documentOfClause),
  ]);
  const parents = new Map(corpus.clauses.map(({ id, parent }) => [id, parent]));
  return corpus.documents
    .filter(({ id }) => documents.has(id))
    .map(({ id }) => {
      const clauses = corpus.clauses.filter((clause) => clause.document === id && hasFigures(clause));
      const isIn = (set: ReadonlySet<string>) => (clause: Clause) => within(clause.id, set, id, parents);
      const done = clauses.filter(isIn(encoded));
      const rest = clauses.filter((clause) => !isIn(encoded)(clause));
      const open = rest.filter((clause) => !isIn(listed)(clause));
      return {
        document: id,
        with_figures: clauses.length,
        encoded: done.length,
        not_encoded: rest.length - open.length,
        measures: compiled.measures.filter(({ document }) => document === id).length,
        open: open.map((clause) => clause.id),
      };
    });
}

const COUNTED: ReadonlySet<FigureKind> = new Set(['money', 'rate', 'duration', 'count']);

/** Figures of the clause's own words; front matter and headings promise nothing. */
function hasFigures({ kind, own }: Clause): boolean {
  if (kind === 'front' || kind === 'heading') return false;
  return findFigures(own).some((figure) => COUNTED.has(figure.kind));
}

/** A clause counts as dealt with when it or one that contains it is. */
function within(
  id: string,
  set: ReadonlySet<string>,
  document: string,
  parents: ReadonlyMap<string, string | null>,
): boolean {
  let current: string | null | undefined = id;
  while (current) {
    if (set.has(current)) return true;
    const parent: string | null | undefined = parents.get(current);
    current = parent ? (parent.includes('/') && parents.has(parent) ? parent : `${document}/${parent}`) : null;
  }
  return false;
}
