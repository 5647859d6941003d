import documentsText from '../dist/worker/modules/documents.txt';
import lexiconText from '../dist/worker/modules/lexicon.txt';
import measuresText from '../dist/worker/modules/measures.txt';
import { answerQuestion } from './assistant/answer-question.ts';
import type { CompiledMeasures } from './calculator/measure.ts';
import { makeSources } from './cli/make-sources.ts';
import { openWorkerOffice } from './cli/open-worker-office.ts';
import { createApp } from './http/app.ts';
import type { Dependencies } from './http/dependencies.ts';
import type { Page } from './http/page.ts';
import type { ClauseIndex } from './indexing/clause-index.ts';
import { openDictionary } from './indexing/dictionary.ts';
import type { Lexicon } from './indexing/lexicon.ts';
import { loadIndex } from './indexing/load-index.ts';
import { openServedCorpus, type ServedDocuments } from './indexing/served-corpus.ts';
import { makeStoredIndex } from './indexing/stored-index.ts';
import { openModels } from './learning/pack-models.ts';
import { openCases } from './platform/sql-cases.ts';
import type { SqlDatabase } from './platform/sql-database.ts';
import { SqlStore } from './platform/sql-store.ts';
import { openUnits, readDigest } from './platform/sql-units.ts';
import { watchDatabase } from './platform/watch-database.ts';
import { type Bindings, variablesOf } from './platform/worker/bindings.ts';
import { findPagesIn, readAsset } from './platform/worker/find-asset.ts';
import { openD1 } from './platform/worker/open-d1.ts';
import { readSettings, type Settings } from './settings.ts';

const DAY_MS = 86_400_000;

// Read while the Worker starts, which no request pays for. Clauses and index are too large for the bundle: they lie with
// the assets, or the index in the database.
const documents = JSON.parse(documentsText) as ServedDocuments;
const measures = JSON.parse(measuresText) as CompiledMeasures;
const lexicon = JSON.parse(lexiconText) as Lexicon;

type App = ReturnType<typeof createApp>;
// The app itself is kept, never a promise of it: a promise would belong to the request that made it.
let opened: App | undefined;

export default {
  async fetch(request: Request, bindings: Bindings): Promise<Response> {
    opened ??= createApp(await wire(bindings));
    return opened.fetch(request, bindings);
  },

  /** Deletes old conversations; called by the cron trigger. */
  async scheduled(_: unknown, bindings: Bindings): Promise<void> {
    const { conversationDays } = readSettings(variablesOf(bindings));
    const limit = new Date(Date.now() - conversationDays * DAY_MS);
    await new SqlStore(openD1(bindings.DB)).removeConversationsBefore(limit.toISOString());
  },
};

/** Everything in a Worker, wired: modules and index, D1, assets, clock. */
async function wire(bindings: Bindings): Promise<Dependencies> {
  const settings = readSettings(variablesOf(bindings));
  const database = openD1(bindings.DB);
  const read = (name: string) => readAsset(bindings.ASSETS, `/${name}`);
  const [index, suggestions, models, ...clauses] = await Promise.all([
    openIndex(settings, read, database),
    read('suggest.bin'),
    read('models.bin'),
    ...documents.clauseFiles.map(read),
  ]);
  const { sources, suggest, likeness } = makeSources({
    ...{ corpus: openServedCorpus(documents, clauses), measures, index, lexicon },
    models: openModels(models),
    suggestions: new TextDecoder().decode(suggestions),
  });
  const clock = () => new Date();
  const watched = watchDatabase(database, clock);
  const store = new SqlStore(watched.database);
  const onLoss = (error: unknown) => console.error(error instanceof Error ? error.message : String(error));
  const newId = () => crypto.randomUUID();
  // What talks to models is large: most of the start-up, for a Worker that has none.
  const counted = settings.model ? (await import('./cli/make-model.ts')).makeModel(settings) : null;
  const model = counted?.model ?? null;
  return {
    ...{ clock, newId, sources, suggest, store, settings, readKeeping: watched.readKeeping },
    addressOf: (request) => request.headers.get('cf-connecting-ip'),
    answer: (request, tell) => answerQuestion(request, { sources, store, clock, newId, model, onLoss }, tell),
    cases: openCases(watched.database),
    ...(settings.officeSecret !== null && {
      office: openWorkerOffice(
        watched.database,
        likeness,
        { secret: settings.officeSecret, clock },
        findOfficePage(read),
      ),
    }),
    findPage: findPagesIn(bindings.ASSETS),
    model: settings.model?.name ?? null,
    ...(counted && { phrasings: counted.readCounts }),
    log: settings.logRequests ? (entry) => console.log(JSON.stringify(entry)) : () => undefined,
  };
}

/** The officers' script lies among the assets under a name that makes it no page of anybody's. */
function findOfficePage(read: (name: string) => Promise<ArrayBuffer>): (path: string) => Promise<Page | null> {
  return async (path) => {
    if (path !== '/office.js') return null;
    return { body: new Uint8Array(await read('office.bin')), type: 'text/javascript', immutable: false, gzip: null };
  };
}

/** In memory, or where that is too small, in D1. Throws when D1 holds another index than the one deployed. */
async function openIndex(
  { searchIndex }: Settings,
  read: (name: string) => Promise<ArrayBuffer>,
  database: SqlDatabase,
): Promise<ClauseIndex> {
  if (searchIndex === 'memory') {
    const [dictionary, postings] = await Promise.all([read('dictionary.bin'), read('postings.bin')]);
    return loadIndex({ dictionary, postings });
  }
  const held = await readDigest(database);
  if (held !== documents.indexDigest)
    throw new Error(
      `D1 holds the search index ${held}, not ${documents.indexDigest}. Import indexes/database/search.sql.`,
    );
  return makeStoredIndex(openDictionary(await read('dictionary.bin')), openUnits(database));
}
