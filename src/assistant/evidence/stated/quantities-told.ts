import { readQuantitiesSaid, type SaidQuantity } from '../../../question/facts/quantities-said.ts';
import { wordsOfFacts } from '../../../question/facts/words-of-facts.ts';
import type { Understanding } from '../../understand.ts';
import type { Evidence } from '../evidence.ts';

/** What was told, and the quantities in it. */
export interface Told {
  /** The message without the numbers of texts, and behind it the official words for what it says: GDP is 地区生产总值. */
  readonly message: string;
  readonly quantities: readonly SaidQuantity[];
}

/** The asker's own quantities, with the words in which they were told. */
export function quantitiesTold(question: Understanding, { found, asOf }: Pick<Evidence, 'found' | 'asOf'>): Told {
  const { spoken } = wordsOfFacts(question.said, found.interpreted.addresses, asOf);
  const official = found.interpreted.synonyms.map(({ to }) => to);
  return { message: [spoken, ...official].join(' '), quantities: readQuantitiesSaid(spoken) };
}
