import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSources } from '../src/cli/open-sources.ts';
import { inProject } from '../src/platform/node/project.ts';
import { meanRecall, readTwins, recallTwins } from './english-recall.ts';

/** Least mean of the English questions, and the most by which their Chinese twins may be ahead. */
type Bounds = Readonly<Record<string, { readonly least: number; readonly behind: number }>>;

const bounds = JSON.parse(readFileSync(inProject('eval/english-thresholds.json'), 'utf8')) as Bounds;
const { sources } = openSources();
const batches = await Promise.all(
  Object.entries(bounds).map(async ([batch, bound]) => ({
    ...{ batch, bound },
    recalled: await recallTwins(readTwins(batch), sources),
  })),
);

describe.each(batches)('questions in English, batch $batch', ({ bound, recalled }) => {
  it('are answered with the clauses of their Chinese twins, nearly as often', () => {
    const english = meanRecall(recalled, 'en');
    expect(recalled.length).toBe(40);
    expect(english).toBeGreaterThanOrEqual(bound.least);
    expect(meanRecall(recalled, 'zh') - english).toBeLessThanOrEqual(bound.behind);
  });
});
