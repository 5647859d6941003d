import { recallAnswers } from '../assistant/recall-answers.ts';
import type { Dependencies } from '../http/dependencies.ts';
import type { Notice, NoticeStore } from '../office/notices/notice.ts';
import type { OutboxStore } from '../office/notices/outbox.ts';
import { todayInShanghai } from '../policy/calendar-date.ts';

interface Ground extends Pick<Dependencies, 'store' | 'sources' | 'clock' | 'newId'> {
  readonly notices: NoticeStore;
  readonly outbox: OutboxStore;
}

/**
 * Answers of people who left an address are given again, and what came out otherwise goes into the outbox: after a
 * generation was published, and once an hour, since days pass too. `rest` lets others in between two answers.
 */
export async function raiseNotices(ground: Ground, rest: () => Promise<unknown>): Promise<void> {
  for (const notice of await ground.notices.list()) {
    if (notice.confirmed !== null) await raise(notice, ground);
    await rest();
  }
}

async function raise({ id, answer }: Notice, { store, sources, clock, newId, outbox }: Ground): Promise<void> {
  const receipt = await store.findReceipt(answer);
  const now = clock();
  const found = receipt && (await recallAnswers([receipt], todayInShanghai(now), sources))[0];
  if (!found) return;
  const { question, asked, status, answer: given } = receipt;
  await outbox.add({
    ...{ id: newId(), notice: id, created: now.toISOString(), change: await digest(found.change) },
    content: {
      ...{ question, asked, differs: found.differs, status, text: given.text },
      ...{ status_now: found.status, text_now: found.text },
    },
  });
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
