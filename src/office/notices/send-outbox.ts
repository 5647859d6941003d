import type { AddressedEntry, OutboxOutcome, OutboxStore } from './outbox.ts';
import { signWebhook } from './sign-webhook.ts';

/** Where messages go, and the scheme and host of the links in them. */
export interface Webhook {
  readonly address: string;
  readonly secret: string;
  readonly publicOrigin: string;
}

/** Sends a body; the status of the reply. Throws when nobody answers. */
export type Post = (address: string, headers: Readonly<Record<string, string>>, body: string) => Promise<number>;

const MINUTE_MS = 60_000;
/** Waits between attempts: 1 and 10 minutes, 1, 6 and 24 hours; after the last it is given up, and officers see it. */
const WAITS_MS = [1, 10, 60, 360, 1440].map((minutes) => minutes * MINUTE_MS);
const MOST_AT_ONCE = 20;
/** A process that ends while it sends leaves the message to another after so long. */
const CLAIMED_MS = 5 * MINUTE_MS;

/** Sends what waits in the outbox; what is not taken with a 2xx is tried again later. */
export async function sendOutbox(outbox: OutboxStore, webhook: Webhook, now: Date, post: Post): Promise<void> {
  const again = new Date(now.getTime() + CLAIMED_MS).toISOString();
  for (const entry of await outbox.claim(now.toISOString(), again, MOST_AT_ONCE))
    await outbox.settle(entry.id, await send(entry, webhook, now, post));
}

async function send(entry: AddressedEntry, webhook: Webhook, now: Date, post: Post): Promise<OutboxOutcome> {
  const body = JSON.stringify(messageOf(entry, webhook.publicOrigin));
  const signed = await signWebhook({ id: entry.id, body, at: now }, webhook.secret);
  try {
    const status = await post(webhook.address, { 'content-type': 'application/json', ...signed }, body);
    if (status >= 200 && status < 300) return { kind: 'sent', at: now.toISOString() };
    return failed(entry, `HTTP ${status}`, now);
  } catch (error) {
    return failed(entry, error instanceof Error ? error.name : 'Error', now);
  }
}

function messageOf({ id, created, content, address, token }: AddressedEntry, origin: string) {
  return { type: 'answer.changed', id, created, to: address, ...content, withdraw: `${origin}/notice/${token}` };
}

/** The reason holds no address: it is shown, and stands in the database apart from it. */
function failed({ attempts }: AddressedEntry, reason: string, now: Date): OutboxOutcome {
  const wait = WAITS_MS[attempts];
  return { kind: 'failed', reason, next: wait === undefined ? null : new Date(now.getTime() + wait).toISOString() };
}
