import { type AlignedPair, alignClauses, withoutLabel } from './align-clauses.ts';
import type { Clause } from './clause.ts';
import { compareTexts, type FigureChange, isSameText, type TextSegment } from './compare-texts.ts';

/**
 * What became of a clause. `moved`: it stands at another place, with or without other words; `added` and `dropped`
 * have one side only.
 */
export type ChangeKind = 'same' | 'changed' | 'moved' | 'added' | 'dropped';

/** One row of a comparison: the words of both sides, their differences, and the figures that are not the same. */
export interface ClauseComparison {
  readonly kind: ChangeKind;
  readonly here: Clause | null;
  readonly there: Clause | null;
  /** The words differ, not only the place. */
  readonly isReworded: boolean;
  /** The side that stands in the other one beside something else: clauses were merged (`here`) or split (`there`). */
  readonly part: AlignedPair['part'];
  readonly segments: readonly TextSegment[];
  readonly figures: readonly FigureChange[];
}

/**
 * Two documents, two copies, or two clauses with what stands below them, clause by clause: same, moved, changed, added,
 * dropped. Each clause is compared by its own words, without its printed label and its sub-clauses.
 */
export function compareClauses(here: readonly Clause[], there: readonly Clause[]): readonly ClauseComparison[] {
  return alignClauses(here, there).map(({ here: one, there: other, part }) => {
    const [words, otherWords] = [one ? withoutLabel(one) : '', other ? withoutLabel(other) : ''];
    const isReworded = !isSameText(words, otherWords);
    const { segments, figures } = compareTexts(words, otherWords);
    return {
      kind: kindOf(one, other, isReworded),
      here: one,
      there: other,
      isReworded,
      part,
      segments,
      figures: part ? figures.filter((change) => change[part] !== null) : figures,
    };
  });
}

function kindOf(here: Clause | null, there: Clause | null, isReworded: boolean): ChangeKind {
  if (!here) return 'added';
  if (!there) return 'dropped';
  if (here.path !== there.path) return 'moved';
  return isReworded ? 'changed' : 'same';
}
