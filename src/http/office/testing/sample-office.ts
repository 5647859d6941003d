import type { Role } from '../../../office/accounts/account.ts';
import { formTokenOf } from '../../../office/accounts/session.ts';
import { openDatabase } from '../../../platform/node/open-database.ts';
import { SqlAccounts } from '../../../platform/sql-accounts.ts';
import { SqlStore } from '../../../platform/sql-store.ts';
import type { Dependencies } from '../../dependencies.ts';
import { makeSampleApp } from '../../testing/sample-app.ts';
import type { OfficeParts } from '../office-parts.ts';

/** Passwords as they are, so that tests need not wait. */
const passwords: OfficeParts['passwords'] = {
  hash: async (password) => `plain:${password}`,
  verify: async (kept, password) => kept === `plain:${password}`,
};

export const PASSWORD = 'correct horse battery';

export interface SampleOffice {
  readonly app: ReturnType<typeof makeSampleApp>['app'];
  readonly dependencies: Dependencies;
  readonly parts: OfficeParts;
  /** Moves the clock on, in milliseconds. */
  readonly pass: (ms: number) => void;
  readonly addAccount: (name: string, role: Role) => Promise<void>;
  readonly signIn: (name: string, password?: string) => Promise<Response>;
  /** What a signed-in browser sends: its cookie, and the form token of its page. */
  readonly headersOf: (name: string) => Promise<Record<string, string>>;
}

/** The sample app with an office that has no account yet. */
export function makeSampleOffice(over: Partial<Dependencies> = {}): SampleOffice {
  const database = openDatabase(':memory:');
  let now = Date.parse('2026-11-20T04:00:00Z');
  const parts: OfficeParts = {
    accounts: new SqlAccounts(database),
    passwords,
    findPage: async (path) =>
      path === '/office.js'
        ? { body: new Uint8Array([59]), type: 'text/javascript', immutable: false, gzip: null }
        : null,
  };
  const { app, dependencies } = makeSampleApp({
    store: new SqlStore(database),
    clock: () => new Date(now),
    addressOf: () => null,
    office: parts,
    ...over,
  });
  const signIn = (name: string, password = PASSWORD) =>
    Promise.resolve(app.request('/office/sign-in', { method: 'POST', body: new URLSearchParams({ name, password }) }));
  return {
    ...{ app, dependencies, parts, signIn },
    pass: (ms) => {
      now += ms;
    },
    async addAccount(name, role) {
      const created = new Date(now).toISOString();
      await parts.accounts.addAccount({ name, role, created }, await passwords.hash(PASSWORD));
    },
    async headersOf(name) {
      const cookie = cookieOf(await signIn(name));
      return { cookie, 'x-form-token': await formTokenOf(cookie.split('=')[1] ?? '') };
    },
  };
}

/** `name=value` of the cookie that a response gives. */
export function cookieOf(response: Response): string {
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
