import type { CuratedAnswer } from '../assistant/curated-answer.ts';
import type { Sources } from '../assistant/dependencies.ts';
import type { Curated } from '../office/curated/curated.ts';
import { makeCuratedFinder } from '../office/curated/find-curated.ts';
import { todayInShanghai } from '../policy/calendar-date.ts';
import type { OpenSources } from './make-sources.ts';

/** The sources with the curated answers of a list, which is read anew for every question: another process may add to it. */
export function withCurated(
  { sources, likeness }: Pick<OpenSources, 'sources' | 'likeness'>,
  list: () => Promise<readonly Curated[]>,
): Sources {
  const find = makeCuratedFinder(sources, likeness);
  return {
    ...sources,
    async findCurated(interpreted, asOf) {
      const curated = await list();
      const found = curated.length === 0 ? null : find(likeness.readUnderstood(interpreted), asOf, curated);
      return found && answerOf(found);
    },
  };
}

function answerOf({ id, text, clauses, written, published }: Curated): CuratedAnswer {
  const checked = todayInShanghai(new Date(published ?? written));
  return { id, text, clauses: clauses.map((clause) => clause.id), checked };
}
