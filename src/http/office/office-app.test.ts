import { beforeEach, describe, expect, it } from 'vitest';
import { isPermitted, ROLES } from '../../office/accounts/account.ts';
import { LOCK_MS, MOST_FAILURES } from '../../office/accounts/sign-in.ts';
import { patternOf } from './office-app.ts';
import { OFFICE_ROUTES } from './office-routes.ts';
import { cookieOf, makeSampleOffice, PASSWORD, type SampleOffice } from './testing/sample-office.ts';

const HOUR_MS = 3_600_000;

/** Every route of the office as it is called, with something in the place of each parameter. */
const CALLS = OFFICE_ROUTES.map((route) => ({
  route,
  name: `${route.method} ${route.path}`,
  address: patternOf(route).replace(/:\w+(?:\{[^}]*\})?/gu, 'x'),
}));
const ACTS = CALLS.filter(({ route }) => route.method === 'post');

let office: SampleOffice;
beforeEach(async () => {
  office = makeSampleOffice();
  await office.addAccount('editor', 'editor');
  await office.addAccount('publisher', 'publisher');
});

const call = (
  { app }: SampleOffice,
  { route, address }: (typeof CALLS)[number],
  headers: Record<string, string>,
  body: object = {},
) =>
  app.request(address, {
    method: route.method.toUpperCase(),
    headers: { 'content-type': 'application/json', ...headers },
    ...(route.method === 'post' && { body: JSON.stringify(body) }),
  });

describe('without an account', () => {
  it('nothing of the office is there', async () => {
    const empty = makeSampleOffice();
    for (const path of ['/office', '/office/', '/office/inbox', '/office/sign-in', '/office/office.js'])
      expect((await empty.app.request(path)).status, path).toBe(404);
    for (const one of CALLS) expect((await call(empty, one, {})).status, one.name).toBe(404);
    expect((await empty.signIn('editor')).status).toBe(404);
  });
});

describe('without a session', () => {
  it.each(CALLS)('$name is refused', async (one) => {
    expect((await call(office, one, {})).status).toBe(401);
    expect((await call(office, one, { cookie: 'tongce_office=0123456789abcdef' })).status).toBe(401);
  });

  it('pages lead to the sign-in, and the script is sent to nobody', async () => {
    for (const path of ['/office', '/office/inbox']) {
      const response = await office.app.request(path);
      expect([response.status, response.headers.get('location')]).toEqual([302, '/office/sign-in']);
    }
    expect((await office.app.request('/office/office.js')).status).toBe(401);
    expect((await office.app.request('/office/sign-in')).status).toBe(200);
  });
});

describe('with a session', () => {
  it.each(CALLS)('$name asks for its role', async (one) => {
    for (const role of ROLES) {
      const response = await call(office, one, await office.headersOf(role));
      if (isPermitted(role, one.route.role)) expect([401, 403]).not.toContain(response.status);
      else expect(response.status).toBe(403);
    }
  });

  it.each(ACTS)('$name does nothing with no form token, or with that of another session', async (one) => {
    const { cookie = '' } = await office.headersOf('publisher');
    const stolen = (await office.headersOf('editor'))['x-form-token'] ?? '';
    for (const headers of [{ cookie }, { cookie, 'x-form-token': stolen }]) {
      const response = await call(office, one, headers);
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ code: 'form_expired' });
    }
  });

  it.each(ACTS)('$name is in the audit log, with who did it and how it ended', async (one) => {
    await call(office, one, await office.headersOf('publisher'));
    const [entry] = await office.parts.accounts.listAudit(1);
    expect(entry).toMatchObject({ account: 'publisher', at: '2026-11-20T04:00:00.000Z' });
    expect(entry?.act).toBe(one.route.method === 'post' ? one.route.act : '');
    expect(entry?.outcome).not.toBe('');
  });

  it('no answer is kept by a cache or read by the page of a portal', async () => {
    const headers = { ...(await office.headersOf('publisher')), origin: 'https://portal.example' };
    for (const path of ['/office', '/office/office.js', '/office/api/session']) {
      const response = await office.app.request(path, { headers });
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('x-frame-options')).toBe('DENY');
    }
  });

  it('it ends with an hour of nothing, with a working day, with a sign-out and with the account', async () => {
    const status = async (headers: Record<string, string>) =>
      (await office.app.request('/office/api/session', { headers })).status;
    const idle = await office.headersOf('editor');
    office.pass(HOUR_MS - 1);
    expect(await status(idle)).toBe(200);
    office.pass(HOUR_MS);
    expect(await status(idle)).toBe(401);

    const long = await office.headersOf('editor');
    for (let half = 0; half < 23; half++) {
      office.pass(HOUR_MS / 2);
      expect(await status(long)).toBe(200);
    }
    office.pass(HOUR_MS / 2);
    expect(await status(long)).toBe(401);

    const out = await office.headersOf('editor');
    const leave = (form: string) =>
      office.app.request('/office/sign-out', {
        method: 'POST',
        headers: { cookie: out.cookie ?? '' },
        body: new URLSearchParams({ form }),
      });
    await leave('of another page');
    expect(await status(out)).toBe(200);
    await leave(out['x-form-token'] ?? '');
    expect(await status(out)).toBe(401);
    expect(await office.parts.accounts.listAudit(1)).toMatchObject([{ account: 'editor', act: 'sign_out' }]);

    const removed = await office.headersOf('editor');
    await office.parts.accounts.removeAccount('editor');
    expect(await status(removed)).toBe(401);
  });
});

