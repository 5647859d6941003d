import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../assistant/dependencies.ts';
import { calculate } from '../calculator/calculate.ts';
import { findNextQuestion, matchMeasures } from '../calculator/match.ts';
import type { CompiledMeasures } from '../calculator/measure.ts';
import { loadMeasures, type MeasureLibrary } from '../calculator/measure-library.ts';
import type { Lexicon } from '../indexing/lexicon.ts';
import { loadIndex } from '../indexing/load-index.ts';
import { normalise } from '../indexing/normalise.ts';
import { inProject } from '../platform/node/project.ts';
import { readSearch } from '../platform/node/read-search.ts';
import type { Corpus } from '../policy/document.ts';
import { makeLibrary } from '../retrieval/library.ts';
import { search } from '../retrieval/search.ts';
import { buildIndexes, indexesAreFresh } from './build-indexes.ts';
import { MESSAGES } from './messages.ts';

export interface OpenSources {
  readonly sources: Sources;
  readonly measures: MeasureLibrary;
}

/** Loads indexes/ into memory; makes them first when corpus/ or the code has changed since. */
export function openSources(tell: (line: string) => void): OpenSources {
  if (!indexesAreFresh()) rebuild(tell);
  const folder = inProject('indexes');
  const corpus = readJson<Corpus>(folder, 'corpus.json');
  const measures = loadMeasures(readJson<CompiledMeasures>(folder, 'measures.json'), corpus);
  const files = readSearch(folder);
  const library = makeLibrary(corpus, loadIndex(files.index), JSON.parse(files.lexicon) as Lexicon);
  return {
    measures,
    sources: {
      revision: corpus.revision,
      documents: library.documents,
      clauses: library.clauses,
      measures: measures.measureById,
      facts: measures.facts,
      search: (request) => search(library, request),
      calculate: (measure, facts, asOf) => calculate(measures, measure, facts, asOf),
      match: (facts, asOf) => matchMeasures(measures, facts, asOf),
      findNextQuestion: (ids, facts, asOf) => findNextQuestion(measures, ids, facts, asOf),
      isKnownTerm: makeTermFinder(corpus),
    },
  };
}

/** Looks words up in the text of all clauses, which is put together when first asked for. */
function makeTermFinder({ clauses }: Corpus): (term: string) => boolean {
  let text: string | undefined;
  return (term) => {
    text ??= normalise(clauses.map(({ own }) => own).join('\n'));
    return text.includes(normalise(term));
  };
}

function rebuild(tell: (line: string) => void): void {
  const started = performance.now();
  tell(MESSAGES.building);
  const { corpus, compiled } = buildIndexes();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  tell(MESSAGES.built(corpus.documents.length, corpus.clauses.length, compiled.measures.length, seconds));
}

/** The files were written by `buildIndexes`, so their shapes are known. */
function readJson<Value>(folder: string, name: string): Value {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Value;
}
