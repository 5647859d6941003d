import type { ClauseDraft } from './clause-draft.ts';

type Given = Pick<ClauseDraft, 'path' | 'label' | 'kind' | 'own'> & Partial<ClauseDraft>;

/** A draft with what most clauses do not have left out. */
export function draft(given: Given): ClauseDraft {
  return {
    heading: null,
    headings: [],
    parent: null,
    inline: null,
    departments: null,
    columns: null,
    ...given,
  };
}
