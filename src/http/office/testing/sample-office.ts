import type { Role } from '../../../office/accounts/account.ts';
import { formTokenOf } from '../../../office/accounts/session.ts';
import type { Asked, Likeness } from '../../../office/likeness.ts';
import { openDatabase } from '../../../platform/node/open-database.ts';
import { SqlAccounts } from '../../../platform/sql-accounts.ts';
import { openCases } from '../../../platform/sql-cases.ts';
import { openCurated, openLessons } from '../../../platform/sql-curated.ts';
import { openFigures } from '../../../platform/sql-figures.ts';
import { openInbox } from '../../../platform/sql-inbox.ts';
import { openNotices } from '../../../platform/sql-notices.ts';
import { openOutbox } from '../../../platform/sql-outbox.ts';
import { SqlStore } from '../../../platform/sql-store.ts';
import type { Dependencies } from '../../dependencies.ts';
import { makeSampleApp } from '../../testing/sample-app.ts';
import type { OfficeParts } from '../office-parts.ts';

/** Passwords as they are, so that tests need not wait. */
const passwords: OfficeParts['passwords'] = {
  hash: async (password) => `plain:${password}`,
  verify: async (kept, password) => kept === `plain:${password}`,
};

const NO_NGRAMS = { indices: new Uint32Array(), values: new Float32Array() };
const isEqual = (one: Asked, other: Asked) => (one.characters === other.characters ? 1 : 0);

/** Equal messages ask the same, and no others. */
const SAME_WORDS: Likeness = {
  read: (message) => ({
    ...{ act: 'look_up', figures: '' },
    ...{ ngrams: NO_NGRAMS, core: NO_NGRAMS, characters: message },
  }),
  cosine: isEqual,
  cosineOfCores: isEqual,
  ...{ alike: 1, same: 1 },
};

export const PASSWORD = 'correct horse battery';

export interface SampleOffice {
  readonly app: ReturnType<typeof makeSampleApp>['app'];
  readonly dependencies: Dependencies;
  readonly parts: OfficeParts;
  /** What was written into corpus/. */
  readonly written: ReadonlyMap<string, string>;
  /** Moves the clock on, in milliseconds. */
  readonly pass: (ms: number) => void;
  readonly addAccount: (name: string, role: Role) => Promise<void>;
  readonly signIn: (name: string, password?: string) => Promise<Response>;
  /** What a signed-in browser sends: its cookie, and the form token of its page. */
  readonly headersOf: (name: string) => Promise<Record<string, string>>;
}

/** The sample app with an office that has no account yet. */
export function makeSampleOffice(over: Partial<Dependencies> = {}, partsOver: Partial<OfficeParts> = {}): SampleOffice {
  const database = openDatabase(':memory:');
  let now = Date.parse('2026-11-20T04:00:00Z');
  const written = new Map<string, string>();
  const parts: OfficeParts = {
    isReadOnly: false,
    accounts: new SqlAccounts(database),
    passwords,
    identities: null,
    inbox: openInbox(database),
    curated: openCurated(database),
    lessons: openLessons(database),
    figures: openFigures(database),
    notices: openNotices(database),
    outbox: openOutbox(database),
    likeness: SAME_WORDS,
    teaching: {
      fileOf: (teaching) => ({ path: 'taught.json', content: JSON.stringify(teaching) }),
      tryOut: async () => ({ kind: 'tried', asked: 0, better: [], worse: [], changed: 0 }),
      write: ({ path, content }) => written.set(path, content),
      notCommitted: () => null,
    },
    publishing: null,
    documents: null,
    findPage: async (path) =>
      path === '/office.js'
        ? { body: new Uint8Array([59]), type: 'text/javascript', immutable: false, gzip: null }
        : null,
  };
  Object.assign(parts, partsOver);
  const { app, dependencies } = makeSampleApp({
    store: new SqlStore(database),
    cases: openCases(database),
    notices: parts.notices,
    clock: () => new Date(now),
    addressOf: () => null,
    office: parts,
    ...over,
  });
  const signIn = (name: string, password = PASSWORD) =>
    Promise.resolve(app.request('/office/sign-in', { method: 'POST', body: new URLSearchParams({ name, password }) }));
  return {
    ...{ app, dependencies, parts, signIn, written },
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
