import type { ClauseIndex } from '../../src/indexing/clause-index.ts';
import { tokenise } from '../../src/indexing/tokenise.ts';
import { normalise } from '../../src/policy/normalise.ts';

/** What stands in more texts than that says nothing about one of them. */
const LEAST_RARITY = 2.5;
/** Of a long text its rarest words. */
const MOST_WORDS = 40;

/** The words of a question by which translations are learnt; pairs of characters too, since people's words are often in no vocabulary. */
export function wordsOfQuestion(question: string, { vocabulary, rarity }: ClauseIndex): readonly string[] {
  const terms = tokenise(normalise(question), vocabulary).filter(
    ({ kind, text }) => kind === 'word' || kind === 'latin' || (kind === 'bigram' && rarity(text) > LEAST_RARITY),
  );
  return [...new Set(terms.map(({ text }) => text))];
}

export function wordsOfText(text: string, { vocabulary, rarity }: ClauseIndex): readonly string[] {
  const words = tokenise(normalise(text), vocabulary).filter(
    ({ kind, text: word }) => kind === 'word' && rarity(word) > LEAST_RARITY,
  );
  return [...new Set(words.map(({ text: word }) => word))]
    .sort((one, other) => rarity(other) - rarity(one))
    .slice(0, MOST_WORDS);
}
