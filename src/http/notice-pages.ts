import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { MOST_PER_ANSWER, makeNoticeToken, type NoticeStore, pendingLimit } from '../office/notices/notice.ts';
import type { Dependencies } from './dependencies.ts';
import { renderNoNotice, renderNotice, renderNoticeForm, renderNoticeLink } from './notice-page.ts';

const Address = z.email().max(254);
const TOKEN = /^[0-9a-f]{64}$/u;

/** Pages on which somebody asks to be told when an answer changes: no script, and nothing without the second step. */
export function noticePages(dependencies: Dependencies, notices: NoticeStore): Hono {
  const pages = new Hono();
  pages.use('/notice/*', async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
    context.header('Referrer-Policy', 'same-origin');
  });
  pages.get('/notice', (context) => showForm(context, dependencies));
  pages.post('/notice', (context) => askForNotice(context, dependencies, notices));
  pages.get('/notice/:token', (context) => showNotice(context, dependencies, notices));
  pages.post('/notice/:token', (context) => decideNotice(context, dependencies, notices));
  return pages;
}

async function showForm(context: Context, { store }: Dependencies): Promise<Response> {
  const receipt = await store.findReceipt((context.req.query('answer') ?? '').slice(0, 64));
  return receipt ? context.html(renderNoticeForm(receipt, null)) : context.html(renderNoNotice('gone'), 404);
}

async function askForNotice(context: Context, { store, newId, clock }: Dependencies, notices: NoticeStore) {
  const fields = await readFields(context);
  const receipt = await store.findReceipt(fields('answer').slice(0, 64));
  if (!receipt) return context.html(renderNoNotice('gone'), 404);
  const address = Address.safeParse(fields('address').trim());
  if (!address.success) return context.html(renderNoticeForm(receipt, 'notAddress'), 400);
  const notice = { id: newId(), token: makeNoticeToken(), answer: receipt.id, address: address.data };
  const isTaken = await notices.add({ ...notice, asked: clock().toISOString() }, MOST_PER_ANSWER);
  return isTaken ? context.html(renderNoticeLink(notice)) : context.html(renderNoticeForm(receipt, 'enough'), 409);
}

async function showNotice(context: Context, { store }: Dependencies, notices: NoticeStore): Promise<Response> {
  const notice = await notices.find(tokenOf(context));
  if (!notice) return context.html(renderNoNotice('gone'), 404);
  const receipt = await store.findReceipt(notice.answer);
  return context.html(renderNotice(notice, receipt?.question ?? ''));
}

/** A link that is only opened, by a program that looks ahead too, does nothing. */
async function decideNotice(context: Context, dependencies: Dependencies, notices: NoticeStore): Promise<Response> {
  const token = tokenOf(context);
  const fields = await readFields(context);
  if (fields('act') === 'withdraw')
    return (await notices.withdraw(token))
      ? context.html(renderNoNotice('withdrawn'))
      : context.html(renderNoNotice('gone'), 404);
  const now = dependencies.clock();
  if (fields('act') === 'confirm' && !(await notices.confirm(token, now.toISOString(), pendingLimit(now))))
    return context.html(renderNoNotice('late'), 404);
  return showNotice(context, dependencies, notices);
}

function tokenOf(context: Context): string {
  const token = context.req.param('token') ?? '';
  return TOKEN.test(token) ? token : '';
}

async function readFields(context: Context): Promise<(name: string) => string> {
  const fields = await context.req.parseBody().catch(() => ({}) as Record<string, never>);
  return (name) => (typeof fields[name] === 'string' ? fields[name] : '');
}
