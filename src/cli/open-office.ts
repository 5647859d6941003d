import type { OfficeParts } from '../http/office/office-parts.ts';
import type { Likeness } from '../office/likeness.ts';
import type { Generations } from '../platform/node/generations.ts';
import { passwordHasher } from '../platform/node/hash-password.ts';
import { SqlAccounts } from '../platform/sql-accounts.ts';
import { openCurated, openLessons } from '../platform/sql-curated.ts';
import type { SqlDatabase } from '../platform/sql-database.ts';
import { openFigures } from '../platform/sql-figures.ts';
import { openInbox } from '../platform/sql-inbox.ts';
import { openPublishing } from './open-publishing.ts';
import { openTeaching } from './open-teaching.ts';

/** The office on Node. */
export function openOffice(
  database: SqlDatabase,
  likeness: Likeness,
  generations: Generations | null,
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
    publishing: generations && openPublishing(generations),
    findPage,
  };
}
