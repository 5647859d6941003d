import { describe, expect, it } from 'vitest';
import { openSources } from '../cli/open-sources.ts';
import { openDatabase } from '../platform/node/open-database.ts';
import { storeFailure } from '../platform/sql-database.ts';
import { SqlStore } from '../platform/sql-store.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { answerQuestion } from './answer-question.ts';
import type { Store } from './store.ts';

const { sources } = openSources();
const request = { message: '首次认定高新技术企业，区里给多少钱', as_of: calendarDate('2026-11-20') };

/** The store of a service, with some of its verbs replaced, and what it has told of losses. */
function makeAssistant(over: Partial<Store> = {}) {
  const store = new SqlStore(openDatabase(':memory:'));
  const losses: unknown[] = [];
  for (const [verb, act] of Object.entries(over)) Object.assign(store, { [verb]: act });
  const parts = { sources, store, clock: () => new Date(), newId: () => crypto.randomUUID(), model: null };
  return { ...parts, onLoss: (error: unknown) => losses.push(error), losses };
}
const full = () => Promise.reject(storeFailure('full', null));

describe('an answer', () => {
  it('is given although nothing of it can be kept or remembered', async () => {
    const assistant = makeAssistant({ findConversation: full, saveConversation: full, saveReceipt: full });
    const { status } = await answerQuestion({ ...request, conversation: 'any' }, assistant);
    expect(status).toBe('answered');
    expect(assistant.losses).toHaveLength(3);
  });

  it('says once why it was not kept, and nothing of what hangs on that', async () => {
    const assistant = makeAssistant({ saveConversation: full });
    await answerQuestion(request, assistant);
    expect(assistant.losses.map(String)).toEqual(['StoreFailure: full']);
  });

  it('keeps what can be kept when its receipt cannot', async () => {
    const assistant = makeAssistant({ saveReceipt: full });
    const { conversation } = await answerQuestion(request, assistant);
    expect(await assistant.store.findConversation(conversation)).toBeDefined();
    expect(assistant.losses).toHaveLength(1);
  });
});

describe('a conversation', () => {
  it('goes on under the id that the service gave', async () => {
    const assistant = makeAssistant();
    const { conversation } = await answerQuestion(request, assistant);
    const next = await answerQuestion({ ...request, message: '那市级的呢', conversation }, assistant);
    expect(next.conversation).toBe(conversation);
  });

  it('begins anew under an id of its own when the caller chose one, so that the next who guesses it learns nothing', async () => {
    const assistant = makeAssistant();
    const first = await answerQuestion({ ...request, conversation: 'demo' }, assistant);
    const second = await answerQuestion({ ...request, message: '那市级的呢', conversation: 'demo' }, assistant);
    expect(new Set([first.conversation, second.conversation, 'demo']).size).toBe(3);
    expect(await assistant.store.listReceipts('demo')).toEqual([]);
  });
});
