/**
 * Drafts of measures against those that were encoded by hand.
 *
 *   npm run eval:drafts [-- --misses 20] [--half 0|1]
 */
import { parseArgs } from 'node:util';
import { compileMeasures } from '../src/calculator/compile-measures.ts';
import type { CompiledMeasures } from '../src/calculator/measure.ts';
import { CONFIDENCES } from '../src/office/drafts/draft.ts';
import { inProject } from '../src/platform/node/project.ts';
import { readMeasureSources } from '../src/platform/node/read-measure-sources.ts';
import { holdCorpus } from '../src/policy/clauses.ts';
import { compileAll, type JudgedDraft, judgeDrafts } from './judge-drafts.ts';
import { openCorpus } from './open-library.ts';

const { values } = parseArgs({ options: { misses: { type: 'string', default: '0' }, half: { type: 'string' } } });
const corpus = openCorpus();
const held = holdCorpus(corpus);
const { compiled } = compileMeasures(readMeasureSources(inProject('corpus')), corpus);
const sharedText = readMeasureSources(inProject('corpus'))
  .facts.map(({ text }) => text)
  .join('');
// Facts of single files are what the drafts would have to make up: only the shared ones are known.
const shared: Pick<CompiledMeasures, 'facts'> = { facts: compiled.facts.filter(({ name }) => isShared(name)) };
const encoded = compiled.measures.filter(
  ({ amount, certainty }) => amount !== null || certainty === 'tiers_unpublished',
);
const halves = [...new Set(encoded.map(({ document }) => document))].sort();
const drafts = compileAll(held, shared);
const judged = judgeDrafts(encoded, drafts, held).filter(
  ({ document }) => values.half === undefined || halves.indexOf(document) % 2 === Number(values.half),
);

console.log('certainty           measures  drafted   value     certainty base      cap');
for (const certainty of [...new Set(judged.map((one) => one.certainty))])
  line(
    certainty,
    judged.filter((one) => one.certainty === certainty),
  );
line(
  'money and rates',
  judged.filter((one) => !['deadline', 'tiers_unpublished', 'threshold'].includes(one.certainty)),
);
line('all', judged);
for (const confidence of CONFIDENCES)
  line(
    `amount ${confidence}`,
    judged.filter((one) => one.confidence === confidence),
  );
reportNoise();
for (const miss of judged
  .filter(
    (one) =>
      !one.isDrafted || one.value === false || one.rightCertainty === false || one.base === false || one.cap === false,
  )
  .slice(0, Number(values.misses)))
  console.log(JSON.stringify(miss));

function line(name: string, list: readonly JudgedDraft[]): void {
  const share = (of: (one: JudgedDraft) => boolean | null) => {
    const counted = list.map(of).filter((one) => one !== null);
    return (counted.length === 0 ? '-' : `${counted.filter(Boolean).length}/${counted.length}`).padEnd(10);
  };
  console.log(
    name.padEnd(20) +
      String(list.length).padEnd(10) +
      share((one) => one.isDrafted) +
      share((one) => one.value) +
      share((one) => one.rightCertainty) +
      share((one) => one.base) +
      share((one) => one.cap),
  );
}

/** Drafts of clauses of which nobody encoded an amount: what an officer would have to throw away. */
function reportNoise(): void {
  const rest = drafts.filter(
    ({ measure }) =>
      !encoded.some(
        ({ clause, document }) =>
          document === measure.document &&
          (measure.clause === clause ||
            measure.clause.startsWith(`${clause}.`) ||
            clause.startsWith(`${measure.clause}.`)),
      ),
  );
  const counts = new Map<string, number>();
  for (const { measure } of rest) counts.set(measure.certainty, (counts.get(measure.certainty) ?? 0) + 1);
  console.log(
    `drafts ${drafts.length}, of clauses without an encoded amount ${rest.length}: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
  );
}

function isShared(name: string): boolean {
  return sharedText.includes(`name: ${name}\n`);
}
