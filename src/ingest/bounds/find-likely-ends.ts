import type { Clause, LikelyEnd } from '../../policy/clause.ts';
import { splitSentences } from '../../policy/sentence.ts';
import { withoutBlanks } from '../locate-quote.ts';
import { readSpokenFor, type SpokenFor } from './read-spoken-for.ts';

/** What may stand beside the bounded sentences of a clause that says nothing else: its number and short title. */
const TITLE_LENGTH = 30;
/** The times after which a sentence says nothing more. */
const ENDING: readonly SpokenFor['kind'][] = ['period', 'target'];

/** The sentences of a clause that speak for a time of their own, each with the last day of it. */
export function findLikelyEnds({ own }: Pick<Clause, 'own'>): readonly LikelyEnd[] {
  const bounded = splitSentences(own).flatMap(({ text }) => {
    const periods = readSpokenFor(withoutBlanks(text)).filter(({ kind }) => ENDING.includes(kind));
    const [last] = [...periods].sort((one, other) => (one.until < other.until ? 1 : -1));
    return last ? [{ sentence: text, until: last.until, quote: last.quote }] : [];
  });
  const said = bounded.reduce((length, { sentence }) => length + withoutBlanks(sentence).length, 0);
  const whole = withoutBlanks(own).length - said <= TITLE_LENGTH;
  return bounded.map((end) => ({ ...end, whole }));
}
