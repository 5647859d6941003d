import { z } from 'zod';
import type { NumberedEntry } from '../../office/accounts/account-store.ts';
import { reply } from '../route.ts';
import { nameAct, nameOutcome } from './audit-words.ts';
import { writeCsv } from './csv.ts';
import { defineOfficeView } from './office-route.ts';

const MOST = 200;
const MOST_IN_FILE = 100_000;

function inWords(entry: NumberedEntry): NumberedEntry {
  return { ...entry, act: nameAct(entry.act), outcome: nameOutcome(entry.outcome) };
}

export const auditView = defineOfficeView({
  path: '/audit',
  role: 'publisher',
  input: { before: z.coerce.number().int().positive().optional() },
  async handle({ before }, { office }) {
    return reply({ entries: (await office.accounts.listAudit(MOST, before)).map(inWords) });
  },
});

export const auditFile = defineOfficeView({
  path: '/audit.csv',
  role: 'publisher',
  input: {},
  async handle(_, { office }) {
    const entries = (await office.accounts.listAudit(MOST_IN_FILE)).map(inWords);
    const columns = ['number', 'at', 'account', 'act', 'outcome', 'subject', 'detail'] as const;
    return writeCsv('audit.csv', columns, entries);
  },
});
