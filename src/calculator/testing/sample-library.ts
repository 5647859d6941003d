import { readFileSync } from 'node:fs';
import { inProject } from '../../platform/node/project.ts';
import { readMeasureSources } from '../../platform/node/read-measure-sources.ts';
import { holdCorpus } from '../../policy/clauses.ts';
import type { Corpus } from '../../policy/document.ts';
import { compileMeasures } from '../compile-measures.ts';
import { loadMeasures } from '../measure-library.ts';

/** For tests: the corpus as built, and the measures as they stand in corpus/measures. */
export const corpus: Corpus = JSON.parse(readFileSync(inProject('indexes/corpus.json'), 'utf8'));
export const { compiled, failures } = compileMeasures(readMeasureSources(inProject('corpus')), corpus);
export const library = loadMeasures(compiled, holdCorpus(corpus));
