/**
 * Fits the verdict on whether a question is about the texts, and prints how it holds on sources that it has not seen.
 *
 *   npm run eval:scope [-- --write]   writes src/retrieval/scope-weights.ts
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseQuestions } from '../src/indexing/parse-questions.ts';
import { applyLogistic, fitLogistic, type LogisticModel } from '../src/learning/logistic.ts';
import { makeRandom, shuffle } from '../src/learning/shuffle.ts';
import { inProject } from '../src/platform/node/project.ts';
import { readLanguage, readQuestions } from '../src/platform/node/read-vocabulary.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';
import { normalise } from '../src/policy/normalise.ts';
import { ASKING_ACTS } from '../src/question/acts.ts';
import { parseLanguage } from '../src/question/language-examples.ts';
import { scopeExamples, trainScope } from '../src/question/train-reading.ts';
import { SCOPE_FEATURES } from '../src/retrieval/scope-features.ts';
import { scopeFeaturesOf } from '../src/retrieval/search.ts';
import { openLibrary } from './open-library.ts';
import { QUESTION_SETS, readQuestionSet } from './question-sets.ts';

interface Item {
  readonly text: string;
  readonly source: string;
  readonly isHeld: boolean;
  readonly fold: number;
}
interface Measured extends Item {
  readonly features: readonly number[];
}

/** From this likelihood on a question is held, near; read off the curve above. */
const THRESHOLDS = { held: 0.35, partly: 0.08, near: 0.02 } as const;
const FOLDS = 5;
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const ASKED_ON = calendarDate('2026-11-20');
const folder = inProject('corpus');
const examples = parseLanguage(readLanguage(folder));
const asked = [...parseQuestions(readQuestions(folder)).values()].flat();
const library = openLibrary();

const items = listItems();
const measured = Array.from({ length: FOLDS }, (_, fold) => measureFold(fold)).flat();
const sources = [...new Set(items.map(({ source }) => source))];
const isClear = ({ source }: Item) => source !== 'near_miss';
const model = fitTo(measured.filter(isClear));
for (const [at, name] of SCOPE_FEATURES.entries()) console.log(name.padEnd(18), model.weights[at]?.toFixed(2));
const byFold = judgeApart((one) => String(one.fold));
const unseen = judgeApart(({ source }) => source);
printCurve('five folds', byFold);
printCurve('each source unseen by the fit', unseen);
for (const one of unseen.filter(({ isHeld, p }) => isHeld && p < 0.3).slice(0, 60))
  console.log('lost', one.source, one.p.toFixed(2), one.text);
for (const one of unseen.filter(({ isHeld, p }) => !isHeld && p > 0.5).slice(0, 60))
  console.log('let in', one.source, one.p.toFixed(2), one.text);
if (values.write) writeModel(model);

interface Judged extends Measured {
  readonly p: number;
}

/** Each group judged by a fit that has not seen it. */
function judgeApart(groupOf: (one: Measured) => string): readonly Judged[] {
  return [...new Set(measured.map(groupOf))].flatMap((group) => {
    const others = fitTo(measured.filter((one) => groupOf(one) !== group && isClear(one)));
    return measured
      .filter((one) => groupOf(one) === group)
      .map((one) => ({ ...one, p: applyLogistic(others, one.features) }));
  });
}

/** Share said to be held, by source and threshold. */
function printCurve(title: string, judged: readonly Judged[]): void {
  const thresholds = [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  console.log(`\n${title}: share said to be held, by source and threshold`);
  console.log(' '.repeat(20), thresholds.map((one) => one.toFixed(2).padStart(6)).join(''));
  for (const source of sources) {
    const own = judged.filter((one) => one.source === source);
    const shares = thresholds.map((threshold) => own.filter(({ p }) => p >= threshold).length / own.length);
    console.log(
      source.padEnd(16),
      String(own.length).padStart(4),
      shares.map((one) => one.toFixed(3).padStart(6)).join(''),
    );
  }
}

function listItems(): readonly Item[] {
  const of = (source: string, isHeld: boolean, texts: readonly string[]) =>
    shuffle(texts, makeRandom(texts.length)).map((text, at): Item => ({ text, source, isHeld, fold: at % FOLDS }));
  const outside = [...new Set(examples.outside.map(({ kind }) => kind))].flatMap((kind) =>
    of(
      kind,
      false,
      examples.outside.filter((one) => one.kind === kind).map(({ say }) => say),
    ),
  );
  const sets = QUESTION_SETS.flatMap((set) =>
    of(
      set,
      true,
      readQuestionSet(set)
        .filter(({ kind }) => kind !== 'unanswerable')
        .map(({ query }) => query),
    ),
  );
  const acts = examples.acts.filter(({ act }) => ASKING_ACTS.has(act)).map(({ say }) => say);
  const turns = examples.turns.filter(({ does }) => does === 'new_topic').map(({ say }) => say);
  return [
    ...of('acts', true, acts),
    ...of('turns', true, turns),
    ...sets,
    ...of('stard', false, examples.statutes),
    ...outside,
  ];
}

/** The scope model of a fold has seen none of its questions. */
function measureFold(fold: number): readonly Measured[] {
  const hidden = new Set(items.filter((one) => one.fold === fold).map(({ text }) => normalise(text)));
  const seen = scopeExamples(examples, asked).filter(({ texts: [text = ''] }) => !hidden.has(text));
  const scope = trainScope(seen);
  const own = { ...library, models: { ...library.models, scope } };
  return items
    .filter((one) => one.fold === fold)
    .map((one) => ({ ...one, features: scopeFeaturesOf(own, { query: one.text, asOf: ASKED_ON }) }));
}

/** Within its side a source counts by the root of how many questions it has: no source drowns the others. */
function fitTo(seen: readonly Measured[]): LogisticModel {
  const counts = countBy(seen, ({ source }) => source);
  const rough = seen.map(({ source }) => 1 / Math.sqrt(counts.get(source) ?? 1));
  const sums = [true, false].map((side) =>
    seen.reduce((sum, one, at) => sum + (one.isHeld === side ? (rough[at] ?? 0) : 0), 0),
  );
  return fitLogistic(
    seen.map(({ features, isHeld }, at) => ({
      ...{ features, target: isHeld },
      weight: ((rough[at] ?? 0) * seen.length) / 2 / (sums[isHeld ? 0 : 1] ?? 1),
    })),
  );
}

function countBy(seen: readonly Measured[], key: (one: Measured) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of seen) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
}

function writeModel({ means, deviations, weights, bias }: LogisticModel): void {
  const round = (list: readonly number[]) => list.map((one) => Number(one.toFixed(5)));
  const made = {
    ...THRESHOLDS,
    ...{ means: round(means), deviations: round(deviations), weights: round(weights), bias: Number(bias.toFixed(5)) },
  };
  writeFileSync(
    inProject('src/retrieval/scope-weights.ts'),
    `/** Fitted by \`npm run eval:scope -- --write\`; eval/README.md shows the curve that the thresholds are read from. */\nexport const SCOPE_WEIGHTS = ${JSON.stringify(made)} as const;\n`,
  );
}
