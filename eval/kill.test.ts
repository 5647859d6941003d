import { expect, it } from 'vitest';
import { killService } from './bench/kill-service.ts';
import { readQuestionSet } from './question-sets.ts';

/** `npm run bench:kill` kills it a hundred times. */
const KILLS = 3;

it('a service that is killed while it answers has kept every answer that was given', async () => {
  const questions = readQuestionSet('dev').map(({ query }) => query);
  const { acknowledged, lost } = await killService(KILLS, questions);
  expect(acknowledged).toBeGreaterThan(KILLS);
  expect(lost).toEqual([]);
}, 240_000);
