import type { OfficeParts } from '../http/office/office-parts.ts';
import type { Likeness } from '../office/likeness.ts';
import { openGenerations } from '../platform/node/generations.ts';
import { passwordHasher } from '../platform/node/hash-password.ts';
import { SqlAccounts } from '../platform/sql-accounts.ts';
import { openCurated, openLessons } from '../platform/sql-curated.ts';
import type { SqlDatabase } from '../platform/sql-database.ts';
import { openFigures } from '../platform/sql-figures.ts';
import { openInbox } from '../platform/sql-inbox.ts';
import { openDocuments } from './open-documents.ts';
import { openPublishing } from './open-publishing.ts';
import { openTeaching } from './open-teaching.ts';

/** The office on Node. */
export function openOffice(
  database: SqlDatabase,
  likeness: Likeness,
  dataFolder: string,
  findPage: OfficeParts['findPage'],
): OfficeParts {
  return {
    accounts: new SqlAccounts(database),
    passwords: passwordHasher,
    inbox: openInbox(database),
    curated: openCurated(database),
    lessons: openLessons(database),
    figures: openFigures(database),
    likeness,
    teaching: openTeaching(),
    ...(dataFolder === ':memory:'
      ? { publishing: null, documents: null }
      : { publishing: openPublishing(openGenerations(dataFolder)), documents: openDocuments(dataFolder) }),
    findPage,
  };
}
