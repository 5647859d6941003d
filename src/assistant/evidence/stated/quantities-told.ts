import { readQuantitiesSaid, type SaidQuantity } from '../../../question/facts/quantities-said.ts';
import { wordsOfFacts } from '../../../question/facts/words-of-facts.ts';
import type { Understanding } from '../../understand.ts';
import type { Evidence } from '../evidence.ts';

/** What was told, without the numbers of texts, and the quantities in it. */
export interface Told {
  readonly message: string;
  readonly quantities: readonly SaidQuantity[];
}

/** The asker's own quantities, with the words in which they were told. */
export function quantitiesTold(question: Understanding, { found, asOf }: Pick<Evidence, 'found' | 'asOf'>): Told {
  const { spoken } = wordsOfFacts(question.said, found.interpreted.addresses, asOf);
  return { message: spoken, quantities: readQuantitiesSaid(spoken) };
}
