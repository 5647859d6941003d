import { beforeEach, describe, expect, it } from 'vitest';
import type { Receipt, Store } from '../assistant/store.ts';
import { calendarDate } from '../policy/calendar-date.ts';

const asOf = calendarDate('2026-11-20');
const conversation = (id: string, updated = '2026-11-20T01:00:00.000Z') => ({
  id,
  started: '2026-11-20T00:00:00.000Z',
  updated,
  memory: { topic: '研发投入' },
});
const receipt = (id: string, over: Partial<Receipt> = {}): Receipt => ({
  id,
  conversation: 'talk',
  asked: '2026-11-20T01:00:00.000Z',
  question: '研发投入有什么支持',
  facts: { district: '通州区' },
  memory: {},
  as_of: asOf,
  revision: 'abc',
  status: 'answered',
  clauses: ['tzf-2024-14/3.1'],
  outcomes: [{ measure: 'tzf-2024-14/research-investment', kind: 'more_information' }],
  guard: { checked: 3, replaced: [] },
  model: null,
  answer: {
    id,
    conversation: 'talk',
    as_of: asOf,
    status: 'answered',
    text: '最高300万元[1]。',
    citations: [],
    amounts: [],
    question: null,
    understood: [],
    next_steps: [],
    suggestions: [],
    notice: '',
    day_notice: null,
    took_ms: 12.345678901234567,
  },
  ...over,
});
const feedback = {
  id: 'f1',
  answer: 'a1',
  given: '2026-11-20T02:00:00.000Z',
  helpful: false,
  reason: null,
  comment: null,
};
const review = {
  id: 'r1',
  answer: 'a1',
  opened: '2026-11-20T02:00:00.000Z',
  cause: 'unhelpful' as const,
  closed: null,
};

