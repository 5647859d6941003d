import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSources } from '../src/cli/open-sources.ts';
import type { FormMeasure } from '../src/evaluation/judge-form.ts';
import { inProject } from '../src/platform/node/project.ts';
import { judgeForms } from './judge-forms.ts';
import { QUESTION_SETS, readQuestionSet } from './question-sets.ts';

const file = readFileSync(inProject('eval/form-thresholds.json'), 'utf8');
const bounds = Object.entries(JSON.parse(file) as Record<FormMeasure, readonly [least: number, greatest: number]>);
const { sources } = openSources();

describe.each(QUESTION_SETS)('the form of the answers to eval/questions/%s.jsonl', async (set) => {
  const means = await judgeForms(readQuestionSet(set), sources);

  it.each(bounds)('keeps %s between %j', (measure, [least, greatest]) => {
    const mean = means[measure as FormMeasure] ?? 0;
    expect(mean).toBeGreaterThanOrEqual(least);
    expect(mean).toBeLessThanOrEqual(greatest);
  });
});
