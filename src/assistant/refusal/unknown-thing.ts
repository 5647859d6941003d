import type { Interpreted } from '../../question/interpreted.ts';
import type { Refusal } from './refusal.ts';

type IsKnownTerm = (term: string) => boolean;

/** A thing with a name of its own (算力券) that stands in no text. */
export function unknownInstrument({ coined, synonyms }: Interpreted, isKnownTerm: IsKnownTerm): Refusal | null {
  const strange = coined.instruments.find(
    ({ words, spellings }) => !synonyms.some(({ from }) => words.endsWith(from)) && !spellings.some(isKnownTerm),
  );
  return strange ? { reason: 'not_in_corpus', subject: strange.kernel } : null;
}

/** 第五批…名录, where the texts have the sixth: another one is no answer. */
export function unknownBatch({ coined: { batch } }: Interpreted, isKnownTerm: IsKnownTerm): Refusal | null {
  return batch !== null && !isKnownTerm(batch) ? { reason: 'not_in_corpus', subject: batch } : null;
}

/** The meaning is asked for of a term that no text has. */
export function unknownTerm(
  { coined: { term }, synonyms, corrections }: Interpreted,
  isKnownTerm: IsKnownTerm,
): Refusal | null {
  if (term === null || synonyms.length > 0 || corrections.length > 0 || isKnownTerm(term)) return null;
  return { reason: 'not_in_corpus', subject: term };
}
