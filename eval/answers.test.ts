import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSources } from '../src/cli/open-sources.ts';
import { type AnswerMeasure, meansOf } from '../src/evaluation/judge-answer.ts';
import { inProject } from '../src/platform/node/project.ts';
import { answerSet, QUESTION_SETS, type QuestionSet, readQuestionSet } from './question-sets.ts';

/** Least mean of what should be high, greatest of what should be low. */
type Bounds = Readonly<Record<QuestionSet, Partial<Record<AnswerMeasure, readonly [least: number, greatest: number]>>>>;

const bounds = JSON.parse(readFileSync(inProject('eval/answer-thresholds.json'), 'utf8')) as Bounds;
const { sources } = openSources();
const sets = await Promise.all(
  QUESTION_SETS.map(async (set) => ({ set, judged: await answerSet(readQuestionSet(set), sources) })),
);

describe.each(sets)('the answers to eval/questions/$set.jsonl, without a model', ({ set, judged }) => {
  const means = meansOf(judged);

  it.each(Object.entries(bounds[set]))('keep %s between %j', (measure, [least, greatest]) => {
    const mean = means[measure as AnswerMeasure];
    expect(mean).toBeGreaterThanOrEqual(least);
    expect(mean).toBeLessThanOrEqual(greatest);
  });
});
