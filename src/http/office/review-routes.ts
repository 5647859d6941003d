import { z } from 'zod';
import type { Sources } from '../../assistant/dependencies.ts';
import type { Recalled } from '../../assistant/recall-answers.ts';
import { recallKept } from '../../assistant/recall-kept.ts';
import type { ReceiptPlace } from '../../assistant/store.ts';
import { type AskedText, listDue } from '../../office/due/list-due.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import { nameClause } from '../../policy/clause-name.ts';
import type { Dependencies } from '../dependencies.ts';
import { reply } from '../route.ts';
import { writeCsv } from './csv.ts';
import { drawFigures } from './draw-figures.ts';
import { letOthers } from './let-others.ts';
import { CSV_WORDS } from './messages.ts';
import { defineOfficeView, type OfficeCall, type OfficeRoute } from './office-route.ts';
import { readGroups } from './read-groups.ts';

const DAY_MS = 86_400_000;
/** Questions that are looked through for names of texts. */
const MOST_QUESTIONS = 2000;
/** A call that gives answers again returns after so long or so many, with the place where the next one goes on. */
const PART = { milliseconds: 1500, answers: 200 } as const;
const WHOLE = { milliseconds: Number.POSITIVE_INFINITY, answers: Number.POSITIVE_INFINITY } as const;
/** 2026-11-20T01:00:00.000Z~3f2b8c1e-… */
const PLACE = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z~[\w-]*$/u;
const NAMED_DAYS = 90;

const sinceOf = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();
const Days = { days: z.coerce.number().int().min(1).max(366).default(30) };

const dueView = defineOfficeView({
  path: '/due',
  role: 'editor',
  input: {},
  async handle(_, call, { sources }) {
    return reply({ due: await readDue(call, sources) });
  },
});

const dueFile = defineOfficeView({
  path: '/due.csv',
  role: 'editor',
  input: {},
  async handle(_, call, { sources }) {
    const rows = (await readDue(call, sources)).map(({ asked, kind, ...one }) => ({
      ...{ ...one, kind: CSV_WORDS.dues[kind] ?? kind, asked_count: asked },
    }));
    return writeCsv('due.csv', ['kind', 'day', 'name', 'subject', 'reason', 'asked_count'], rows);
  },
});

async function readDue({ now, today, office }: OfficeCall, sources: Sources) {
  const questions = await office.figures.listQuestions(sinceOf(now, NAMED_DAYS), MOST_QUESTIONS);
  const named: AskedText[] = [];
  for (const question of questions) {
    named.push(...textsIn(question, today, sources));
    await letOthers();
  }
  return listDue(today, sources, named);
}

/** Numbers and titles of texts that a question names, each once. */
function textsIn(question: string, asOf: CalendarDate, { interpret, documents }: Sources): readonly AskedText[] {
  const { addresses, titles } = interpret(question, asOf);
  const held = new Set([...documents.values()].flatMap(({ title, aliases }) => [title, ...aliases]));
  const numbers = addresses.flatMap(({ number, state }) =>
    number === null ? [] : [{ named: number, isNumber: true, isHeld: state !== 'not_in_corpus' }],
  );
  const texts = [...numbers, ...titles.map((named) => ({ named, isNumber: false, isHeld: held.has(named) }))];
  return [...new Map(texts.map((text) => [text.named, text])).values()];
}

const recallView = defineOfficeView({
  path: '/recall',
  role: 'editor',
  input: { ...Days, after: z.string().regex(PLACE).optional() },
  async handle({ days, after }, call, dependencies) {
    const from = after === undefined ? { asked: sinceOf(call.now, days), id: '' } : readPlace(after);
    const { checked, recalled, last } = await readRecall(from, PART, call, dependencies);
    const waiting = new Set((await call.office.notices.list()).map(({ answer, confirmed }) => confirmed && answer));
    const shown = recalled.map(presentRecalled).map((one) => ({ ...one, is_told: waiting.has(one.answer) }));
    return reply({ checked, next: last && writePlace(last), recalled: shown });
  },
});

