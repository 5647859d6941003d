import { z } from 'zod';
import { readCaseCode } from '../../office/cases/human-case.ts';
import { makeProblem } from '../problem.ts';
import { reply } from '../route.ts';
import { text } from '../schema.ts';
import { defineOfficeAct, defineOfficeView, type OfficeRoute } from './office-route.ts';

const MOST = 200;

const listView = defineOfficeView({
  path: '/cases',
  role: 'editor',
  input: { open: z.stringbool().default(true) },
  async handle({ open }, { now }, { cases }) {
    return reply({ cases: await cases.listCases(now.toISOString(), MOST, open) });
  },
});

const oneView = defineOfficeView({
  path: '/cases/{code}',
  role: 'editor',
  input: { code: z.string().max(20) },
  async handle({ code: typed }, { now }, { cases }) {
    const code = readCaseCode(typed);
    const found = code === null ? null : await cases.findCase(code, now.toISOString());
    return found ? reply(found) : makeProblem('unknown_case');
  },
});

const replyAct = defineOfficeAct({
  path: '/cases/{code}/reply',
  role: 'editor',
  act: 'case_reply',
  input: { code: z.string().max(20), text: text(4000) },
  subject: ({ code }) => code,
  async handle({ code: typed, text: words }, { session, now }, { cases }) {
    const code = readCaseCode(typed) ?? '';
    const isKept = await cases.replyTo(code, { text: words, at: now.toISOString(), by: session.account });
    return isKept ? reply({ code, replied: true }) : makeProblem('unknown_case');
  },
});

export const CASE_ROUTES: readonly OfficeRoute[] = [listView, oneView, replyAct];
