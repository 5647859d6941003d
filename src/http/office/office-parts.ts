import type { AccountStore } from '../../office/accounts/account-store.ts';
import type { PasswordHasher } from '../../office/accounts/password.ts';
import type { Page } from '../dependencies.ts';

/** What the office works with besides what everybody sees. */
export interface OfficeParts {
  readonly accounts: AccountStore;
  readonly passwords: PasswordHasher;
  /** A file of the officers' pages, `/office.js`; sent to nobody who is not signed in. */
  readonly findPage: (path: string) => Promise<Page | null>;
}
