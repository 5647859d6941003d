import { z } from 'zod';
import { maskAddress } from '../../office/notices/notice.ts';
import type { AddressedEntry } from '../../office/notices/outbox.ts';
import { makeProblem } from '../problem.ts';
import { reply } from '../route.ts';
import { csvOf } from './csv.ts';
import { CSV_WORDS } from './messages.ts';
import { defineOfficeAct, defineOfficeView, type OfficeRoute } from './office-route.ts';

const Id = z.string().max(64);
const MOST = 500;
const MOST_IN_FILE = 10_000;

/** Addresses are masked here; whole they stand in the file alone, which a publisher fetches and the audit log names. */
const listView = defineOfficeView({
  path: '/notices',
  role: 'editor',
  input: {},
  async handle(_, { office: { notices, outbox } }) {
    const all = await notices.list();
    return reply({
      notices: all.map(({ token: _, address, ...rest }) => ({ ...rest, address: maskAddress(address) })),
      outbox: (await outbox.list(MOST)).map(({ token: _, address, ...rest }) => ({
        ...rest,
        address: maskAddress(address),
      })),
    });
  },
});

const exportAct = defineOfficeAct({
  path: '/notices/export',
  role: 'publisher',
  act: 'notices_export',
  input: {},
  subject: () => 'outbox',
  async handle(_, { office: { outbox } }) {
    const waiting = (await outbox.list(MOST_IN_FILE)).filter(({ sent }) => sent === null);
    return reply({ name: 'notices.csv', content: csvOf(COLUMNS, waiting.map(rowOf)) });
  },
});

const COLUMNS = [
  ...(['id', 'created', 'address', 'withdraw', 'question', 'asked'] as const),
  ...(['differs', 'status', 'text', 'status_now', 'text_now', 'failure'] as const),
] as const;

function rowOf({ id, created, address, token, content, failure }: AddressedEntry) {
  const { differs: _, ...rest } = content;
  return { id, created, address, withdraw: `/notice/${token}`, ...rest, ...wordsOf(content), failure };
}

/** Of what is kept in code, the words. */
function wordsOf({ differs, status, status_now }: AddressedEntry['content']) {
  const { parts, statuses } = CSV_WORDS;
  return {
    differs: differs.map((part) => parts[part] ?? part).join(' '),
    ...{ status: statuses[status] ?? status, status_now: statuses[status_now] ?? status_now },
  };
}

/** By officers who wrote to somebody themselves. */
const sentAct = defineOfficeAct({
  path: '/notices/outbox/{id}/sent',
  role: 'editor',
  act: 'notice_sent',
  input: { id: Id },
  subject: ({ id }) => id,
  async handle({ id }, { now, office: { outbox } }) {
    const isKept = await outbox.settle(id, { kind: 'sent', at: now.toISOString() });
    return isKept ? reply({ id, sent: true }) : makeProblem('unknown_notice', { id });
  },
});

const removeAct = defineOfficeAct({
  path: '/notices/{id}/remove',
  role: 'editor',
  act: 'notice_remove',
  input: { id: Id },
  subject: ({ id }) => id,
  async handle({ id }, { office: { notices } }) {
    return (await notices.remove(id)) ? reply({ id, removed: true }) : makeProblem('unknown_notice', { id });
  },
});

/** People who left an address to be told, and what waits to be told to them. */
export const NOTICE_ROUTES: readonly OfficeRoute[] = [listView, exportAct, sentAct, removeAct];
