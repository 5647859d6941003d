import { z } from 'zod';
import { type CaseContent, type HumanCase, makeCaseCode, readCaseCode } from '../office/cases/human-case.ts';
import { nameClause } from '../policy/clause-name.ts';
import { makeProblem } from './problem.ts';
import { defineRoute, reply } from './route.ts';
import { text } from './schema.ts';

const DAY_MS = 86_400_000;
/** Long enough for an answer by letter. */
const KEPT_DAYS = 90;

export const CaseReply = z.object({
  code: z.string(),
  opened: z.string(),
  expires: z.string(),
  question: z.string(),
  as_of: z.string(),
  status: z.string(),
  text: z.string().describe('What was answered'),
  clauses: z.array(z.object({ id: z.string(), name: z.string() })),
  facts: z.array(z.object({ label: z.string(), display: z.string() })),
  note: z.string(),
  reply: z.object({ text: z.string(), at: z.string() }).nullable().describe('What a person answered'),
});

export const openCaseRoute = defineRoute({
  method: 'post',
  path: '/api/cases',
  operation: 'open_case',
  summary: 'Hands an answer that did not settle the question to a person; gives the code under which the reply is read',
  stable: false,
  input: {
    answer: text(64).describe('Id of the answer'),
    share: z.array(z.string().max(64)).max(200).default([]).describe('Facts, by name, that may be handed over'),
    note: text(1000).nullish(),
  },
  reply: CaseReply,
  async handle({ answer: id, share, note }, _, { store, cases, sources, clock }) {
    const receipt = await store.findReceipt(id);
    if (!receipt) return makeProblem('unknown_answer', { id });
    const { answer, question } = receipt;
    const content: CaseContent = {
      ...{ question, as_of: answer.as_of, status: answer.status, text: answer.text, note: note ?? '' },
      // What only comes near is not what the answer rests on.
      clauses: answer.citations.flatMap(({ role, clause: { id: clause } }) => {
        const held = sources.clauses.get(clause);
        const document = held && sources.documents.get(held.document);
        return document && role !== 'related' ? [{ id: clause, name: nameClause(document, held) }] : [];
      }),
      facts: answer.understood
        .filter(({ fact }) => share.includes(fact))
        .map(({ label, display }) => ({ label, display })),
    };
    const opened = clock();
    const expires = new Date(opened.getTime() + KEPT_DAYS * DAY_MS).toISOString();
    const code = makeCaseCode();
    await cases.openCase({ code, opened: opened.toISOString(), expires, content });
    const kept = await cases.findCase(code, opened.toISOString());
    return kept ? reply(presentCase(kept)) : makeProblem('unknown_case');
  },
});

export const caseRoute = defineRoute({
  method: 'get',
  path: '/api/cases/{code}',
  operation: 'get_case',
  summary: 'A question that was handed to a person, and the reply when there is one',
  stable: false,
  input: { code: z.string().max(20) },
  reply: CaseReply,
  async handle({ code: typed }, _, { cases, clock }) {
    const code = readCaseCode(typed);
    const found = code === null ? null : await cases.findCase(code, clock().toISOString());
    return found ? reply(presentCase(found)) : makeProblem('unknown_case');
  },
});

/** Who replied is for the office. */
export function presentCase({ code, opened, expires, content, reply: said }: HumanCase) {
  return { code, opened, expires, ...content, reply: said && { text: said.text, at: said.at } };
}
