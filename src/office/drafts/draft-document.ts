import type { Clause } from '../../policy/clause.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import type { Fact } from '../../policy/fact.ts';
import { type ComposedMeasure, composeMeasure } from './compose-measure.ts';
import type { MeasureDraft } from './draft.ts';
import { draftClause } from './draft-clause.ts';
import { readRelations } from './read-relations.ts';

/** A draft and what it is in the notation of corpus/measures. */
export interface DraftedMeasure {
  readonly draft: MeasureDraft;
  readonly composed: ComposedMeasure;
}

/**
 * A document's clauses -> drafts of all its measures, or of one clause's when `only` names it. `known` are the facts that
 * measure files share: one that a clause names by its label is taken, and no second one made.
 */
export function draftDocument(
  document: Pick<PolicyDocument, 'id' | 'title'>,
  clauses: readonly Clause[],
  known: readonly Fact[],
  only?: string,
): readonly DraftedMeasure[] {
  const relations = readRelations(clauses);
  return clauses
    .filter(({ id, kind }) => kind !== 'front' && (only === undefined || id === only))
    .flatMap((clause) =>
      draftClause(clause, { document, relations }).map((draft, at) => ({
        draft,
        composed: composeMeasure(draft, at + 1, known),
      })),
    );
}
