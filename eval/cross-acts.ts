/** How well acts and attributes are read, five-fold: each example read by models that never saw it. `npm run eval:acts`. */

import { parseLexicon } from '../src/indexing/parse-lexicon.ts';
import { makeRandom, shuffle } from '../src/learning/shuffle.ts';
import { applyTextModel, likeliestLabel } from '../src/learning/text-model.ts';
import { inProject } from '../src/platform/node/project.ts';
import { readLanguage, readLexicon } from '../src/platform/node/read-vocabulary.ts';
import { normalise } from '../src/policy/normalise.ts';
import { ACTS, ASKING_ACTS, ATTRIBUTES } from '../src/question/acts.ts';
import { inputOfMessage } from '../src/question/input-of-message.ts';
import { parseLanguage } from '../src/question/language-examples.ts';
import { ASKED } from '../src/question/read-asked.ts';
import { actsOutside, trainActs, trainAsks } from '../src/question/train-reading.ts';

const FOLDS = 5;
const { acts, attributes, outside } = parseLanguage(readLanguage(inProject('corpus')));
const { words } = parseLexicon(readLexicon(inProject('corpus')));
const order = shuffle(acts, makeRandom(1));
const read = Array.from({ length: FOLDS }, (_, fold) => {
  const train = order.filter((_, at) => at % FOLDS !== fold);
  const [actModel, asksModel] = [trainActs([...train, ...actsOutside(outside)]), trainAsks(train, attributes, words)];
  return order
    .filter((_, at) => at % FOLDS === fold)
    .map((example) => {
      const input = inputOfMessage(normalise(example.say));
      const probabilities = applyTextModel(asksModel, input);
      const asks = ATTRIBUTES.filter((_, at) => (probabilities[at] ?? 0) >= ASKED);
      return { example, asks, ...likeliestLabel(actModel, input) };
    });
}).flat();

const right = read.filter(({ example, label }) => example.act === label).length;
console.log(`act: ${(right / read.length).toFixed(3)} of ${read.length}`);
for (const act of ACTS) {
  const [own, said] = [read.filter(({ example }) => example.act === act), read.filter(({ label }) => label === act)];
  const hit = own.filter(({ label }) => label === act).length;
  console.log(`  ${act.padEnd(14)} n ${own.length} recall ${share(hit, own)} precision ${share(hit, said)}`);
}
const isAsking = (act: string) => ASKING_ACTS.has(act as (typeof ACTS)[number]);
const lost = read.filter(({ example, label }) => isAsking(example.act) && !isAsking(label));
console.log(
  `asking read as another act: ${share(
    lost.length,
    read.filter(({ example }) => isAsking(example.act)),
  )}`,
);
for (const { example, label, p } of lost.slice(0, 40)) console.log(`    ${label} ${p.toFixed(2)} ${example.say}`);
const asking = read.filter(({ example }) => isAsking(example.act));
let [hits, said, own] = [0, 0, 0];
for (const attribute of ATTRIBUTES) {
  const positives = asking.filter(({ example }) => example.asks.includes(attribute));
  const found = asking.filter(({ asks }) => asks.includes(attribute));
  const both = positives.filter(({ asks }) => asks.includes(attribute)).length;
  [hits, said, own] = [hits + both, said + found.length, own + positives.length];
  console.log(
    `  ${attribute.padEnd(14)} n ${positives.length} recall ${share(both, positives)} precision ${share(both, found)}`,
  );
}
console.log(`asks: micro F1 ${((2 * hits) / (said + own)).toFixed(3)}`);

function share(part: number, whole: readonly unknown[]): string {
  return whole.length === 0 ? '-' : (part / whole.length).toFixed(2);
}
