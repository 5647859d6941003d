import { answerQuestion } from '../assistant/answer-question.ts';
import type { Dependencies, LogEntry } from '../http/dependencies.ts';
import { addressOf } from '../platform/node/address-of.ts';
import { passwordHasher } from '../platform/node/hash-password.ts';
import { loadPages } from '../platform/node/load-pages.ts';
import { type OpenDatabase, openDatabase } from '../platform/node/open-database.ts';
import { inProject } from '../platform/node/project.ts';
import { SqlAccounts } from '../platform/sql-accounts.ts';
import { SqlStore } from '../platform/sql-store.ts';
import type { Settings } from '../settings.ts';
import { makeModel } from './make-model.ts';
import { folderOfData } from './open-accounts.ts';
import { openSources } from './open-sources.ts';

export interface Wiring {
  readonly dependencies: Dependencies;
  readonly close: () => void;
}

/** Everything on Node, wired: indexes (made anew when stale), database, pages, clock. */
export function wire(settings: Settings): Wiring {
  const { sources, suggest } = openSources(settings.searchIndex);
  const database: OpenDatabase = openDatabase(folderOfData(settings));
  const store = new SqlStore(database);
  const clock = () => new Date();
  const newId = () => crypto.randomUUID();
  const counted = makeModel(settings);
  const model = counted?.model ?? null;
  return {
    close: () => database.close(),
    dependencies: {
      ...{ clock, newId, sources, suggest, store, settings, addressOf },
      answer: (request, tell) => answerQuestion(request, { sources, store, clock, newId, model }, tell),
      findPage: loadPages(inProject('dist/web')),
      office: {
        accounts: new SqlAccounts(database),
        passwords: passwordHasher,
        findPage: loadPages(inProject('dist/office')),
      },
      model: settings.model?.name ?? null,
      ...(counted && { phrasings: counted.readCounts }),
      log: settings.logRequests ? writeLog : () => undefined,
    },
  };
}

function writeLog(entry: LogEntry): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
}
