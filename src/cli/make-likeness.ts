import type { Sources } from '../assistant/dependencies.ts';
import type { Lexicon } from '../indexing/lexicon.ts';
import type { TextModels } from '../learning/pack-models.ts';
import type { Asked, Likeness } from '../office/likeness.ts';
import type { Interpreted } from '../question/interpreted.ts';
import { cosineOf, LIKENESS, thresholdsOf } from '../question/likeness/likeness.ts';
import { readLikeness } from '../question/likeness/read-likeness.ts';
import { makeCore } from '../question/likeness/strip-asking.ts';

export interface MessageLikeness extends Likeness {
  /** What is compared of a message that was understood already. */
  readonly readUnderstood: (interpreted: Interpreted) => Asked;
}

/** Of a corpus with few questions, which by chance are not alike, nothing is learnt; these are somewhat below what ours gives. */
const LEAST = { alike: 0.5, same: 0.75 };

/** The office compares messages by what `question` learnt of them. Throws when the models are older than that. */
export function makeLikeness(interpret: Sources['interpret'], models: TextModels, lexicon: Lexicon): MessageLikeness {
  const model = models[LIKENESS];
  if (!model) throw new Error(`models.bin: "${LIKENESS}" is missing. Build the indexes again: npm run build:index.`);
  const reader = { model, coreOf: makeCore(lexicon.fillers) };
  const { alike, same } = thresholdsOf(model);
  return {
    ...{ alike: Math.max(LEAST.alike, alike), same: Math.max(LEAST.same, same) },
    cosine: (one, other) => cosineOf(one.ngrams, other.ngrams),
    cosineOfCores: (one, other) => cosineOf(one.core, other.core),
    readUnderstood: (interpreted) => readLikeness(interpreted, reader),
    read: (message, asOf) => readLikeness(interpret(message, asOf), reader),
  };
}