/** What every store must do; run by the tests of each implementation. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.saveConversation(conversation('talk'));
    });

    it('finds a conversation, and what it remembered last', async () => {
      expect(await store.findConversation('talk')).toEqual(conversation('talk'));
      const later = {
        ...conversation('talk', '2026-11-20T05:00:00.000Z'),
        memory: { topic: '首店', facts: { size: 3 } },
      };
      await store.saveConversation(later);
      expect(await store.findConversation('talk')).toEqual(later);
      expect(await store.findConversation('none')).toBeUndefined();
    });

    it('gives a receipt back as it was saved', async () => {
      await store.saveReceipt(receipt('a1'));
      expect(await store.findReceipt('a1')).toEqual(receipt('a1'));
      expect(await store.findReceipt('none')).toBeUndefined();
    });

    it('lists the receipts of one conversation, oldest first', async () => {
      await store.saveConversation(conversation('other'));
      await store.saveReceipt(receipt('a2', { asked: '2026-11-20T03:00:00.000Z' }));
      await store.saveReceipt(receipt('a1'));
      await store.saveReceipt(receipt('b1', { conversation: 'other' }));
      expect((await store.listReceipts('talk')).map(({ id }) => id)).toEqual(['a1', 'a2']);
    });

    it('writes no identity card, mobile or bank card number, wherever it stands', async () => {
      const words = '我是11010519491231002X，电话13800138000';
      await store.saveReceipt(receipt('a1', { question: words, facts: { note: words }, memory: { said: [words] } }));
      await store.saveConversation({ ...conversation('talk'), memory: { said: words } });
      await store.saveFeedback({ ...feedback, comment: words });
      await store.saveReview({ ...review, note: words });
      const everything = await Promise.all([
        store.findReceipt('a1'),
        store.findConversation('talk'),
        store.listFeedback('a1'),
        store.listReviews(),
      ]);
      expect(JSON.stringify(everything)).not.toMatch(/13800138000|11010519491231002X/);
      expect(JSON.stringify(everything).match(/手机号已隐去/g)).toHaveLength(6);
    });

    it('keeps ids whole although their digits may look like a card number', async () => {
      const id = '12345678-1234-4123-8123-123456789012';
      await store.saveReceipt(receipt(id));
      expect((await store.findReceipt(id))?.answer.id).toBe(id);
    });

    it('lists the receipts since a moment, up to so many', async () => {
      const at = (hour: string) => ({ asked: `2026-11-20T${hour}:00:00.000Z` });
      for (const [id, hour] of [
        ['a1', '01'],
        ['a2', '02'],
        ['a3', '03'],
      ] as const)
        await store.saveReceipt(receipt(id, at(hour)));
      const listed = async (since: string, most: number) =>
        (await store.listReceiptsSince(since, most)).map(({ id }) => id).sort();
      expect(await listed('2026-11-20T02:00:00.000Z', 10)).toEqual(['a2', 'a3']);
      expect(await listed('2026-11-20T04:00:00.000Z', 10)).toEqual([]);
      expect((await listed('2026-11-20T00:00:00.000Z', 2)).length).toBe(2);
    });

    it('lists the receipts after a place, those of one moment by their ids, none twice', async () => {
      const moment = '2026-11-20T01:00:00.000Z';
      for (const id of ['a2', 'a1', 'a4']) await store.saveReceipt(receipt(id, { asked: moment }));
      await store.saveReceipt(receipt('a3', { asked: '2026-11-20T03:00:00.000Z' }));
      const from = async (asked: string, id: string, most = 10) =>
        (await store.listReceiptsFrom({ asked, id }, most)).map((one) => one.id);
      expect(await from(moment, '')).toEqual(['a1', 'a2', 'a4', 'a3']);
      expect(await from(moment, 'a2')).toEqual(['a4', 'a3']);
      expect(await from(moment, '', 2)).toEqual(['a1', 'a2']);
    });

    it('keeps feedback on answers that exist, and refuses it on others', async () => {
      await store.saveReceipt(receipt('a1'));
      expect(await store.saveFeedback({ ...feedback, reason: '金额不对' })).toBe(true);
      expect(await store.saveFeedback({ ...feedback, id: 'f2', answer: 'none' })).toBe(false);
      expect(await store.listFeedback('a1')).toEqual([{ ...feedback, reason: '金额不对' }]);
    });

    it('lists the reviews that are open', async () => {
      await store.saveReceipt(receipt('a1'));
      await store.saveReview({ ...review, note: '说没有帮助' });
      await store.saveReview({ ...review, id: 'r0', opened: '2026-11-20T01:30:00.000Z', note: '没有查到' });
      expect((await store.listReviews()).map(({ id }) => id)).toEqual(['r0', 'r1']);
      await store.saveReview({ ...review, note: '已处理', closed: '2026-11-21T00:00:00.000Z' });
      expect((await store.listReviews()).map(({ id }) => id)).toEqual(['r0']);
    });

    it('removes old conversations with all that belongs to them, and no others', async () => {
      await store.saveConversation(conversation('fresh', '2026-11-20T09:00:00.000Z'));
      await store.saveReceipt(receipt('a1'));
      await store.saveReceipt(receipt('b1', { conversation: 'fresh' }));
      await store.saveFeedback(feedback);
      await store.saveReview({ ...review, note: '' });
      expect(await store.removeConversationsBefore('2026-11-20T08:00:00.000Z')).toBe(1);
      expect(await store.findReceipt('a1')).toBeUndefined();
      expect(await store.listFeedback('a1')).toEqual([]);
      expect(await store.listReviews()).toEqual([]);
      expect(await store.findReceipt('b1')).toBeDefined();
    });

    it('removes one conversation when asked', async () => {
      await store.saveReceipt(receipt('a1'));
      expect(await store.removeConversation('talk')).toBe(true);
      expect(await store.removeConversation('talk')).toBe(false);
      expect(await store.findReceipt('a1')).toBeUndefined();
    });

    it('takes text as text, whatever stands in it', async () => {
      const words = "'; DROP TABLE receipt; -- ? %s \u0000 😀 𠮷";
      await store.saveConversation({ ...conversation(words), memory: { words } });
      expect((await store.findConversation(words))?.memory).toEqual({ words });
      expect(await store.listReceipts("' OR 1=1 --")).toEqual([]);
    });
  });
}
