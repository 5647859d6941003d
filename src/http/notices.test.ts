import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openSources } from '../cli/open-sources.ts';
import { raiseNotices } from '../cli/raise-notices.ts';
import { maskAddress } from '../office/notices/notice.ts';
import { sendOutbox } from '../office/notices/send-outbox.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { makeRealOffice } from './office/testing/real-office.ts';
import { makeSampleApp, SAMPLE_ANSWER } from './testing/sample-app.ts';

const opened = openSources('memory');
const ADDRESS = 'zhang.san@example.com';
const DAY_MS = 86_400_000;
const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });

/** An office with one answer that would be given otherwise today, and the page of whoever leaves an address for it. */
async function makeOffice() {
  const office = makeRealOffice(opened);
  const { app, dependencies, parts } = office;
  const { store, clock, newId } = dependencies;
  await store.saveConversation({ id: 'talk', started: 'a', updated: clock().toISOString(), memory: {} });
  await store.saveReceipt({
    ...{ id: 'answer-1', conversation: 'talk', asked: '2026-11-20T04:00:00.000Z', question: '研发投入最高支持多少' },
    ...{ facts: {}, memory: {}, as_of: calendarDate('2026-11-20'), revision: 'r', status: 'not_found', clauses: [] },
    ...{ outcomes: [], guard: { checked: 1, replaced: [] }, model: null, answer: { ...SAMPLE_ANSWER, citations: [] } },
  });
  const register = async (address = ADDRESS) => {
    const response = await app.request('/notice', form({ answer: 'answer-1', address }));
    return { response, link: /\/notice\/[0-9a-f]{64}/u.exec(await response.clone().text())?.[0] ?? '' };
  };
  const raise = () => raiseNotices({ store, sources: opened.sources, clock, newId, ...parts }, async () => undefined);
  return { ...office, register, raise };
}

describe('an address to be told when an answer changes', () => {
  it('is asked of nobody where the service does not offer it', async () => {
    const { app } = makeSampleApp();
    expect((await app.request('/notice?answer=answer-1')).status).toBe(404);
    expect((await app.request('/notice', form({ answer: 'answer-1', address: ADDRESS }))).status).toBe(404);
  });

  it('holds after the second step alone, and is forgotten a day later without it', async () => {
    const { app, register, raise, parts, pass } = await makeOffice();
    const { response, link } = await register();
    const page = await response.text();
    expect(page).toContain('z***@example.com');
    expect(page).not.toContain(ADDRESS);
    await (await app.request(link)).text();
    await raise();
    expect(await parts.outbox.list(9)).toEqual([]);
    pass(DAY_MS + 1);
    expect((await app.request(link, form({ act: 'confirm' }))).status).toBe(404);
    await parts.notices.removePendingBefore('2026-11-20T04:00:00.000Z');
    expect(await parts.notices.list()).toEqual([]);
  });

  it('is told each change once, with its question and both answers', async () => {
    const { app, register, raise, parts } = await makeOffice();
    const { link } = await register();
    expect(await (await app.request(link, form({ act: 'confirm' }))).text()).toContain('已经生效');
    await raise();
    await raise();
    const waiting = await parts.outbox.list(9);
    expect(waiting).toHaveLength(1);
    expect(waiting[0]).toMatchObject({
      address: ADDRESS,
      content: { question: '研发投入最高支持多少', status: 'not_found', status_now: 'answered' },
    });
  });

  it('is withdrawn by its link, with all that waited for it', async () => {
    const { app, register, raise, parts } = await makeOffice();
    const { link } = await register();
    await app.request(link, form({ act: 'confirm' }));
    await raise();
    expect(await (await app.request(link, form({ act: 'withdraw' }))).text()).toContain('已经删除');
    expect([await parts.notices.list(), await parts.outbox.list(9)]).toEqual([[], []]);
    expect((await app.request(link)).status).toBe(404);
  });

  it('is gone with the conversation', async () => {
    const { register, parts, dependencies } = await makeOffice();
    await register();
    await dependencies.store.removeConversationsBefore('2027-01-01');
    expect(await parts.notices.list()).toEqual([]);
  });

  it.each(['', 'zhang', 'a@b', `${'a'.repeat(250)}@example.com`, 'a@example.com\nbcc: b@example.com'])(
    'is not taken when it is %j',
    async (address) => {
      const { register, parts } = await makeOffice();
      expect((await register(address)).response.status).toBe(400);
      expect(await parts.notices.list()).toEqual([]);
    },
  );

  it('is taken three times for one answer', async () => {
    const { register } = await makeOffice();
    const statuses: number[] = [];
    for (let times = 0; times < 4; times++) statuses.push((await register()).response.status);
    expect(statuses).toEqual([200, 200, 200, 409]);
  });

  it('stands in no log, masked in the office, and whole only in the file that a publisher fetches', async () => {
    const { app, register, raise, parts, addAccount, headersOf } = await makeOffice();
    await app.request((await register()).link, form({ act: 'confirm' }));
    await raise();
    await addAccount('li', 'publisher');
    const headers = { ...(await headersOf('li')), 'content-type': 'application/json' };
    const listed = await (await app.request('/office/api/notices', { headers })).text();
    expect(listed).toContain('z***@example.com');
    expect(listed).not.toContain(ADDRESS);
    const act = (path: string) => app.request(`/office/api/notices/${path}`, { method: 'POST', headers, body: '{}' });
    const file = (await (await act('export')).json()) as { content: string };
    expect(file.content).toContain(ADDRESS);
    const [notice] = await parts.notices.list();
    expect((await act(`${notice?.id}/remove`)).status).toBe(200);
    expect((await act(`${notice?.id}/remove`)).status).toBe(404);
    const audit = await parts.accounts.listAudit(9);
    expect(audit.map(({ act: done }) => done)).toEqual(['notice_remove', 'notice_remove', 'notices_export', 'sign_in']);
    expect(JSON.stringify(audit)).not.toContain('example.com');
  });

  it('is shown with its first letter', () => {
    expect([maskAddress(ADDRESS), maskAddress('张@例子.中国'), maskAddress('')]).toEqual([
      ...['z***@example.com', '张***@例子.中国', '***'],
    ]);
  });
});

