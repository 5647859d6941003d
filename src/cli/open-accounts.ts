import { resolve } from 'node:path';
import type { OfficeParts } from '../http/office/office-parts.ts';
import { passwordHasher } from '../platform/node/hash-password.ts';
import { openDatabase } from '../platform/node/open-database.ts';
import { inProject } from '../platform/node/project.ts';
import { SqlAccounts } from '../platform/sql-accounts.ts';
import type { Settings } from '../settings.ts';

export interface OpenAccounts extends Pick<OfficeParts, 'accounts' | 'passwords'> {
  readonly close: () => void;
}

/** The accounts of the office alone: a database and no index. */
export function openAccounts(settings: Settings): OpenAccounts {
  const database = openDatabase(folderOfData(settings));
  return { accounts: new SqlAccounts(database), passwords: passwordHasher, close: () => database.close() };
}

/** A relative folder lies in the project; `:memory:` keeps nothing. */
export function folderOfData({ dataFolder }: Pick<Settings, 'dataFolder'>): string {
  return dataFolder === ':memory:' ? dataFolder : resolve(inProject('.'), dataFolder);
}
