import { z } from 'zod';
import type { PublishingPlace, PublishingRefusal } from '../../office/publishing/publishing-place.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { type Reply, reply } from '../route.ts';
import { defineOfficeAct, defineOfficeView, type OfficeCall, type OfficeRoute } from './office-route.ts';

const Id = z.string().max(64);

const publishingView = defineOfficeView({
  path: '/publishing',
  role: 'editor',
  input: {},
  handle: (_, call) => withPlace(call, (place) => reply(place.read())),
});

const prepareAct = defineOfficeAct({
  path: '/publishing/prepare',
  role: 'editor',
  act: 'publish_prepare',
  input: {},
  subject: () => 'corpus',
  handle: (_, call) =>
    withPlace(call, (place) =>
      place.prepare(call.session.account) ? reply({ making: true }) : makeProblem('publishing_busy'),
    ),
});

const publishAct = defineOfficeAct({
  path: '/publishing/{id}/publish',
  role: 'publisher',
  act: 'publish',
  input: { id: Id, accept_worse: z.boolean().default(false) },
  subject: ({ id }) => id,
  handle: ({ id, accept_worse: isAccepted }, call) =>
    withPlace(call, (place) => tell(id, place.publish(id, call.session.account, isAccepted))),
});

const rollBackAct = defineOfficeAct({
  path: '/publishing/{id}/roll-back',
  role: 'publisher',
  act: 'roll_back',
  input: { id: Id },
  subject: ({ id }) => id,
  handle: ({ id }, call) => withPlace(call, (place) => tell(id, place.rollBack(id, call.session.account))),
});

function withPlace({ office }: OfficeCall, run: (place: PublishingPlace) => Reply): Reply {
  return office.publishing === null ? makeProblem('publishing_off') : run(office.publishing);
}

const REFUSED: Readonly<Record<PublishingRefusal, (id: string) => Problem>> = {
  unknown: (id) => makeProblem('unknown_generation', { id }),
  current: (id) => makeProblem('generation_current', { id }),
  faulty: (id) => makeProblem('generation_faulty', { id }),
  worse: (id) => makeProblem('generation_worse', { id }),
  stale: (id) => makeProblem('generation_stale', { id }),
};

function tell(id: string, refused: PublishingRefusal | null): Reply {
  return refused === null ? reply({ id, current: true }) : REFUSED[refused](id);
}

export const PUBLISHING_ROUTES: readonly OfficeRoute[] = [publishingView, prepareAct, publishAct, rollBackAct];
