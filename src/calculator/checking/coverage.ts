import type { Clause } from '../../policy/clause.ts';
import type { Corpus } from '../../policy/document.ts';
import { type FigureKind, findFigures } from '../../policy/figure.ts';
import { type CompiledMeasures, NOT_ENCODED_KINDS, type NotEncodedKind } from '../measure.ts';
import { clausesOfMeasure } from '../measure-library.ts';

/** How far a document's clauses with figures are dealt with: `with_figures` is the sum of all that follow it. */
export interface Coverage {
  readonly document: string;
  readonly measures: number;
  readonly with_figures: number;
  readonly encoded: number;
  /** Clauses listed as not to be encoded, by what their figures are; kinds without any are left out. */
  readonly not_encoded: readonly { readonly kind: NotEncodedKind; readonly clauses: number }[];
  /** Ids of clauses that nobody has dealt with. */
  readonly open: readonly string[];
}

/** One row a document, in the order of the corpus. */
export function coverageOf(compiled: CompiledMeasures, corpus: Corpus): readonly Coverage[] {
  const encoded = new Set(compiled.measures.flatMap(clausesOfMeasure));
  const listed = new Map(compiled.not_encoded.map(({ clause, kind }) => [clause, kind]));
  const clauses = new Map(corpus.clauses.map((clause) => [clause.id, clause]));
  return corpus.documents.map(({ id }) => {
    const counted = corpus.clauses.filter((clause) => clause.document === id && hasFigures(clause));
    const rest = counted.filter((clause) => !lineage(clause, clauses).some((name) => encoded.has(name)));
    const kinds = rest.map((clause) => lineage(clause, clauses).flatMap((name) => listed.get(name) ?? [])[0]);
    return {
      document: id,
      measures: compiled.measures.filter(({ document }) => document === id).length,
      with_figures: counted.length,
      encoded: counted.length - rest.length,
      not_encoded: countKinds(kinds),
      open: rest.flatMap((clause, index) => (kinds[index] ? [] : [clause.id])),
    };
  });
}

/** Adds up rows. */
export function totalOf(rows: readonly Coverage[]): Omit<Coverage, 'document'> {
  const sum = (count: (row: Coverage) => number) => rows.reduce((total, row) => total + count(row), 0);
  return {
    measures: sum(({ measures }) => measures),
    with_figures: sum(({ with_figures }) => with_figures),
    encoded: sum(({ encoded }) => encoded),
    not_encoded: countKinds(
      rows.flatMap(({ not_encoded }) => not_encoded.flatMap(({ kind, clauses }) => Array(clauses).fill(kind))),
    ),
    open: rows.flatMap(({ open }) => open),
  };
}

const COUNTED: ReadonlySet<FigureKind> = new Set(['money', 'rate', 'duration', 'count']);

/** Figures of the clause's own words; front matter promises nothing, nor does the line of a heading itself. */
function hasFigures({ kind, own }: Clause): boolean {
  if (kind === 'front') return false;
  const words = kind === 'heading' ? own.split('\n').slice(1).join('\n') : own;
  return findFigures(words).some((figure) => COUNTED.has(figure.kind));
}

/** A clause counts as dealt with when it, or one that contains it, is: its own id first, then those above. */
function lineage({ id, document, parent }: Clause, clauses: ReadonlyMap<string, Clause>): readonly string[] {
  const above = parent === null ? undefined : clauses.get(`${document}/${parent}`);
  return above ? [id, ...lineage(above, clauses)] : [id];
}

function countKinds(kinds: readonly (NotEncodedKind | undefined)[]): Coverage['not_encoded'] {
  return NOT_ENCODED_KINDS.map((kind) => ({ kind, clauses: kinds.filter((one) => one === kind).length })).filter(
    ({ clauses }) => clauses > 0,
  );
}
