import { answerQuestion } from '../assistant/answer-question.ts';
import type { Dependencies, LogEntry } from '../http/dependencies.ts';
import { Turnstile } from '../http/turnstile.ts';
import { makeAddressOf } from '../platform/node/address-of.ts';
import { loadPages } from '../platform/node/load-pages.ts';
import { type OpenDatabase, openDatabase } from '../platform/node/open-database.ts';
import { inProject } from '../platform/node/project.ts';
import { openCases } from '../platform/sql-cases.ts';
import { SqlStore } from '../platform/sql-store.ts';
import { watchDatabase } from '../platform/watch-database.ts';
import type { Settings } from '../settings.ts';
import { makersStamp } from './build-stamps.ts';
import { makeModel } from './make-model.ts';
import type { OpenSources } from './make-sources.ts';
import { MESSAGES } from './messages.ts';
import { folderOfData } from './open-accounts.ts';
import { openOffice } from './open-office.ts';
import { openPublished, openServed } from './open-served.ts';
import { withCurated } from './with-curated.ts';

export interface Wiring {
  readonly dependencies: Dependencies;
  /** The same around what is served now: another generation may have been published since. */
  readonly reopen: () => Dependencies;
  readonly close: () => void;
}

/** Everything on Node, wired: what is served (made anew when stale), database, pages, clock. */
export function wire(settings: Settings): Wiring {
  const log = settings.logRequests ? writeLog : () => undefined;
  const opened: OpenDatabase = openDatabase(folderOfData(settings), {
    onReplaced: (file) => complain(MESSAGES.databaseReplaced(file)),
    onNoRoom: (reason) => complain(MESSAGES.nothingKept(reason)),
  });
  const makers = makersStamp();
  const clock = () => new Date();
  const { database, readKeeping } = watchDatabase(opened, clock);
  const store = new SqlStore(database);
  const newId = () => crypto.randomUUID();
  const counted = makeModel(settings);
  const model = counted?.model ?? null;
  const onLoss = (error: unknown) => complain(error instanceof Error ? error.message : String(error));
  const [findPage, findOfficePage] = [loadPages(inProject('dist/web')), loadPages(inProject('dist/office'))];
  const [addressOf, turnstile] = [makeAddressOf(settings.trustedProxies), new Turnstile(setImmediate)];
  const wireSources = (built: OpenSources): Dependencies => {
    const office = openOffice(database, built.likeness, settings, findOfficePage, makers);
    // An answer is given although what officers wrote cannot be read.
    const sources = withCurated(built, () =>
      office.curated.listCurated('published').catch((error: unknown) => {
        onLoss(error);
        return [];
      }),
    );
    return {
      ...{ clock, newId, sources, suggest: built.suggest, store, readKeeping, settings, log },
      ...{ addressOf, turnstile, findPage, office, cases: openCases(database) },
      answer: (request, tell) => answerQuestion(request, { sources, store, clock, newId, model, onLoss }, tell),
      model: settings.model?.name ?? null,
      ...(settings.notices && { notices: office.notices }),
      ...(counted && { phrasings: counted.readCounts }),
    };
  };
  return {
    close: () => opened.close(),
    dependencies: wireSources(openServed(settings)),
    reopen: () => wireSources(openPublished(settings, makers)),
  };
}

function writeLog(entry: LogEntry): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
}

/** Apart from the log of requests: what an operator must see. */
function complain(reason: string): void {
  process.stderr.write(`${new Date().toISOString()} ${reason}\n`);
}
