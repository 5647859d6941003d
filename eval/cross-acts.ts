/**
 * How well acts and attributes are read: the examples of each source by models that learnt from all other sources.
 * `npm run eval:acts`; `-- --misses 40` lists what is read wrongly, act by act and attribute by attribute.
 */

import { parseLexicon } from '../src/indexing/parse-lexicon.ts';
import { inProject } from '../src/platform/node/project.ts';
import { readLanguage, readLexicon } from '../src/platform/node/read-vocabulary.ts';
import { normalise } from '../src/policy/normalise.ts';
import { ACTS, type Act, ASKING_ACTS, ATTRIBUTES, type Attribute } from '../src/question/acts.ts';
import { type LanguageExamples, parseLanguage } from '../src/question/language-examples.ts';
import { readAsked } from '../src/question/read-asked.ts';
import { makeStandardiser } from '../src/question/standardise.ts';
import { actsOutside, trainActs, trainAsks } from '../src/question/train-reading.ts';

interface ReadExample {
  readonly example: LanguageExamples['acts'][number];
  readonly act: Act;
  readonly asks: readonly Attribute[];
}

const examples = parseLanguage(readLanguage(inProject('corpus')));
const { words: subjects, dialect } = parseLexicon(readLexicon(inProject('corpus')));
const standardise = makeStandardiser(dialect);
const sources = [...new Set(examples.acts.map(({ source }) => source))];
const read = sources.flatMap(readSource);

for (const source of sources)
  report(
    source,
    read.filter(({ example }) => example.source === source),
  );
report('all', read);
ACTS.forEach(reportAct);
ATTRIBUTES.forEach(reportAttribute);
listMisses(Number(process.argv[process.argv.indexOf('--misses') + 1]) || 0);

function readSource(source: string): readonly ReadExample[] {
  const others = examples.acts.filter((example) => example.source !== source);
  const models = {
    act: trainActs([...others, ...actsOutside(examples.outside)], standardise),
    asks: trainAsks(others, { ...examples, subjects, standardise }),
  };
  return examples.acts
    .filter((example) => example.source === source)
    .map((example) => ({ example, ...readAsked(standardise(normalise(example.say)).trim(), [], models) }));
}

function report(name: string, list: readonly ReadExample[]): void {
  const asking = list.filter(({ example }) => ASKING_ACTS.has(example.act));
  const others = list.filter(({ example }) => !ASKING_ACTS.has(example.act));
  const lost = asking.filter(({ act }) => !ASKING_ACTS.has(act));
  const kept = others.filter(({ act }) => ASKING_ACTS.has(act));
  const right = list.filter(({ example, act }) => example.act === act);
  const hits = sum(asking.map(({ example, asks }) => asks.filter((one) => example.asks.includes(one)).length));
  const said = sum(asking.map(({ example, asks }) => asks.length + example.asks.length));
  console.log(
    `${name.padEnd(4)} n ${list.length}  act ${share(right, list)}  asking read as another ${share(lost, asking)}  ` +
      `another read as asking ${share(kept, others)}  asks F1 ${((2 * hits) / said).toFixed(3)}`,
  );
}

function reportAct(act: Act): void {
  const [own, said] = [read.filter(({ example }) => example.act === act), read.filter((one) => one.act === act)];
  reportLine(act, own, said);
}

function reportAttribute(attribute: Attribute): void {
  const asking = read.filter(({ example }) => ASKING_ACTS.has(example.act));
  const own = asking.filter(({ example }) => example.asks.includes(attribute));
  const said = asking.filter(({ asks }) => asks.includes(attribute));
  reportLine(attribute, own, said);
}

function reportLine(name: string, own: readonly ReadExample[], said: readonly ReadExample[]): void {
  const both = own.filter((one) => said.includes(one));
  console.log(`  ${name.padEnd(14)} n ${own.length} recall ${share(both, own)} precision ${share(both, said)}`);
}

function listMisses(count: number): void {
  const wrong = read.filter(({ example, act }) => example.act !== act);
  for (const { example, act } of wrong.slice(0, count)) console.log(`${example.act} read as ${act}: ${example.say}`);
  const differing = read.filter(
    ({ example, asks }) => ASKING_ACTS.has(example.act) && [...asks].sort().join() !== [...example.asks].sort().join(),
  );
  for (const { example, asks } of differing.slice(0, count))
    console.log(`[${example.asks.join(' ')}] read as [${asks.join(' ')}]: ${example.say}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function share(part: readonly unknown[], whole: readonly unknown[]): string {
  return whole.length === 0 ? '-' : (part.length / whole.length).toFixed(3);
}
