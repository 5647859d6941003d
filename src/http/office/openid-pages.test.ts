import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { RETURN_PATH } from '../../office/accounts/identity-provider.ts';
import { openIdentityProvider } from '../../platform/node/open-identity-provider.ts';
import { LOCAL_CLIENT, type LocalIssuer, openLocalIssuer } from '../../platform/node/testing/local-issuer.ts';
import { readSettings } from '../../settings.ts';
import { makeSampleOffice, type SampleOffice } from './testing/sample-office.ts';

let issuer: LocalIssuer;
let office: SampleOffice;

beforeAll(async () => {
  issuer = await openLocalIssuer();
});
afterAll(() => issuer.close());

const settingsFor = (address: string, secret = LOCAL_CLIENT.secret) =>
  readSettings({
    OPENID_ISSUER: address,
    OPENID_CLIENT_ID: LOCAL_CLIENT.id,
    OPENID_CLIENT_SECRET: secret,
    PUBLIC_ORIGIN: 'https://policy.example',
  }).openId;

function openOffice(address: string, secret?: string): SampleOffice {
  const openId = settingsFor(address, secret);
  return makeSampleOffice(
    {},
    { identities: openId && openIdentityProvider(openId, `https://policy.example${RETURN_PATH}`) },
  );
}

beforeEach(async () => {
  office = openOffice(issuer.address);
  await office.parts.accounts.addAccount({ name: 'li.si', role: 'publisher', created: '2026-11-20T00:00:00Z' }, null);
  Object.assign(issuer, { claims: { preferred_username: 'li.si' }, methods: null, isForged: false });
});

const cookies = (response: Response) => response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');

/** As far as the way back from the provider: what the browser keeps, and the address it comes to. */
async function leaveAndReturn(from: SampleOffice = office) {
  const left = await from.app.request('/office/sign-in/openid');
  expect(left.status).toBe(303);
  const back = new URL(await issuer.visit(left.headers.get('location') ?? ''));
  return { cookie: cookies(left).join('; '), path: back.pathname + back.search };
}

const arrive = (path: string, cookie: string) => Promise.resolve(office.app.request(path, { headers: { cookie } }));

it('who the provider names, and has an account, is signed in with its role', async () => {
  const { cookie, path } = await leaveAndReturn();
  const entered = await arrive(path, cookie);
  expect(entered.status).toBe(200);
  const session = cookies(entered).find((one) => one.startsWith('tongce_office=')) ?? '';
  const who = await office.app.request('/office/api/session', { headers: { cookie: session } });
  expect(await who.json()).toMatchObject({ account: 'li.si', role: 'publisher' });
  expect((await office.parts.accounts.listAudit(1))[0]).toMatchObject({ act: 'sign_in_openid', outcome: 'done' });
});

it('the cookie that waits for the way back is for that page alone, and is used once', async () => {
  const left = await office.app.request('/office/sign-in/openid');
  expect(left.headers.get('set-cookie')).toMatch(/Path=\/office\/sign-in;.*HttpOnly; SameSite=Lax/u);
  const { cookie, path } = await leaveAndReturn();
  const entered = await arrive(path, cookie);
  expect(entered.headers.getSetCookie().some((line) => /tongce_office_pending=;.*Max-Age=0/u.test(line))).toBe(true);
  expect((await arrive(path, cookie)).status).toBe(403);
});

it('nobody gets in without an account, whatever the provider says of him', async () => {
  for (const claims of [
    { preferred_username: 'wang.wu' },
    { preferred_username: undefined },
    { preferred_username: 7 },
  ]) {
    issuer.claims = claims;
    const { cookie, path } = await leaveAndReturn();
    const refused = await arrive(path, cookie);
    expect(refused.status).toBe(403);
    expect(cookies(refused).some((one) => one.startsWith('tongce_office='))).toBe(false);
  }
});

it('a forged way back is refused: other state, no cookie, other nonce, other client, expired token', async () => {
  const { cookie, path } = await leaveAndReturn();
  expect((await arrive(path.replace(/state=[^&]+/u, 'state=other'), cookie)).status).toBe(403);
  expect((await arrive(path, '')).status).toBe(403);
  expect((await arrive('/office/sign-in/openid/return?error=access_denied', cookie)).status).toBe(403);
  for (const claims of [{ nonce: 'other' }, { aud: 'other' }, { exp: 1 }, { iss: 'https://other.example' }]) {
    issuer.claims = { preferred_username: 'li.si', ...claims };
    const again = await leaveAndReturn();
    expect((await arrive(again.path, again.cookie)).status, JSON.stringify(claims)).toBe(403);
  }
});

