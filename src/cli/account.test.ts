import { describe, expect, it } from 'vitest';
import { passwordHasher } from '../platform/node/hash-password.ts';
import { openDatabase } from '../platform/node/open-database.ts';
import { SqlAccounts } from '../platform/sql-accounts.ts';
import { accountCommand } from './account.ts';
import { runCommand } from './run-command.ts';

const PASSWORD = 'correct horse battery';

function makeAccounts() {
  const accounts = new SqlAccounts(openDatabase(':memory:'));
  async function run(line: string, secret = '') {
    const [written, complained]: [string[], string[]] = [[], []];
    const terminal = {
      ...{ width: 80, readInput: async () => '', readSecret: async () => secret },
      write: (text: string) => written.push(text),
      complain: (text: string) => complained.push(text),
    };
    const wiring = () => Promise.reject(new Error('accounts need no index'));
    const place = { terminal, wiring, office: async () => ({ accounts, passwords: passwordHasher }) };
    const code = await runCommand([accountCommand], ['account', ...line.split(' ')], place);
    return { code, out: written.join('\n'), err: complained.join('\n') };
  }
  return { accounts, run };
}

describe('tongce account', () => {
  it('adds an account with a password that is asked for, and keeps its argon2id hash alone', async () => {
    const { accounts, run } = makeAccounts();
    expect(await run('add wang.fang --role publisher', PASSWORD)).toMatchObject({ code: 0 });
    expect(await run('list')).toMatchObject({ out: expect.stringMatching(/^wang\.fang +publisher/u) });
    const kept = await accounts.beginAttempt('wang.fang', '2026-11-20', { failures: 5, lockedUntil: '2026-11-21' });
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    expect(await passwordHasher.verify(kept ?? '', PASSWORD)).toBe(true);
    expect(await passwordHasher.verify(kept ?? '', 'another password')).toBe(false);
    expect(await run('add wang.fang', PASSWORD)).toMatchObject({ code: 1, err: expect.stringContaining('已经有了') });
  });

  it('refuses a password that is too short or holds the name, and a name or role that is none', async () => {
    const { accounts, run } = makeAccounts();
    expect(await run('add wang.fang', 'short')).toMatchObject({ code: 1, err: expect.stringContaining('12 个字符') });
    expect((await run('add wang.fang', 'wang.fang-2026')).code).toBe(1);
    expect((await run('add <script>', PASSWORD)).code).toBe(2);
    expect((await run('add wang.fang --role boss', PASSWORD)).code).toBe(2);
    expect((await run('dance wang.fang')).code).toBe(2);
    expect(await accounts.hasAccounts()).toBe(false);
  });

  it('changes role and password, removes, and writes each of it into the audit log', async () => {
    const { accounts, run } = makeAccounts();
    await run('add li', PASSWORD);
    expect((await run('role li publisher')).code).toBe(0);
    expect((await accounts.listAccounts())[0]?.role).toBe('publisher');
    expect((await run('password li', 'another password')).code).toBe(0);
    expect((await run('remove li')).code).toBe(0);
    expect((await run('remove li')).code).toBe(1);
    const entries = await accounts.listAudit(10);
    expect(entries.map(({ act, outcome }) => `${act} ${outcome}`).reverse()).toEqual([
      ...['account_add done', 'account_role done', 'account_password done', 'account_remove done'],
      'account_remove refused',
    ]);
    expect(JSON.stringify(entries)).not.toContain('password li');
    expect(JSON.stringify(entries)).not.toContain(PASSWORD);
  });
});
