import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledMeasures } from '../calculator/measure.ts';
import { makeGenerationId } from '../office/publishing/generation.ts';
import { CHECKSUMS, findDamaged, withChecksums } from '../platform/node/checksums.ts';
import { type Generations, openGenerations } from '../platform/node/generations.ts';
import { writeWhole } from '../platform/node/write-whole.ts';
import type { Corpus } from '../policy/document.ts';
import type { Settings } from '../settings.ts';
import { makersStamp } from './build-stamps.ts';
import { CORPUS, INDEXES } from './folders.ts';
import type { OpenSources } from './make-sources.ts';
import { MESSAGES } from './messages.ts';
import { folderOfData } from './open-accounts.ts';
import { openSources, openSourcesIn } from './open-sources.ts';
import { refreshGeneration, refreshIndexes } from './refresh.ts';

type Served = Pick<Settings, 'dataFolder' | 'searchIndex'>;

/** The generations beside the database; null where nothing is kept. */
export function generationsOf(settings: Pick<Settings, 'dataFolder'>): Generations | null {
  const folder = folderOfData(settings);
  return folder === ':memory:' ? null : openGenerations(folder);
}

/** Makes what is served when it is stale: the generation that was published, or indexes/ where none was. False when that failed. */
export function refreshServed(settings: Pick<Settings, 'dataFolder'>): boolean {
  const folder = currentFolder(settings);
  return folder === null ? refreshIndexes() : refreshGeneration(folder);
}

/** Opens what is served: once something was published, an edit of corpus/ is seen by nobody before it is published too. */
export function openServed(settings: Served): OpenSources {
  const folder = currentFolder(settings);
  if (folder === null) return openSources(settings.searchIndex);
  if (!refreshGeneration(folder)) throw new Error(MESSAGES.indexesFailed);
  return openSourcesIn(join(folder, 'indexes'), settings.searchIndex);
}

/**
 * Opens a generation that was published while this process runs; `makers` is the stamp of the code that runs. Nothing is
 * made anew here, since answers would wait for it: throws where the generation is of other code, or not whole.
 */
export function openPublished(settings: Served, makers: string): OpenSources {
  const folder = currentFolder(settings);
  if (folder === null) return openSources(settings.searchIndex);
  const indexes = join(folder, 'indexes');
  const damaged = findDamaged(indexes);
  if (damaged !== null) throw new Error(MESSAGES.indexDamaged(join(indexes, damaged)));
  if (readFileSync(join(indexes, 'stamp'), 'utf8') !== makers) throw new Error(MESSAGES.generationOfOtherCode);
  return openSourcesIn(indexes, settings.searchIndex);
}

/** What people are answered from while a new generation is made, though corpus/ has been edited since. */
export function openBefore(settings: Served): OpenSources {
  const generations = generationsOf(settings);
  const id = generations?.readCurrent() ?? generations?.readStarted() ?? null;
  if (!generations || id === null) return openSources(settings.searchIndex);
  refreshGeneration(generations.folderOf(id));
  return openSourcesIn(join(generations.folderOf(id), 'indexes'));
}

/**
 * Keeps what a service begins with that nobody has published to, so that the first publishing can be compared with it and
 * taken back. Called when indexes/ are fresh.
 */
export function keepStarted(settings: Pick<Settings, 'dataFolder'>, now: Date): void {
  const generations = generationsOf(settings);
  if (!generations || generations.readCurrent() !== null || !existsSync(CORPUS)) return;
  const indexes = INDEXES;
  const corpus = JSON.parse(readFileSync(join(indexes, 'corpus.json'), 'utf8')) as Corpus;
  const measures = JSON.parse(readFileSync(join(indexes, 'measures.json'), 'utf8')) as CompiledMeasures;
  const started = generations.readStarted();
  if (started !== null && generations.find(started)?.revision === corpus.revision) return;
  const made = now.toISOString();
  const id = makeGenerationId(made, corpus.revision);
  try {
    copyServed(indexes, generations.folderOf(`${id}.making`));
  } catch (error) {
    generations.remove(`${id}.making`);
    throw error;
  }
  const counts = {
    documents: corpus.documents.length,
    clauses: corpus.clauses.length,
    measures: measures.measures.length,
  };
  const report = { faults: [], warnings: [], asked: 0, differences: [] };
  generations.place(`${id}.making`, { id, made, by: null, revision: corpus.revision, ...counts }, report);
  generations.keepStarted(id);
  if (started !== null) generations.remove(started);
}

function copyServed(indexes: string, draft: string): void {
  cpSync(CORPUS, join(draft, 'corpus'), { recursive: true });
  const names = readdirSync(indexes, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  const files = names.filter((name) => name !== CHECKSUMS).map((name) => [name, readFileSync(join(indexes, name))]);
  writeWhole(join(draft, 'indexes'), withChecksums({ ...Object.fromEntries(files), stamp: makersStamp() }));
  if (existsSync(join(indexes, 'database')))
    cpSync(join(indexes, 'database'), join(draft, 'indexes', 'database'), { recursive: true });
}

function currentFolder(settings: Pick<Settings, 'dataFolder'>): string | null {
  const generations = generationsOf(settings);
  const current = generations?.readCurrent() ?? null;
  return generations && current !== null ? generations.folderOf(current) : null;
}