it.each([
  ['says nothing of how clients prove themselves', null, LOCAL_CLIENT.secret],
  ['takes the secret in the header', ['client_secret_basic', 'client_secret_post'], LOCAL_CLIENT.secret],
  ['takes the secret in the form', ['client_secret_post'], LOCAL_CLIENT.secret],
  ['knows clients without a secret', ['none'], ''],
])('a provider that %s is proven to in its way', async (_, methods, secret) => {
  issuer.methods = methods;
  office = openOffice(issuer.address, secret);
  await office.parts.accounts.addAccount({ name: 'li.si', role: 'editor', created: '2026-11-20T00:00:00Z' }, null);
  const { cookie, path } = await leaveAndReturn();
  expect((await arrive(path, cookie)).status).toBe(200);
});

it('the log says in words why somebody was not let in', async () => {
  const detailOf = async (change: Partial<LocalIssuer>, from = office) => {
    Object.assign(issuer, { claims: { preferred_username: 'li.si' }, isForged: false }, change);
    const { cookie, path } = await leaveAndReturn(from);
    const refused = await from.app.request(path, { headers: { cookie } });
    expect(refused.status).toBe(403);
    return (await from.parts.accounts.listAudit(1))[0]?.detail;
  };
  expect(await detailOf({ claims: { aud: 'other' } })).toMatch(/不是发给这个应用的/u);
  expect(await detailOf({ claims: { nonce: 'other' } })).toMatch(/不是这次登录的/u);
  expect(await detailOf({ claims: { exp: 1 } })).toMatch(/过期.*时钟/u);
  expect(await detailOf({ claims: {} })).toMatch(/OPENID_NAME_CLAIM/u);
  expect(await detailOf({ isForged: true })).toMatch(/签名不对/u);
  const stranger = openOffice(issuer.address, 'a wrong secret');
  await stranger.addAccount('editor', 'editor');
  expect(await detailOf({}, stranger)).toMatch(/OPENID_CLIENT_SECRET/u);
});

it('an account made with a password is entered by its name too, and one that was removed no more', async () => {
  await office.addAccount('zhao.liu', 'editor');
  issuer.claims = { preferred_username: 'zhao.liu' };
  const { cookie, path } = await leaveAndReturn();
  const session = cookies(await arrive(path, cookie)).find((one) => one.startsWith('tongce_office=')) ?? '';
  const who = () => office.app.request('/office/api/session', { headers: { cookie: session } });
  expect(await (await who()).json()).toMatchObject({ account: 'zhao.liu', role: 'editor' });
  await office.parts.accounts.removeAccount('zhao.liu');
  expect((await who()).status).toBe(401);
  const again = await leaveAndReturn();
  expect((await arrive(again.path, again.cookie)).status).toBe(403);
});

it('a provider that goes away before the way back is told as such', async () => {
  const passing = await openLocalIssuer();
  passing.claims = { preferred_username: 'li.si' };
  const from = openOffice(passing.address);
  await from.addAccount('li.si', 'editor');
  const left = await from.app.request('/office/sign-in/openid');
  const back = new URL(await passing.visit(left.headers.get('location') ?? ''));
  passing.close();
  const arrived = await from.app.request(back.pathname + back.search, {
    headers: { cookie: cookies(left).join('; ') },
  });
  expect([arrived.status, await arrived.text()]).toEqual([502, expect.stringContaining('连不上')]);
});

it('a provider that cannot be reached is told, and the password still opens', async () => {
  const alone = openOffice('http://127.0.0.1:9');
  await alone.addAccount('editor', 'editor');
  const response = await alone.app.request('/office/sign-in/openid');
  expect(response.status).toBe(502);
  expect(await response.text()).toContain('连不上');
  expect((await alone.signIn('editor')).status).toBe(303);
});

it('an account without a password is not opened by one', async () => {
  expect((await office.signIn('li.si', '')).status).toBe(403);
});

it('is not there unless it is set up', async () => {
  const plain = makeSampleOffice();
  await plain.addAccount('editor', 'editor');
  expect(await (await plain.app.request('/office/sign-in')).text()).not.toContain('openid');
  expect((await plain.app.request('/office/sign-in/openid')).status).not.toBe(303);
});
