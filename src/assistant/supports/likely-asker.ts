import { APPLICANT } from '../../calculator/condition-results.ts';
import type { Facts } from '../../policy/fact.ts';
import type { Profile } from '../../question/profile/profile.ts';
import type { Sources } from '../dependencies.ts';
import { measuresAt } from '../evidence/bind-measures.ts';
import { isNamedIn } from '../evidence/rank-measures.ts';
import type { Near } from './closeness.ts';
import { ASKED_FOR } from './reach-measures.ts';

/** Stands between kinds of askers that one is at once. */
const AND = '、';

/**
 * Facts by which supports are matched: who did not say what he is (我们) may be the recipient of what he surely asks for
 * (招商平台) beside what he is taken for.
 */
export function factsOfLikelyAsker(
  facts: Facts,
  { understood }: Profile,
  near: readonly Near[],
  sources: Sources,
): Facts {
  const taken = understood.find(({ fact, source }) => fact === APPLICANT && source === 'assumed');
  if (!taken || facts[APPLICANT] !== taken.value) return facts;
  const recipients = near
    .filter(({ by, closeness }) => by === 'need' && closeness >= ASKED_FOR)
    .flatMap(({ passage, asked }) =>
      measuresAt(passage.clause.id, sources.measures).filter((measure) => isNamedIn(measure, asked)),
    )
    .flatMap((measure) => measure.recipients);
  return { ...facts, [APPLICANT]: [...new Set([String(taken.value), ...recipients])].join(AND) };
}
