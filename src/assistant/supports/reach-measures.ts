import type { Sources } from '../dependencies.ts';
import { measuresAt } from '../evidence/bind-measures.ts';
import { isNamedIn } from '../evidence/rank-measures.ts';
import type { Near } from './closeness.ts';
import { closenessOfKind } from './document-kind.ts';

/** So near a support is what was asked for, and who asks for it is taken to be of its trade until he is asked. */
export const ASKED_FOR = 0.85;

/** How close a measure is to what was said, and by which words. */
export interface Reached {
  readonly closeness: number;
  readonly words: string;
  /** `kind`: the text is about units such as the asker, and this is what they get by it. */
  readonly by: Near['by'] | 'kind';
}

/** What is left of a measure whose clause was found, and of whose own words none was said: of several, and of the only one. */
const [UNNAMED, ALONE] = [0.4, 0.7];

/** Measure -> the nearest way that leads to it. */
export function closenessOfMeasures(near: readonly Near[], sources: Sources): ReadonlyMap<string, Reached> {
  const found = new Map<string, Reached>(closenessOfKind(near, sources));
  for (const { passage, closeness, asked, words, by, holdsWords } of near) {
    const bound = measuresAt(passage.clause.id, sources.measures);
    const unnamed = bound.length === 1 && holdsWords ? ALONE : UNNAMED;
    for (const measure of bound) {
      const reached = closeness * (isNamedIn(measure, asked) ? 1 : unnamed);
      if (reached > (found.get(measure.id)?.closeness ?? 0)) found.set(measure.id, { closeness: reached, words, by });
    }
  }
  return found;
}
