import { beforeEach, describe, expect, it } from 'vitest';
import type { Curated } from '../office/curated/curated.ts';
import type { Lesson } from '../office/lessons/lesson.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { SqlAccounts } from './sql-accounts.ts';
import { openCases } from './sql-cases.ts';
import { openCurated, openLessons } from './sql-curated.ts';
import type { SqlDatabase } from './sql-database.ts';
import { openFigures } from './sql-figures.ts';
import { openInbox } from './sql-inbox.ts';

const at = (day: string, time = '04:00:00') => `2026-11-${day}T${time}.000Z`;
const LIMIT = { failures: 3, lockedUntil: at('20', '05:00:00') };

/** What the stores of the office must do over every database; run by the tests of each. */
export function describeOfficeStores(name: string, open: () => Promise<SqlDatabase>): void {
  describe(name, () => {
    let database: SqlDatabase;
    beforeEach(async () => {
      database = await open();
      for (const table of ['office_session', 'office_account', 'office_curated', 'office_lesson', 'human_case'])
        await database.write([{ sql: `DELETE FROM ${table}`, values: [] }]);
      await database.write([
        { sql: "INSERT INTO conversation VALUES ('talk', 'a', 'b', '{}')", values: [] },
        ...receipts([
          ['a1', at('18'), 'not_found', '充电桩有补贴吗'],
          ['a2', at('19', '17:00:00'), 'answered', '研发投入有什么支持'],
          ['a3', at('20'), 'answered', '首店有奖励吗'],
        ]),
        {
          sql: "INSERT INTO feedback VALUES ('f1', 'a2', ?, 0, '没有回答我的问题', '上限是多少')",
          values: [at('20')],
        },
        { sql: "INSERT INTO feedback VALUES ('f2', 'a3', ?, 1, NULL, NULL)", values: [at('20')] },
        { sql: "INSERT INTO review VALUES ('r1', 'a1', ?, 'not_found', '', NULL)", values: [at('18')] },
      ]);
    });

    it('keeps accounts, and ends their sessions with them and with their password', async () => {
      const accounts = new SqlAccounts(database);
      expect(await accounts.hasAccounts()).toBe(false);
      const account = { name: 'li', role: 'editor', created: at('20') } as const;
      expect(await accounts.addAccount(account, 'hash')).toBe(true);
      expect(await accounts.addAccount(account, 'hash')).toBe(false);
      expect(await accounts.hasAccounts()).toBe(true);
      const session = { account: 'li', began: at('20'), seen: at('20'), expires: at('21') };
      await accounts.addSession('d1', session);
      await accounts.setRole('li', 'publisher');
      expect(await accounts.findSession('d1')).toEqual({ ...session, role: 'publisher' });
      await accounts.touchSession('d1', at('20', '06:00:00'));
      expect((await accounts.findSession('d1'))?.seen).toBe(at('20', '06:00:00'));
      expect(await accounts.setPassword('li', 'other')).toBe(true);
      expect(await accounts.findSession('d1')).toBeNull();
      await accounts.addSession('d2', session);
      await accounts.removeSessionsBefore(at('22'));
      expect(await accounts.findSession('d2')).toBeNull();
      await accounts.addSession('d3', session);
      expect(await accounts.removeAccount('li')).toBe(true);
      expect(await accounts.removeAccount('li')).toBe(false);
      expect(await accounts.findSession('d3')).toBeNull();
      expect(await accounts.setRole('li', 'editor')).toBe(false);
    });

    it('gives the hash of an account so many times, then not until the lock is over', async () => {
      const accounts = new SqlAccounts(database);
      await accounts.addAccount({ name: 'li', role: 'editor', created: at('20') }, 'hash');
      const attempt = (now: string) => accounts.beginAttempt('li', now, LIMIT);
      const given = await Promise.all(Array.from({ length: 6 }, () => attempt(at('20'))));
      expect(given.filter((hash) => hash === 'hash')).toHaveLength(3);
      expect((await accounts.listAccounts())[0]?.lockedUntil).toBe(LIMIT.lockedUntil);
      expect(await attempt(at('20', '04:59:59'))).toBeNull();
      expect(await attempt(at('20', '05:00:00'))).toBe('hash');
      await accounts.forgetAttempts('li');
      expect(await attempt(at('20', '05:00:01'))).toBe('hash');
      expect(await accounts.beginAttempt('nobody', at('20'), LIMIT)).toBeNull();
    });

    it('adds to the audit log and changes nothing in it', async () => {
      const accounts = new SqlAccounts(database);
      const before = (await accounts.listAudit(1))[0]?.number ?? 0;
      const entry = { at: at('20'), account: 'li', act: 'inbox_close', outcome: 'done', subject: 'a1', detail: '' };
      await accounts.addAudit(entry);
      await accounts.addAudit({ ...entry, subject: "'; DROP TABLE office_audit; --" });
      const [newest, older] = await accounts.listAudit(2);
      expect(older).toEqual({ ...entry, number: before + 1 });
      expect(await accounts.listAudit(1, newest?.number)).toEqual([older]);
      for (const sql of ["UPDATE office_audit SET outcome = 'done'", 'DELETE FROM office_audit'])
        await expect(database.write([{ sql, values: [] }])).rejects.toThrow(/append-only/u);
    });

    it('lists what was not answered or rated bad, until it is closed, with its reviews', async () => {
      const inbox = openInbox(database);
      const items = await inbox.listItems(at('01'), 10, false);
      expect(items.map(({ answer, causes }) => [answer, causes])).toEqual([
        ['a2', ['unhelpful']],
        ['a1', ['not_found']],
      ]);
      expect(items[0]).toMatchObject({ question: '研发投入有什么支持', comments: ['没有回答我的问题：上限是多少'] });
      const by = { account: 'li', at: at('20') };
      expect(await inbox.assign(['a1', 'gone'], 'li', by)).toBe(1);
      expect((await inbox.listItems(at('01'), 10, false))[1]?.assignee).toBe('li');
      expect(await inbox.close(['a1'], '不在范围', by)).toBe(1);
      expect((await inbox.listItems(at('01'), 10, false)).map(({ answer }) => answer)).toEqual(['a2']);
      expect(await inbox.listItems(at('01'), 10, true)).toMatchObject([{ answer: 'a1', reason: '不在范围' }]);
      expect(await database.all({ sql: 'SELECT closed FROM review', values: [] })).toEqual([{ closed: at('20') }]);
      expect(await inbox.listItems(at('19', '18:00:00'), 10, false)).toEqual([]);
    });

    it('counts by days in Shanghai', async () => {
      const { days, topics } = await openFigures(database).readFigures(at('01'));
      const none = { answered: 0, partial: 0, notHeld: 0, other: 0, helpful: 0, unhelpful: 0 };
      expect(days).toEqual([
        { day: '2026-11-18', ...none, notHeld: 1 },
        // 17:00 UTC is the next day.
        { day: '2026-11-20', ...none, answered: 2, helpful: 1, unhelpful: 1 },
      ]);
      expect(topics).toEqual([{ clause: 'tzf-2024-14/3.1', count: 2 }]);
      expect(await openFigures(database).listQuestions(at('01'), 2)).toEqual(['首店有奖励吗', '研发投入有什么支持']);
    });

    it('keeps curated answers and lessons as they were written, newest first', async () => {
      const store = openCurated(database);
      const curated: Curated = {
        ...{
          id: 'c1',
          state: 'draft',
          wordings: ['怎么算'],
          text: '按第三条[1]。',
          clauses: [{ id: 'x/1', digest: 'd' }],
        },
        ...{ author: 'li', written: at('19'), publisher: null, published: null, trial: null },
      };
      await store.saveCurated(curated);
      await store.saveCurated({ ...curated, id: 'c2', written: at('20') });
      await store.saveCurated({ ...curated, state: 'published' });
      expect((await store.listCurated()).map(({ id }) => id)).toEqual(['c2', 'c1']);
      expect(await store.listCurated('published')).toEqual([{ ...curated, state: 'published' }]);
      expect(await store.findCurated('none')).toBeNull();
      const lessons = openLessons(database);
      const lesson: Lesson = {
        ...{ id: 'l1', state: 'proposed', author: 'li', written: at('20'), decidedBy: null, trial: null },
        teaching: { kind: 'outside', words: '养老金', outside: 'citizen' },
      };
      await lessons.saveLesson(lesson);
      expect(await lessons.listLessons('proposed')).toEqual([lesson]);
      expect(await lessons.listLessons('adopted')).toEqual([]);
    });

    it('keeps a case under its code, without what is personal, until it expires', async () => {
      const cases = openCases(database);
      const content = {
        ...{
          question: '电话13800138000，怎么申请',
          as_of: calendarDate('2026-11-20'),
          status: 'answered',
          text: '按第三条。',
        },
        ...{ clauses: [], facts: [{ label: '注册地', display: '通州区' }], note: '身份证11010519491231002X' },
      };
      const opened = { code: 'K7MP-3XQ9', opened: at('20'), expires: at('25'), content };
      await cases.openCase(opened);
      const found = await cases.findCase('K7MP-3XQ9', at('21'));
      expect(JSON.stringify(found)).not.toMatch(/13800138000|11010519491231002X/u);
      expect(found).toMatchObject({ code: 'K7MP-3XQ9', reply: null, content: { facts: content.facts } });
      const reply = { text: '请带执照，问13900139000', at: at('21'), by: 'li' };
      expect(await cases.replyTo('K7MP-3XQ9', reply)).toBe(true);
      expect(await cases.replyTo('2222-2222', reply)).toBe(false);
      expect((await cases.findCase('K7MP-3XQ9', at('22')))?.reply).toEqual({
        ...reply,
        text: '请带执照，问〔手机号已隐去〕',
      });
      expect(await cases.listCases(at('22'), 10, true)).toEqual([]);
      expect(await cases.listCases(at('22'), 10, false)).toHaveLength(1);
      expect(await cases.findCase('K7MP-3XQ9', at('25'))).toBeNull();
      await cases.openCase({ ...opened, code: '3333-3333', opened: at('26'), expires: at('30') });
      expect(await database.all({ sql: 'SELECT code FROM human_case', values: [] })).toEqual([{ code: '3333-3333' }]);
    });
  });
}

function receipts(rows: readonly (readonly [id: string, asked: string, status: string, question: string])[]) {
  return rows.map(([id, asked, status, question]) => ({
    sql: "INSERT INTO receipt VALUES (?, 'talk', ?, '2026-11-20', 'r', ?, ?)",
    values: [
      id,
      asked,
      status,
      JSON.stringify({ question, clauses: status === 'answered' ? ['tzf-2024-14/3.1'] : [] }),
    ],
  }));
}
