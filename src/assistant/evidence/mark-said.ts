import type { CalendarDate } from '../../policy/calendar-date.ts';
import { normalise } from '../../policy/normalise.ts';
import { highlight } from '../../retrieval/highlight.ts';
import type { Passage } from '../../retrieval/search-result.ts';
import { townsIn } from '../../retrieval/towns-in.ts';
import type { Sources } from '../dependencies.ts';
import type { Understanding } from '../understand.ts';

/** Commoner words are in many sentences. */
const TELLING = 3;

/**
 * A message that leans on something is searched with what it leans on; which sentence of a clause answers, its own words
 * tell (漷县算第几圈层, of the rules on land). Clauses without them stay as they were found.
 */
export function markSaid(
  { followsUp, said: { spoken } }: Understanding,
  passages: readonly Passage[],
  asOf: CalendarDate,
  sources: Sources,
): readonly Passage[] {
  if (!followsUp) return passages;
  const telling = sources.listWords(spoken, asOf).filter(({ rarity }) => rarity >= TELLING);
  const words = [...telling.flatMap(({ alternatives }) => alternatives), ...townsIn(sources.interpret(spoken, asOf))];
  return passages.map((passage) => {
    const { text } = passage.clause;
    const highlights = highlight(text, normalise(text), words);
    return highlights.length > 0 ? { ...passage, highlights } : passage;
  });
}