describe('what waits to be told', () => {
  const webhook = {
    address: 'https://mail.example/in',
    secret: 'x'.repeat(24),
    publicOrigin: 'https://policy.example',
  };
  const at = (minutes: number) => new Date(Date.parse('2026-11-20T04:00:00Z') + minutes * 60_000);

  async function makeWaiting() {
    const office = await makeOffice();
    const { link } = await office.register();
    await office.app.request(link, form({ act: 'confirm' }));
    await office.raise();
    return { outbox: office.parts.outbox, link };
  }

  it('is sent signed, with the link by which to withdraw, and once', async () => {
    const { outbox, link } = await makeWaiting();
    const sent: (readonly [string, Readonly<Record<string, string>>, string])[] = [];
    const post = async (...given: (typeof sent)[number]) => sent.push(given) && 204;
    await sendOutbox(outbox, webhook, at(1), post);
    await sendOutbox(outbox, webhook, at(2), post);
    const [address, headers = {}, body = ''] = sent[0] ?? [];
    expect([sent.length, address]).toEqual([1, webhook.address]);
    expect(JSON.parse(body)).toMatchObject({
      ...{ type: 'answer.changed', to: ADDRESS, withdraw: `https://policy.example${link}` },
    });
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const expected = createHmac('sha256', webhook.secret).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${expected}`);
  });

  it('is tried again ever later when it is not taken, and then given up', async () => {
    const { outbox } = await makeWaiting();
    const tried: number[] = [];
    for (let minutes = 0; minutes < 3000; minutes++)
      await sendOutbox(outbox, webhook, at(minutes), async () => {
        tried.push(minutes);
        if (tried.length === 2) throw new TypeError('nobody there');
        return 500;
      });
    expect(tried).toEqual([0, 1, 11, 71, 431, 1871]);
    expect((await outbox.list(9))[0]).toMatchObject({ attempts: 6, next: null, sent: null, failure: 'HTTP 500' });
  });

  it('is taken by one of several processes', async () => {
    const { outbox } = await makeWaiting();
    let sent = 0;
    const send = () =>
      sendOutbox(outbox, webhook, at(1), async () => {
        sent += 1;
        return 200;
      });
    await Promise.all([send(), send(), send()]);
    expect(sent).toBe(1);
  });
});