const recallFile = defineOfficeView({
  path: '/recall.csv',
  role: 'editor',
  input: Days,
  async handle({ days }, call, dependencies) {
    const from = { asked: sinceOf(call.now, days), id: '' };
    const { recalled } = await readRecall(from, WHOLE, call, dependencies);
    const rows = recalled.map(presentRecalled).map(({ differs, ...one }) => ({
      ...{ ...one, differs: differs.map((part) => CSV_WORDS.parts[part] ?? part).join(' ') },
      ...{ status: statusWord(one.status), status_now: statusWord(one.status_now) },
    }));
    const columns = ['answer', 'asked', 'question', 'differs', 'status', 'text', 'status_now', 'text_now'] as const;
    return writeCsv('recall.csv', columns, rows);
  },
});

const statusWord = (status: string) => CSV_WORDS.statuses[status] ?? status;

const writePlace = ({ asked, id }: ReceiptPlace) => `${asked}~${id}`;

function readPlace(written: string): ReceiptPlace {
  const at = written.indexOf('~');
  return { asked: written.slice(0, at), id: written.slice(at + 1) };
}

/**
 * Oldest first, one after the other, so that those who ask meanwhile do not wait for all of them; at the end of its
 * part it stops, with the place where to go on.
 */
async function readRecall(
  from: ReceiptPlace,
  most: { readonly milliseconds: number; readonly answers: number },
  { today }: OfficeCall,
  { store, sources }: Dependencies,
) {
  const started = performance.now();
  const recalled: Recalled[] = [];
  let checked = 0;
  for await (const part of recallKept(from, today, { store, sources })) {
    checked += part.checked;
    recalled.push(...part.recalled);
    const isOver = performance.now() - started > most.milliseconds || checked >= most.answers;
    if (isOver) return { checked, recalled, last: part.last };
    await letOthers();
  }
  return { checked, recalled, last: null };
}

function presentRecalled({ receipt, status, text, differs }: Recalled) {
  const { id, asked, question, status: before, answer } = receipt;
  return {
    answer: id,
    asked,
    question,
    differs,
    status: before,
    text: answer.text,
    status_now: status,
    text_now: text,
  };
}

const figuresView = defineOfficeView({
  path: '/figures',
  role: 'editor',
  input: Days,
  async handle({ days }, { now, today, office }, { sources }) {
    const since = sinceOf(now, days);
    const { days: counts, topics } = await office.figures.readFigures(since);
    const items = await office.inbox.listItems(since, MOST_QUESTIONS, false);
    const gaps = await readGroups(
      items.filter(({ status }) => status === 'not_found' || status === 'out_of_scope'),
      today,
      office.likeness,
    );
    return reply({
      days: counts,
      topics: topics.map(({ clause, count }) => ({ clause, count, name: nameOf(clause, sources) })),
      gaps: gaps.slice(0, 20).map(({ question, count }) => ({ question, count })),
    });
  },
});

function nameOf(id: string, { clauses, documents }: Sources): string {
  const clause = clauses.get(id);
  const document = clause && documents.get(clause.document);
  return clause && document ? nameClause(document, clause) : id;
}

const figuresFile = defineOfficeView({
  path: '/figures.csv',
  role: 'editor',
  input: Days,
  async handle({ days }, { now, office }) {
    const { days: counts } = await office.figures.readFigures(sinceOf(now, days));
    const columns = ['day', 'answered', 'partial', 'notHeld', 'other', 'helpful', 'unhelpful'] as const;
    return writeCsv('figures.csv', columns, counts);
  },
});

const figuresChart = defineOfficeView({
  path: '/figures.svg',
  role: 'editor',
  input: Days,
  async handle({ days }, { now, today, office }) {
    const { days: counts } = await office.figures.readFigures(sinceOf(now, days));
    const headers = { 'Content-Type': 'image/svg+xml; charset=utf-8' };
    return { kind: 'response', response: new Response(drawFigures(counts, today, days), { headers }) };
  },
});

/** What is to be looked at again, and the figures of the service. */
export const REVIEW_ROUTES: readonly OfficeRoute[] = [
  ...[dueView, dueFile, recallView, recallFile],
  ...[figuresView, figuresFile, figuresChart],
];
