import type { SearchReply } from '../client/replies.ts';
import { deskMessages } from './messages.ts';

/** What was made of the typed words where it is not what was typed: a clause or document that is not there, another spelling, another word. */
export function explainReading({
  addresses,
  corrections,
  synonyms,
}: Pick<SearchReply['interpreted'], 'addresses' | 'corrections' | 'synonyms'>): readonly string[] {
  const { reading } = deskMessages;
  return [
    ...addresses.flatMap(({ words, number, label, state }) => {
      if (state === 'not_in_corpus') return [reading.notHeld(number ?? words)];
      return state === 'no_such_clause' ? [reading.noSuchClause(number ?? words, label ?? words)] : [];
    }),
    ...corrections.map(({ from, to }) => reading.corrected(from, to)),
    ...synonyms.slice(0, MOST_SYNONYMS).map(({ from, to }) => reading.synonym(from, to)),
  ];
}

const MOST_SYNONYMS = 3;
