import type { Clause, LikelyEnd } from '../../policy/clause.ts';
import type { TimeBound } from '../../policy/document.ts';
import { splitSentences } from '../../policy/sentence.ts';
import { withoutBlanks } from '../locate-quote.ts';
import { readAims } from './read-aims.ts';
import { readSpokenFor, type SpokenFor } from './read-spoken-for.ts';

/** What may stand beside the bounded sentences of a clause that says nothing else: its number and short title. */
const TITLE_LENGTH = 30;
/** The times after which a sentence says nothing more. */
const ENDING: readonly SpokenFor['kind'][] = ['period', 'target'];

/**
 * The sentences of a clause that speak for a time of their own, each with the last day of it, and its aims, which end
 * with their programme. Beside an aim no other sentence may stand where the clause is said to say nothing else.
 */
export function findLikelyEnds({ own }: Pick<Clause, 'own'>, term: TimeBound | null = null): readonly LikelyEnd[] {
  const bySentence = splitSentences(own).map(({ text }) => [...ownEnd(text), ...endsOfAims(text, term)]);
  const bounded = bySentence.flat();
  const said = bounded.reduce((length, { sentence }) => length + withoutBlanks(sentence).length, 0);
  const isBesideAim = bounded.some((end) => end.term !== undefined) && bySentence.some((ends) => ends.length === 0);
  const whole = !isBesideAim && withoutBlanks(own).length - said <= TITLE_LENGTH;
  return bounded.map((end) => ({ ...end, whole }));
}

type End = Omit<LikelyEnd, 'whole'>;

function ownEnd(sentence: string): readonly End[] {
  const periods = readSpokenFor(withoutBlanks(sentence)).filter(({ kind }) => ENDING.includes(kind));
  const [last] = [...periods].sort((one, other) => (one.until < other.until ? 1 : -1));
  return last ? [{ sentence, until: last.until, quote: last.quote }] : [];
}

function endsOfAims(sentence: string, term: TimeBound | null): readonly End[] {
  return term
    ? readAims(sentence).map((aim) => ({ sentence: aim, until: term.day, quote: term.quote, term: term.clause }))
    : [];
}