describe('signing in', () => {
  it('gives a cookie that no script reads and no other site sends', async () => {
    const response = await office.signIn('editor');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/office']);
    expect(response.headers.get('set-cookie')).toMatch(/^tongce_office=[0-9a-f]{64}; .*HttpOnly; SameSite=Strict/u);
    expect(cookieOf(response)).not.toBe(cookieOf(await office.signIn('editor')));
  });

  it('keeps a digest of the cookie and a hash of the password, and neither of them', async () => {
    const token = cookieOf(await office.signIn('editor')).split('=')[1] ?? '';
    expect(await office.parts.accounts.findSession(token)).toBeNull();
  });

  it('locks an account after five wrong passwords in a row, at once or one after the other', async () => {
    const wrong = await Promise.all(Array.from({ length: 12 }, () => office.signIn('editor', 'not the password')));
    expect(wrong.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 403));
    expect((await office.signIn('editor')).status).toBe(403);
    expect((await office.signIn('publisher')).status).toBe(303);
    office.pass(LOCK_MS - 1);
    expect((await office.signIn('editor')).status).toBe(403);
    office.pass(61_000);
    expect((await office.signIn('editor')).status).toBe(303);
  });

  it('forgets failures with a right password', async () => {
    for (let round = 0; round < 2; round++) {
      for (let failure = 1; failure < MOST_FAILURES; failure++) await office.signIn('editor', 'not the password');
      expect((await office.signIn('editor')).status).toBe(303);
      office.pass(61_000);
    }
  });

  it('takes so many attempts a minute from one place, whatever the names', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 25; attempt++) statuses.push((await office.signIn(`nobody${attempt}`)).status);
    expect(statuses.filter((status) => status === 403)).toHaveLength(20);
    expect(statuses.slice(20)).toEqual([429, 429, 429, 429, 429]);
  });

  it('does not tell an account that exists from one that does not', async () => {
    const words = async (name: string) => (await office.signIn(name, 'not the password')).text();
    expect(await words('editor')).toBe(await words('nobody'));
  });

  it('takes no form of another site', async () => {
    const from = async (origin: string) => {
      const body = new URLSearchParams({ name: 'editor', password: PASSWORD });
      return (await office.app.request('/office/sign-in', { method: 'POST', headers: { origin }, body })).status;
    };
    expect(await from('https://elsewhere.example')).toBe(403);
    expect(await from('null')).toBe(403);
    expect(await from('http://localhost')).toBe(303);
  });

  it('is in the audit log, done and refused, without the password', async () => {
    await office.signIn('editor', 'not the password');
    await office.signIn('not a name but a password?');
    await office.signIn('editor');
    const entries = await office.parts.accounts.listAudit(10);
    expect(entries.map(({ account, outcome }) => [account, outcome])).toEqual([
      ['editor', 'done'],
      ['?', 'refused'],
      ['editor', 'refused'],
    ]);
    expect(JSON.stringify(entries)).not.toContain('password');
  });
});
