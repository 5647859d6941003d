import { join } from 'node:path';
import type { OfficeParts } from '../http/office/office-parts.ts';
import { RETURN_PATH } from '../office/accounts/identity-provider.ts';
import type { Likeness } from '../office/likeness.ts';
import { openGenerations } from '../platform/node/generations.ts';
import { passwordHasher } from '../platform/node/hash-password.ts';
import { openIdentityProvider } from '../platform/node/open-identity-provider.ts';
import { SqlAccounts } from '../platform/sql-accounts.ts';
import { openCurated, openLessons } from '../platform/sql-curated.ts';
import type { SqlDatabase } from '../platform/sql-database.ts';
import { openFigures } from '../platform/sql-figures.ts';
import { openInbox } from '../platform/sql-inbox.ts';
import { openNotices } from '../platform/sql-notices.ts';
import { openOutbox } from '../platform/sql-outbox.ts';
import type { OpenIdSettings, Settings } from '../settings.ts';
import { openChanges } from './corpus-changes.ts';
import { folderOfData } from './open-accounts.ts';
import { openDocuments } from './open-documents.ts';
import { openPublishing } from './open-publishing.ts';
import { openTeaching } from './open-teaching.ts';

/** The office on Node; `makers` is the stamp of the code that runs. */
export function openOffice(
  database: SqlDatabase,
  likeness: Likeness,
  settings: Pick<Settings, 'dataFolder' | 'openId'>,
  findPage: OfficeParts['findPage'],
  makers: string,
): OfficeParts {
  const dataFolder = folderOfData(settings);
  return {
    isReadOnly: false,
    accounts: new SqlAccounts(database),
    passwords: passwordHasher,
    identities: settings.openId && openIdentityProvider(settings.openId, returnAddressOf(settings.openId)),
    inbox: openInbox(database),
    curated: openCurated(database),
    lessons: openLessons(database),
    figures: openFigures(database),
    notices: openNotices(database),
    outbox: openOutbox(database),
    likeness,
    ...openWritten(dataFolder, makers),
    findPage,
  };
}

/** What is written into folders; of what is done to corpus/ nothing is kept where nothing is kept at all. */
function openWritten(dataFolder: string, makers: string): Pick<OfficeParts, 'teaching' | 'publishing' | 'documents'> {
  if (dataFolder === ':memory:')
    return { teaching: openTeaching(openChanges(null)), publishing: null, documents: null };
  const generations = openGenerations(dataFolder);
  const changes = openChanges(join(dataFolder, 'changes'), generations.holdStarted);
  return {
    teaching: openTeaching(changes),
    publishing: openPublishing(generations, makers),
    documents: openDocuments(join(dataFolder, 'received'), changes),
  };
}

function returnAddressOf({ publicOrigin }: OpenIdSettings): string {
  return new URL(RETURN_PATH, publicOrigin).href;
}
