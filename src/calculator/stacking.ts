import type { Measure, MeasureRelation } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';

/** How two measures stand to each other, and the words that say so. */
export type Stacking =
  | { readonly kind: 'compatible'; readonly relation: MeasureRelation }
  | { readonly kind: 'exclusive'; readonly relation: MeasureRelation }
  | { readonly kind: 'unstated' };

const EXCLUSIVE: ReadonlySet<MeasureRelation['kind']> = new Set([
  'excludes',
  'at_most_one',
  'highest_of',
  'same_measure_as',
  'superseded_by',
]);

/** What the texts say about having both: not both, both, or nothing. A prohibition outweighs a permission. */
export function stackingOf(one: Measure, other: Measure, library: Pick<MeasureLibrary, 'documents'>): Stacking {
  const stated = [...relationsTo(one, other, library), ...relationsTo(other, one, library)];
  const exclusive = stated.find(({ kind }) => EXCLUSIVE.has(kind));
  if (exclusive) return { kind: 'exclusive', relation: exclusive };
  const compatible = stated.find(({ kind }) => kind === 'may_combine');
  return compatible ? { kind: 'compatible', relation: compatible } : { kind: 'unstated' };
}

function relationsTo(
  from: Measure,
  to: Measure,
  library: Pick<MeasureLibrary, 'documents'>,
): readonly MeasureRelation[] {
  return from.relations.filter(
    (relation) => relation.with.includes(to.id) || isInScope(relation.scope, from, to, library),
  );
}

function isInScope(
  scope: MeasureRelation['scope'],
  from: Measure,
  to: Measure,
  { documents }: Pick<MeasureLibrary, 'documents'>,
): boolean {
  if (scope === 'all') return true;
  if (scope === 'document') return from.document === to.document;
  return scope !== null && documents.get(to.document)?.level === scope;
}
