import type { OfficeParts } from '../http/office/office-parts.ts';
import { isPass } from '../office/accounts/pass.ts';
import type { Likeness } from '../office/likeness.ts';
import { openCurated, openLessons } from '../platform/sql-curated.ts';
import type { SqlDatabase } from '../platform/sql-database.ts';
import { openFigures } from '../platform/sql-figures.ts';
import { openInbox } from '../platform/sql-inbox.ts';
import { openNotices } from '../platform/sql-notices.ts';
import { openOutbox } from '../platform/sql-outbox.ts';
import { PassAccounts, takePasses } from '../platform/worker/pass-accounts.ts';
import { FAILURE } from './messages.ts';

/** The office in a Worker: inbox and figures, to be read. Texts, trials and publishing need a disk and processes. */
export function openWorkerOffice(
  database: SqlDatabase,
  likeness: Likeness,
  { secret, clock }: { readonly secret: string; readonly clock: () => Date },
  findPage: OfficeParts['findPage'],
): OfficeParts {
  return {
    isReadOnly: true,
    accounts: new PassAccounts(database, clock),
    passwords: takePasses((name, pass) => isPass(name, pass, clock(), secret)),
    identities: null,
    ...{ inbox: openInbox(database), figures: openFigures(database), likeness, findPage },
    ...{ curated: openCurated(database), lessons: openLessons(database) },
    ...{ notices: openNotices(database), outbox: openOutbox(database) },
    teaching: {
      fileOf: () => null,
      tryOut: async () => ({ kind: 'failed', reason: FAILURE.readOnly }),
      write: () => undefined,
      notCommitted: () => null,
    },
    ...{ publishing: null, documents: null },
  };
}
