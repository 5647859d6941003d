import { z } from 'zod';
import type { Sources } from '../../assistant/dependencies.ts';
import { checkCurated } from '../../assistant/proof/check-curated.ts';
import { bindClauses, type Curated, findUnknownMark, standingOf } from '../../office/curated/curated.ts';
import { makeProblem } from '../problem.ts';
import { reply } from '../route.ts';
import { text } from '../schema.ts';
import { inBackground } from './in-background.ts';
import type { OfficeParts } from './office-parts.ts';
import { defineOfficeAct, defineOfficeView, type OfficeCall, type OfficeRoute } from './office-route.ts';
import { unknownClause } from './unknown-clause.ts';

const Id = z.string().max(64);

const listView = defineOfficeView({
  path: '/curated',
  role: 'editor',
  input: {},
  async handle(_, { office, today }, { sources }) {
    const curated = await office.curated.listCurated();
    return reply({ curated: curated.map((one) => ({ ...one, standing: standingOf(one, today, sources) })) });
  },
});

/** The clauses that a text speaks of, with their words, so that they are read before they are bound. */
const clauseView = defineOfficeView({
  path: '/clause/{document}/{path+}',
  role: 'editor',
  input: { document: z.string().max(100), path: z.string().max(200) },
  handle({ document, path }, _, { sources }) {
    const clause = sources.clauses.get(`${document}/${path}`);
    if (!clause) return makeProblem('unknown_clause', { id: path, document });
    return reply({ id: clause.id, label: clause.label, text: clause.text });
  },
});

/** Bound to its clauses as they read now, and refused while a figure of it is not proven by them. */
const writeAct = defineOfficeAct({
  path: '/curated',
  role: 'editor',
  act: 'curated_write',
  input: {
    id: Id.optional(),
    wordings: z.array(text(500)).min(1).max(50),
    text: text(4000),
    clauses: z.array(z.string().max(200)).min(1).max(10),
  },
  subject: ({ wordings }) => wordings[0] ?? '',
  async handle({ id, wordings, text: words, clauses: ids }, { session, now, office }, dependencies) {
    const { sources, newId } = dependencies;
    const bound = bindClauses(ids, sources);
    if (bound.kind === 'unknown') return unknownClause(bound.id);
    const mark = findUnknownMark(words, ids.length);
    if (mark !== null) return makeProblem('unknown_mark', { mark: String(mark) });
    const unproven = checkCurated({ text: words, clauses: ids }, sources);
    if (unproven.length > 0) return makeProblem('unproven', { figures: unproven.join('、') });
    if (id !== undefined && !(await office.curated.findCurated(id))) return makeProblem('unknown_curated', { id });
    const curated: Curated = {
      ...{ id: id ?? newId(), state: 'draft', wordings, text: words, clauses: bound.clauses },
      ...{ author: session.account, written: now.toISOString(), publisher: null, published: null, trial: null },
    };
    await office.curated.saveCurated(curated);
    inBackground(tryOut(curated, office), dependencies);
    return reply({ id: curated.id });
  },
});

const publishAct = defineOfficeAct({
  path: '/curated/{id}/publish',
  role: 'publisher',
  act: 'curated_publish',
  // When it was written: what is published is what the publisher has read.
  input: { id: Id, written: z.string().max(40) },
  subject: ({ id }) => id,
  async handle({ id, written }, { session, now, today, office }, { sources }) {
    const curated = await office.curated.findCurated(id);
    if (!curated) return makeProblem('unknown_curated', { id });
    if (curated.written !== written || curated.state === 'withdrawn') return makeProblem('changed_since');
    const problem = findHindrance(curated, today, sources);
    if (problem) return problem;
    const published = { state: 'published', publisher: session.account, published: now.toISOString() } as const;
    await office.curated.saveCurated({ ...curated, ...published });
    return reply({ id, state: 'published' });
  },
});

/** What was not tried, or no longer stands, answers nobody. */
function findHindrance(curated: Curated, today: OfficeCall['today'], sources: Sources) {
  if (curated.trial?.kind !== 'tried') return makeProblem('not_tried');
  const standing = standingOf(curated, today, sources);
  return standing.kind === 'holds' ? null : makeProblem('clause_changed', { id: standing.clause });
}

const withdrawAct = defineOfficeAct({
  path: '/curated/{id}/withdraw',
  role: 'editor',
  act: 'curated_withdraw',
  input: { id: Id },
  subject: ({ id }) => id,
  async handle({ id }, { office }) {
    const curated = await office.curated.findCurated(id);
    if (!curated) return makeProblem('unknown_curated', { id });
    await office.curated.saveCurated({ ...curated, state: 'withdrawn' });
    return reply({ id, state: 'withdrawn' });
  },
});

/** Once more, since the service may have ended meanwhile, or corpus/ was changed since. */
const tryAct = defineOfficeAct({
  path: '/curated/{id}/try',
  role: 'editor',
  act: 'curated_try',
  input: { id: Id },
  subject: ({ id }) => id,
  async handle({ id }, { office }, dependencies) {
    const curated = await office.curated.findCurated(id);
    if (curated?.state !== 'draft') return makeProblem('unknown_curated', { id });
    await office.curated.saveCurated({ ...curated, trial: null });
    inBackground(tryOut(curated, office), dependencies);
    return reply({ id });
  },
});

/** The trial goes on after the reply; the officer sees it on the page when it is there. */
async function tryOut(curated: Curated, { curated: store, teaching }: OfficeParts): Promise<void> {
  const published = await store.listCurated('published');
  const trial = await teaching.tryOut({ files: [], curated: [curated], published });
  const now = await store.findCurated(curated.id);
  // It may have been written anew since.
  if (now?.written === curated.written) await store.saveCurated({ ...now, trial });
}

export const CURATED_ROUTES: readonly OfficeRoute[] = [listView, clauseView, writeAct, publishAct, withdrawAct, tryAct];
