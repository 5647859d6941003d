import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Measure, summariseSearch } from '../src/evaluation/summarise-search.ts';
import { inProject } from '../src/platform/node/project.ts';
import { openRealLibrary } from '../src/retrieval/testing/real-library.ts';
import { judgeSet, QUESTION_SETS, type QuestionSet, readQuestionSet } from './question-sets.ts';

/** Set, kind and measure -> the least mean; raised when the search gets better, never lowered to let a change pass. */
type Thresholds = Readonly<Record<QuestionSet, Readonly<Record<string, Partial<Record<Measure, number>>>>>>;

const thresholds = JSON.parse(readFileSync(inProject('eval/thresholds.json'), 'utf8')) as Thresholds;
const library = openRealLibrary();

const judged = await Promise.all(
  QUESTION_SETS.map(async (set) => ({ set, judgements: await judgeSet(library, readQuestionSet(set)) })),
);

describe.each(judged)('the search on eval/questions/$set.jsonl', ({ set, judgements }) => {
  const summaries = summariseSearch(judgements);
  const wanted = Object.entries(thresholds[set]).flatMap(([kind, measures]) =>
    Object.entries(measures).map(([measure, least]) => ({ kind, measure: measure as Measure, least })),
  );

  it.each(wanted)('keeps $measure of $kind at $least or more', ({ kind, measure, least }) => {
    const summary = summaries.find((one) => one.kind === kind);
    expect(summary?.estimates[measure].mean).toBeGreaterThanOrEqual(least);
  });
});
