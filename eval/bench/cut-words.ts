import { parseLexicon } from '../../src/indexing/parse-lexicon.ts';
import type { Segmenter } from '../../src/indexing/segmenter.ts';
import { makeSegmenter } from '../../src/platform/node/cut-words.ts';
import { inProject } from '../../src/platform/node/project.ts';
import { readLexicon } from '../../src/platform/node/read-vocabulary.ts';
import type { Cut } from './search-engine.ts';

/** The segmenter that our index is built with; the others get its words. */
export function openSegmenter(): Segmenter {
  return makeSegmenter(parseLexicon(readLexicon(inProject('corpus'))).words);
}

export function makeCut({ cut }: Segmenter): Cut {
  return (text) => [...cut(text), ...(text.toLowerCase().match(/[a-z0-9][a-z0-9.%&+-]*/g) ?? [])];
}
