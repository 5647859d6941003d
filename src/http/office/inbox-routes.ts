import { z } from 'zod';
import type { Receipt } from '../../assistant/store.ts';
import { makeProblem } from '../problem.ts';
import { reply } from '../route.ts';
import { text } from '../schema.ts';
import { writeCsv } from './csv.ts';
import { CSV_WORDS } from './messages.ts';
import { defineOfficeAct, defineOfficeView, type OfficeRoute } from './office-route.ts';
import { MOST_GROUPED, readGroups } from './read-groups.ts';

const DAY_MS = 86_400_000;
/** A longer inbox is worked off from the newest questions on. */
const MOST = MOST_GROUPED;

const Span = {
  days: z.coerce.number().int().min(1).max(366).default(30),
  closed: z.stringbool().default(false),
};
const Answers = z.array(z.string().max(64)).min(1).max(MOST);

const listView = defineOfficeView({
  path: '/inbox',
  role: 'editor',
  input: Span,
  async handle({ days, closed }, { now, today, office }) {
    const items = await office.inbox.listItems(sinceOf(now, days), MOST, closed);
    return reply({ total: items.length, most: MOST, groups: await readGroups(items, today, office.likeness) });
  },
});

const fileView = defineOfficeView({
  path: '/inbox.csv',
  role: 'editor',
  input: Span,
  async handle({ days, closed }, { now, today, office }) {
    const items = await office.inbox.listItems(sinceOf(now, days), MOST, closed);
    const groups = await readGroups(items, today, office.likeness);
    const rows = groups.flatMap((group, at) =>
      group.items.map(({ answer, asked, question, causes, comments, assignee, reason }) => ({
        ...{
          group: at + 1,
          times: group.count,
          asked,
          question,
          causes: causes.map((cause) => CSV_WORDS.causes[cause] ?? cause).join(' '),
          comments: comments.join('；'),
        },
        ...{ assignee, reason, answer },
      })),
    );
    const columns = [
      'group',
      'times',
      'asked',
      'question',
      'causes',
      'comments',
      'assignee',
      'reason',
      'answer',
    ] as const;
    return writeCsv('inbox.csv', columns, rows);
  },
});

/** What was answered, on what, and what the guard did. */
const answerView = defineOfficeView({
  path: '/answers/{id}',
  role: 'editor',
  input: { id: z.string().max(64) },
  async handle({ id }, _, { store }) {
    const receipt = await store.findReceipt(id);
    if (!receipt) return makeProblem('unknown_answer', { id });
    return reply({ ...recordOf(receipt), feedback: await store.listFeedback(id) });
  },
});

function recordOf({ id, asked, question, as_of, status, guard, model, answer }: Receipt) {
  const citations = answer.citations.map(({ n, role, clause, quote, document }) => ({
    ...{ n, role, quote, clause: clause.id, label: clause.label },
    document: document.number ?? document.title,
  }));
  const understood = answer.understood.map(({ label, display }) => ({ label, display }));
  return {
    ...{
      id,
      asked,
      question,
      as_of,
      status,
      guard,
      model,
      text: answer.text,
      day_notice: answer.day_notice,
      citations,
      understood,
    },
  };
}

const assignAct = defineOfficeAct({
  path: '/inbox/assign',
  role: 'editor',
  act: 'inbox_assign',
  input: { answers: Answers, assignee: z.string().max(40).nullable() },
  subject: ({ answers }) => answers[0] ?? '',
  async handle({ answers, assignee }, { session, now, office }) {
    const all = await office.accounts.listAccounts();
    if (assignee !== null && !all.some(({ name }) => name === assignee))
      return makeProblem('unknown_account', { name: assignee });
    const by = { account: session.account, at: now.toISOString() };
    return reply({ changed: await office.inbox.assign(answers, assignee, by) });
  },
});

const closeAct = defineOfficeAct({
  path: '/inbox/close',
  role: 'editor',
  act: 'inbox_close',
  input: { answers: Answers, reason: text(500) },
  subject: ({ answers }) => answers[0] ?? '',
  async handle({ answers, reason }, { session, now, office }) {
    const by = { account: session.account, at: now.toISOString() };
    return reply({ changed: await office.inbox.close(answers, reason, by) });
  },
});

/** Who can be given something. */
const accountsView = defineOfficeView({
  path: '/accounts',
  role: 'editor',
  input: {},
  async handle(_, { office }) {
    return reply({ accounts: (await office.accounts.listAccounts()).map(({ name, role }) => ({ name, role })) });
  },
});

function sinceOf(now: Date, days: number): string {
  return new Date(now.getTime() - days * DAY_MS).toISOString();
}

export const INBOX_ROUTES: readonly OfficeRoute[] = [listView, fileView, answerView, assignAct, closeAct, accountsView];
