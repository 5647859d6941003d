import type { HeldAgainst } from '../evidence/stated/against-bounds.ts';
import type { HeldAgainstResult } from '../evidence/stated/against-result.ts';
import type { Difference } from '../evidence/stated/differences.ts';
import { AGAINST_THE_BOUND, DIFFERENCE_OF, ENOUGH, HELD, HOW_SUMMED } from '../messages.ts';
import { groundOfStep, type Statement, state } from '../statement.ts';

/** The difference of two figures of a clause, where it is asked for. */
export function phraseDifference(difference: Difference | null): readonly Statement[] {
  if (!difference) return [];
  const { kind, clause, words, step, increase } = difference;
  const grounds = [step, ...(increase ? [increase] : [])].map(groundOfStep);
  return [state('note', DIFFERENCE_OF(kind, words, step, increase), [clause], { grounds })];
}

/** One line for each bound, with every quantity that was held against it. */
export function phraseHeld(all: readonly HeldAgainst[]): readonly Statement[] {
  const byWords = new Map<string, HeldAgainst[]>();
  for (const one of all) byWords.set(one.words, [...(byWords.get(one.words) ?? []), one]);
  return [...byWords].map(([words, held]) =>
    state(
      'note',
      AGAINST_THE_BOUND(
        words.trim(),
        held.map((one) => `${one.sum ? HOW_SUMMED(one.sum) : ''}${HELD(one, one.bound.bound)}`),
      ),
      held.slice(0, 1).flatMap(({ step: { clause } }) => clause ?? []),
      {
        grounds: held.flatMap(({ step, sum }) => (sum ? [sum, step] : [step])).map(groundOfStep),
        echoes: held.map(({ quantity }) => quantity),
      },
    ),
  );
}

/** Whether what the asker has is enough. */
export function phraseEnough(held: HeldAgainstResult | null): readonly Statement[] {
  if (!held) return [];
  const { words, isMet, step } = held;
  const cites = step.clause === null ? [] : [step.clause];
  return [state('continued', ENOUGH(words, isMet, step), cites, { grounds: [groundOfStep(step)], echoes: [words] })];
}
