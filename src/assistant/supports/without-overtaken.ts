import type { Profile } from '../../question/profile/profile.ts';
import type { Sources } from '../dependencies.ts';
import { ASKED_FOR, type Reached } from './reach-measures.ts';
import { isForSameThing } from './same-thing.ts';
import type { SupportItem } from './supports.ts';

/** What is likely over is not listed beside what holds and is so much nearer to what was said. */
const NEARER = 1.15;

/**
 * What is likely over is listed only where it was asked for or is of the asker's very trade, and nothing that holds is about the
 * same thing, or nearer to the same words.
 */
export function withoutOvertaken(
  listed: readonly SupportItem[],
  { needs }: Profile,
  closeness: ReadonlyMap<string, Reached>,
  sources: Sources,
): readonly SupportItem[] {
  const { measures, tradeFacts } = sources;
  const isOfTrade = ({ measure }: SupportItem) =>
    measures.get(measure ?? '')?.facts.some((name) => tradeFacts.has(name));
  const reached = ({ measure }: SupportItem) => closeness.get(measure ?? '');
  const holding = listed.filter(({ group }) => group !== 'doubtful' && group !== 'excluded');
  const isOvertaken = (item: SupportItem) => {
    const own = reached(item);
    const isSaid = own && isAskedBy(own, needs);
    if (!own || !(isSaid || isOfTrade(item))) return true;
    return holding.some(
      (other) =>
        (other.fit >= item.fit && isForSameThing(item, other, sources)) ||
        (other.because === item.because && (reached(other)?.closeness ?? 0) > own.closeness * NEARER),
    );
  };
  return listed.filter((item) => item.group !== 'doubtful' || !isOvertaken(item));
}

/** What a trade is called (书店) asks for what is given to it where no other need is told. */
function isAskedBy({ by, closeness }: Reached, needs: readonly string[]): boolean {
  if (by === 'name') return needs.length === 0;
  return by !== 'trade' && (by !== 'plan' || closeness >= ASKED_FOR);
}
