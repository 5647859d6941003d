import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { findUnproven, wordsOfEntry } from '../ingest/find-unproven.ts';
import { withoutBlanks } from '../ingest/locate-quote.ts';
import { parseCorpusFiles } from '../ingest/parse-corpus-files.ts';
import { type Generation, makeGenerationId, type PublishingReport } from '../office/publishing/generation.ts';
import type { Generations } from '../platform/node/generations.ts';
import { readCorpus } from '../platform/node/read-corpus.ts';
import type { Settings } from '../settings.ts';
import { compareServed } from './ask-both.ts';
import { buildDatabaseOf } from './build-database.ts';
import { type BuiltIndexes, buildIndexesOf } from './build-indexes.ts';
import { findInMeasures } from './check-measures.ts';
import { explainFailure } from './explain-failure.ts';
import { CORPUS } from './folders.ts';
import { openBefore } from './open-served.ts';
import { openSourcesIn } from './open-sources.ts';

/** A generation that lies ready, seen by nobody yet. */
export interface MadeGeneration {
  readonly generation: Generation;
  readonly report: PublishingReport;
}

/**
 * Copies corpus/, builds it aside, checks it, and asks all questions of what is served and of it. What is served goes on
 * untouched. Throws, with the place and the remedy, when the corpus cannot be built; nothing is left of it then.
 */
export async function makeGeneration(
  generations: Generations,
  settings: Settings,
  by: string | null,
  now: Date,
): Promise<MadeGeneration> {
  const name = generations.begin(process.pid);
  const folder = generations.folderOf(name);
  generations.keepFailure(null);
  try {
    cpSync(CORPUS, join(folder, 'corpus'), { recursive: true });
    const built = buildIndexesOf(join(folder, 'corpus'), join(folder, 'indexes'));
    if (settings.searchIndex === 'database')
      await buildDatabaseOf(join(folder, 'indexes'), join(folder, 'indexes', 'database'));
    const report = await reportOn(built, folder, settings, now);
    const generation = describe(built, now.toISOString(), by);
    generations.place(name, generation, report);
    return { generation, report };
  } catch (error) {
    generations.keepFailure(explainFailure(error));
    throw error;
  } finally {
    generations.remove(name);
  }
}

function describe({ corpus, compiled }: BuiltIndexes, made: string, by: string | null): Generation {
  return {
    id: makeGenerationId(made, corpus.revision),
    ...{ made, by, revision: corpus.revision },
    documents: corpus.documents.length,
    clauses: corpus.clauses.length,
    measures: compiled.measures.length,
  };
}

/** A clause that changed suspends its measures, and a clause with figures may wait: both are told, and hold nothing up. */
const WARNINGS: ReadonlySet<string> = new Set(['changed', 'open_clause', 'title', 'examples']);

async function reportOn(
  { corpus, compiled }: BuiltIndexes,
  folder: string,
  settings: Settings,
  now: Date,
): Promise<PublishingReport> {
  const findings = findInMeasures(compiled, corpus).map(({ kind, place, problem }) => ({
    kind,
    line: `${place}：${problem}`,
  }));
  const unproven = findUnprovenIn(join(folder, 'corpus'));
  const linesOf = (isWarning: boolean) =>
    findings.filter(({ kind }) => WARNINGS.has(kind) === isWarning).map(({ line }) => line);
  const aside = openSourcesIn(join(folder, 'indexes'), 'memory').sources;
  const compared = await compareServed(openBefore(settings).sources, aside, settings, now);
  return { faults: [...unproven, ...linesOf(false)], warnings: linesOf(true), ...compared };
}

/** What the entries of a corpus say and its texts do not. */
function findUnprovenIn(corpusFolder: string): readonly string[] {
  const { entries, sources } = parseCorpusFiles(readCorpus(corpusFolder));
  const files = new Map(sources.map((source) => [source.file, source]));
  const words = new Map(entries.map((entry) => [entry.id, wordsOfEntry(entry, files)]));
  const holds = (id: string, quote: string) => (words.get(id) ?? '').includes(withoutBlanks(quote));
  return entries.flatMap((entry) => findUnproven(entry, holds).map((fault) => `catalog/${entry.id}.yaml：${fault}`));
}
