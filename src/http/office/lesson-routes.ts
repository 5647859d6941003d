import { z } from 'zod';
import type { Lesson, Teaching } from '../../office/lessons/lesson.ts';
import type { Dependencies } from '../dependencies.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { reply } from '../route.ts';
import { text } from '../schema.ts';
import { inBackground } from './in-background.ts';
import type { OfficeParts } from './office-parts.ts';
import { defineOfficeAct, defineOfficeView, type OfficeRoute } from './office-route.ts';
import { replyWritten } from './reply-written.ts';
import { unknownClause } from './unknown-clause.ts';

const Id = z.string().max(64);

/** Kinds of what lies outside; those of danger are for the developers, who weigh them. */
const OUTSIDE = [
  ...(['citizen', 'private_case', 'law', 'other_place', 'general_knowledge', 'chatter', 'politics'] as const),
  ...(['writing', 'near_miss'] as const),
] as const;

/** The notation of synonyms parts its words by these. */
const Term = text(30).regex(/^[^|=>]+$/u);

const Given = {
  teaching: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('question'), clause: z.string().max(200), words: text(200) }),
    z.object({ kind: z.literal('synonym'), from: Term, to: Term }),
    z.object({ kind: z.literal('outside'), words: text(200), outside: z.enum(OUTSIDE) }),
  ]),
};

const listView = defineOfficeView({
  path: '/lessons',
  role: 'editor',
  input: {},
  async handle(_, { office }) {
    return reply({ lessons: await office.lessons.listLessons(), outside: OUTSIDE });
  },
});

const teachAct = defineOfficeAct({
  path: '/lessons',
  role: 'editor',
  act: 'lesson_propose',
  input: Given,
  subject: ({ teaching }) => (teaching.kind === 'synonym' ? teaching.from : teaching.words),
  async handle({ teaching }, { session, now, office }, dependencies) {
    const problem = findFault(teaching, dependencies) ?? alreadyThere(teaching, office);
    if (problem) return problem;
    const lesson: Lesson = {
      ...{ id: dependencies.newId(), state: 'proposed', teaching, author: session.account },
      ...{ written: now.toISOString(), decidedBy: null, trial: null },
    };
    await office.lessons.saveLesson(lesson);
    inBackground(tryOut(lesson, office), dependencies);
    return reply({ id: lesson.id });
  },
});

/** Written into corpus/, from where it is published like every other change. */
const adoptAct = defineOfficeAct({
  path: '/lessons/{id}/adopt',
  role: 'publisher',
  act: 'lesson_adopt',
  input: { id: Id },
  subject: ({ id }) => id,
  async handle({ id }, { session, office }) {
    const lesson = await office.lessons.findLesson(id);
    if (lesson?.state !== 'proposed') return makeProblem('unknown_lesson', { id });
    if (lesson.trial?.kind !== 'tried') return makeProblem('not_tried');
    const file = office.teaching.fileOf(lesson.teaching);
    if (file) office.teaching.write(file, session.account);
    await office.lessons.saveLesson({ ...lesson, state: 'adopted', decidedBy: session.account });
    return replyWritten({ id, state: 'adopted' }, file ? office.teaching.notCommitted() : null);
  },
});

/** Once more, since the service may have ended meanwhile, or corpus/ was changed since. */
const tryAct = defineOfficeAct({
  path: '/lessons/{id}/try',
  role: 'editor',
  act: 'lesson_try',
  input: { id: Id },
  subject: ({ id }) => id,
  async handle({ id }, { office }, dependencies) {
    const lesson = await office.lessons.findLesson(id);
    if (lesson?.state !== 'proposed') return makeProblem('unknown_lesson', { id });
    await office.lessons.saveLesson({ ...lesson, trial: null });
    inBackground(tryOut(lesson, office), dependencies);
    return reply({ id });
  },
});

const dropAct = defineOfficeAct({
  path: '/lessons/{id}/drop',
  role: 'editor',
  act: 'lesson_drop',
  input: { id: Id },
  subject: ({ id }) => id,
  async handle({ id }, { session, office }) {
    const lesson = await office.lessons.findLesson(id);
    if (lesson?.state !== 'proposed') return makeProblem('unknown_lesson', { id });
    await office.lessons.saveLesson({ ...lesson, state: 'dropped', decidedBy: session.account });
    return reply({ id, state: 'dropped' });
  },
});

/** A question needs a clause that is held; a synonym, a word that stands in the texts. */
function findFault(teaching: Teaching, { sources }: Dependencies): Problem | null {
  if (teaching.kind === 'question' && !sources.clauses.get(teaching.clause)) return unknownClause(teaching.clause);
  return teaching.kind === 'synonym' && !sources.isKnownTerm(teaching.to)
    ? makeProblem('unknown_term', { term: teaching.to })
    : null;
}

function alreadyThere(teaching: Teaching, { teaching: place }: OfficeParts): Problem | null {
  return place.fileOf(teaching) === null ? makeProblem('already_taught') : null;
}

async function tryOut(lesson: Lesson, { lessons, curated, teaching }: OfficeParts): Promise<void> {
  const file = teaching.fileOf(lesson.teaching);
  const published = await curated.listCurated('published');
  const trial = await teaching.tryOut({ files: file ? [file] : [], curated: [], published });
  const now = await lessons.findLesson(lesson.id);
  if (now?.state === 'proposed') await lessons.saveLesson({ ...now, trial });
}

export const LESSON_ROUTES: readonly OfficeRoute[] = [listView, teachAct, adoptAct, dropAct, tryAct];
