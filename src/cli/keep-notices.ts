import { setImmediate } from 'node:timers/promises';
import type { Dependencies } from '../http/dependencies.ts';
import { pendingLimit } from '../office/notices/notice.ts';
import { type Post, sendOutbox } from '../office/notices/send-outbox.ts';
import type { NoticeSettings } from '../settings.ts';
import { raiseNotices } from './raise-notices.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const PATIENCE_MS = 10_000;

export interface NoticeKeeper {
  /** Goes through the answers now, since something else is served. */
  readonly look: () => void;
  readonly stop: () => void;
}

/** Looks every hour which answers have become otherwise, and tells those who asked for it; none of it keeps the service waiting. */
export function keepNotices(
  settings: NoticeSettings | null,
  read: () => Dependencies,
  onLoss: (error: unknown) => void,
): NoticeKeeper {
  const { notices, office } = read();
  if (!settings || !notices || !office) return { look: () => undefined, stop: () => undefined };
  const { outbox } = office;
  const oneAtATime = (work: () => Promise<void>) => {
    let isBusy = false;
    return () => {
      if (isBusy) return;
      isBusy = true;
      work()
        .catch(onLoss)
        .finally(() => {
          isBusy = false;
        });
    };
  };
  const look = oneAtATime(async () => {
    await notices.removePendingBefore(pendingLimit(read().clock()));
    await raiseNotices({ ...read(), notices, outbox }, () => setImmediate());
  });
  const { webhook } = settings;
  const send = oneAtATime(async () => {
    if (webhook) await sendOutbox(outbox, webhook, read().clock(), post);
  });
  const timers = [setInterval(look, HOUR_MS), setInterval(send, MINUTE_MS)];
  look();
  return { look, stop: () => timers.forEach(clearInterval) };
}

const post: Post = async (address, headers, body) => {
  // A receiver that sends elsewhere is not the one that was set.
  const options = {
    method: 'POST',
    headers,
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  } as const;
  const response = await fetch(address, options);
  await response.body?.cancel();
  return response.status;
};
