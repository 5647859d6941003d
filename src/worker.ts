import corpusText from '../dist/worker/modules/corpus.txt';
import lexiconText from '../dist/worker/modules/lexicon.txt';
import measuresText from '../dist/worker/modules/measures.txt';
import { answerQuestion } from './assistant/answer-question.ts';
import type { CompiledMeasures } from './calculator/measure.ts';
import { makeSources } from './cli/make-sources.ts';
import { createApp } from './http/app.ts';
import type { Dependencies } from './http/dependencies.ts';
import type { Lexicon } from './indexing/lexicon.ts';
import { loadIndex } from './indexing/load-index.ts';
import { SqlStore } from './platform/sql-store.ts';
import { type Bindings, variablesOf } from './platform/worker/bindings.ts';
import { findPagesIn, readAsset } from './platform/worker/find-asset.ts';
import { openD1 } from './platform/worker/open-d1.ts';
import { holdCorpus } from './policy/clauses.ts';
import type { Corpus } from './policy/document.ts';
import { readSettings } from './settings.ts';

const DAY_MS = 86_400_000;

// Read while the Worker starts, which no request pays for. The index is too large for the bundle and lies with the assets.
const corpus = JSON.parse(corpusText) as Corpus;
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
  const [dictionary, postings] = await Promise.all([
    readAsset(bindings.ASSETS, '/dictionary.bin'),
    readAsset(bindings.ASSETS, '/postings.bin'),
  ]);
  const index = loadIndex({ dictionary, postings });
  const suggestions = new TextDecoder().decode(await readAsset(bindings.ASSETS, '/suggest.bin'));
  const { sources, suggest } = makeSources({ corpus: holdCorpus(corpus), measures, index, lexicon, suggestions });
  const store = new SqlStore(openD1(bindings.DB));
  const clock = () => new Date();
  const newId = () => crypto.randomUUID();
  // What talks to models is large: most of the start-up, for a Worker that has none.
  const model = settings.model ? (await import('./cli/make-model.ts')).makeModel(settings, sources, clock) : null;
  return {
    ...{ clock, newId, sources, suggest, store, settings },
    addressOf: (request) => request.headers.get('cf-connecting-ip'),
    answer: (request, tell) => answerQuestion(request, { sources, store, clock, newId, model }, tell),
    findPage: findPagesIn(bindings.ASSETS),
    model: settings.model?.name ?? null,
    log: settings.logRequests ? (entry) => console.log(JSON.stringify(entry)) : () => undefined,
  };
}
