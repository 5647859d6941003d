import { z } from 'zod';
import { isPartPath } from '../../office/drafts/measure-parts.ts';
import { makeProblem } from '../problem.ts';
import { reply } from '../route.ts';
import { Seen, told, withPlace, written } from './document-routes.ts';
import { defineOfficeAct, defineOfficeView, type OfficeRoute } from './office-route.ts';

const Id = z.string().max(64);
const Measure = z.string().regex(/^[a-z0-9-]{1,100}$/u);
const Parts = z.record(z.string().max(100).refine(isPartPath), z.string().max(4000));
const Correction = { document: Id, measure: Measure, parts: Parts, examples_anew: z.boolean().default(false) };

/** The measures of a document in corpus/measures, each with its clause. */
const heldView = defineOfficeView({
  path: '/held/{document}/measures',
  role: 'editor',
  input: { document: Id },
  handle: ({ document }, call) =>
    withPlace(call, ({ measures }) => {
      const found = measures.list(document);
      return found ? reply({ document, measures: found }) : makeProblem('unknown_document', { id: document });
    }),
});

const checkAct = defineOfficeAct({
  path: '/held/{document}/measures/check',
  role: 'editor',
  act: 'measure_check',
  input: Correction,
  subject: ({ document, measure }) => `${document}/${measure}`,
  handle: ({ examples_anew: isExamplesAnew, ...given }, call) =>
    withPlace(call, ({ measures }) => reply(measures.check({ ...given, isExamplesAnew }))),
});

const correctAct = defineOfficeAct({
  path: '/held/{document}/measures/correct',
  role: 'publisher',
  act: 'measure_correct',
  input: Correction,
  subject: ({ document, measure }) => `${document}/${measure}`,
  handle: ({ examples_anew: isExamplesAnew, ...given }, call) =>
    withPlace(call, (place) =>
      written(given.measure, place.measures.correct({ ...given, isExamplesAnew }, call.session.account), place),
    ),
});

/** A drafted measure, before its document is taken in. */
const draftAct = defineOfficeAct({
  path: '/documents/{id}/draft',
  role: 'editor',
  act: 'draft_correct',
  input: { ...Seen, measure: Measure, parts: Parts },
  subject: ({ id, measure }) => `${id} ${measure}`,
  handle: ({ measure, parts, ...seen }, call) =>
    withPlace(call, (place) => told(seen.id, place.correctDraft(seen, measure, parts))),
});

export const MEASURE_ROUTES: readonly OfficeRoute[] = [heldView, checkAct, correctAct, draftAct];
