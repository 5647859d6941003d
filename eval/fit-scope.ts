/**
 * Fits the verdict on whether a question is about the texts, and prints how it holds on questions that it has not seen.
 *
 *   npm run eval:scope [-- --write] [-- --lost 40]   writes src/retrieval/scope/scope-weights.ts; tells what was judged wrongly
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mergeQuestions, parseQuestions } from '../src/indexing/parse-questions.ts';
import { applyLogistic, type DenseExample, fitLogistic, type LogisticModel } from '../src/learning/logistic.ts';
import type { TextModels } from '../src/learning/pack-models.ts';
import type { TextModel } from '../src/learning/text-model.ts';
import { trainTextModel } from '../src/learning/train-text-model.ts';
import { inProject } from '../src/platform/node/project.ts';
import { readFollowUps } from '../src/platform/node/read-vocabulary.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';
import { normalise } from '../src/policy/normalise.ts';
import { nearMissExamples, scopeExamples, trainNearMiss, trainScope } from '../src/question/train-reading.ts';
import { learnEmbedding } from '../src/retrieval/embedding/learn-embedding.ts';
import { SCOPE_FEATURES, type ScopeMeasure } from '../src/retrieval/scope/measure-scope.ts';
import { HELD, TEXT_FEATURES, textFeatures } from '../src/retrieval/scope/text-features.ts';
import { measureScopeOf } from '../src/retrieval/search.ts';
import { openLibrary } from './open-library.ts';
import { FOLDS, foldOf, listScopeItems, type ScopeItem, UNSEEN } from './scope-items.ts';

interface Measured extends ScopeItem, ScopeMeasure {}
interface Judged extends Measured {
  readonly p: number;
}

/** From this likelihood on a question is held, partly, near; read off the curve. */
const THRESHOLDS = { held: 0.3, partly: 0.15, near: 0.03 } as const;
const SHOWN = [0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8];
/** Near misses are the hardest, and what people meet most. */
const NEAR_MISS_WEIGHT = 1.5;
const RIDGE = 10;
const BUCKETS = { left: 2 ** 16, words: 2 ** 16 } as const;
const PACE = { epochs: 12, decay: 2e-4, rate: 0.1 } as const;
/** How often each is seen when what is left over, and the words, are learnt: the kinds outside are few. */
const TIMES: Readonly<Record<string, number>> = { near_miss: 4, stard: 1 };
/** What can only speak against being held; all others can only speak for it, but for those that may do both. */
const AGAINST =
  /^(?:lacks_|(?:lead|least)_missing|strange|unstated|seldom|near_miss|uncounted|other_|no_such|unheard|named|elsewhere|absent|behind)/u;
const EITHER = /^(?:units|counted|figures|gap|share|asked_share|agreement)$/u;
const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, lost: { type: 'string', default: '0' } },
});
/** Features that the fit on all folds kept; the folds begin with them. */
let signed: ReadonlySet<number> | null = null;
const FEATURES = [...SCOPE_FEATURES, ...TEXT_FEATURES];
const ASKED_ON = calendarDate('2026-11-20');
const library = openLibrary();
const { items, examples, asked, byClause } = listScopeItems(library.index);
const followUps = parseQuestions(readFollowUps(inProject('corpus')), 'follow-ups');
const folds = [...Array(FOLDS).keys(), UNSEEN];
const libraries = new Map(
  folds.map((fold) => [fold, { ...library, models: { ...library.models, ...embeddingOf(fold) } }]),
);
console.error(`meanings learnt after ${Math.round(performance.now() / 1000)} s`);
const bare = items.map((one): Measured => {
  const unasked = libraries.get(one.asked < 0 ? UNSEEN : one.fold) ?? library;
  return { ...one, ...measureScopeOf(unasked, { query: one.text, asOf: ASKED_ON }, one.asked) };
});
console.error(`${bare.length} questions measured after ${Math.round(performance.now() / 1000)} s`);
const textModels = new Map(folds.map((fold) => [fold, trainTexts(fold)]));
const measured = bare.map(
  (one): Measured => ({ ...one, features: [...one.features, ...textFeatures(one, textModels.get(one.fold) ?? {})] }),
);
console.error(`words learnt after ${Math.round(performance.now() / 1000)} s`);
const model = fitTo(measured.filter(({ fold }) => fold !== UNSEEN));
const judged = folds.flatMap(judgeFold);

for (const [at, name] of FEATURES.entries()) console.log(name.padEnd(22), model.weights[at]?.toFixed(2));
printCurve();
printLost(Number(values.lost));
if (values.write) writeModel(model, textModels.get(UNSEEN) ?? {});
console.error(`${Math.round(performance.now() / 1000)} s`);

/** What is learnt of meaning has seen none of the fold's questions. */
function embeddingOf(fold: number): TextModels {
  if (fold === UNSEEN) return {};
  const clauses = library.index.clauses.flatMap((id) => library.clauses.get(id) ?? []);
  const others = new Map([...byClause].map(([id, list]) => [id, list.filter((say) => foldOf(say) !== fold)]));
  return learnEmbedding({
    clauses,
    asked: mergeQuestions(others, followUps),
    vocabulary: library.index.vocabulary,
  });
}

/** What is learnt of words has seen none of the fold's questions. */
function trainTexts(fold: number): TextModels {
  const hidden = new Set(items.filter((one) => one.fold === fold).map(({ text }) => normalise(text)));
  const isSeen = ({ texts: [text = ''] }: { readonly texts: readonly string[] }) => !hidden.has(text);
  const others = bare.filter((one) => one.fold !== fold && one.fold !== UNSEEN);
  return {
    scope: trainScope(scopeExamples(examples, asked).filter(isSeen)),
    nearMiss: trainNearMiss(nearMissExamples(examples, asked).filter(isSeen)),
    left: trainHeld(others, 'left'),
    words: trainHeld(others, 'words'),
  };
}

function trainHeld(of: readonly Measured[], name: keyof typeof BUCKETS): TextModel {
  const seenTimes = of.flatMap(({ isHeld, source, [name]: text }) =>
    Array.from({ length: isHeld ? 1 : (TIMES[source] ?? 2) }, () => ({
      texts: [text],
      labels: isHeld ? [HELD] : [],
    })),
  );
  return trainTextModel(seenTimes, { choice: 'any', labels: [HELD], buckets: BUCKETS[name], ...PACE });
}

function judgeFold(fold: number): readonly Judged[] {
  const others = fold === UNSEEN ? model : fitTo(measured.filter((one) => one.fold !== fold && one.fold !== UNSEEN));
  return measured.filter((one) => one.fold === fold).map((one) => ({ ...one, p: applyLogistic(others, one.features) }));
}

/** Within its side a source counts by the root of how many questions it has: no source drowns the others. */
function fitTo(those: readonly Measured[]): LogisticModel {
  const counts = new Map<string, number>();
  for (const { source } of those) counts.set(source, (counts.get(source) ?? 0) + 1);
  const rough = those.map(
    ({ source }) => (source === 'near_miss' ? NEAR_MISS_WEIGHT : 1) / Math.sqrt(counts.get(source) ?? 1),
  );
  const sumOf = (side: boolean) =>
    those.reduce((sum, { isHeld }, at) => sum + (isHeld === side ? (rough[at] ?? 0) : 0), 0);
  const sums = { held: sumOf(true), not: sumOf(false) };
  return fitBySign(
    those.map(({ features, isHeld }, at) => ({
      ...{ features, target: isHeld },
      weight: ((rough[at] ?? 0) * those.length) / 2 / (isHeld ? sums.held : sums.not),
    })),
  );
}

/** A weight of the wrong sign is chance or a trade between features: the feature is left out, and the others are fitted anew. */
function fitBySign(those: readonly DenseExample[]): LogisticModel {
  const kept = new Set(signed ?? FEATURES.keys());
  for (;;) {
    const only = those.map((one) => ({
      ...one,
      features: one.features.map((value, at) => (kept.has(at) ? value : 0)),
    }));
    const fitted = fitLogistic(only, RIDGE);
    const wrong = FEATURES.flatMap((name, at) => {
      const weight = fitted.weights[at] ?? 0;
      return kept.has(at) && !EITHER.test(name) && (AGAINST.test(name) ? weight > 0 : weight < 0) ? [at] : [];
    });
    if (wrong.length === 0) signed ??= kept;
    if (wrong.length === 0) return { ...fitted, weights: fitted.weights.map((one, at) => (kept.has(at) ? one : 0)) };
    for (const at of wrong) kept.delete(at);
  }
}

/** Share said to be at least so likely held, by source and threshold; the unseen halves are judged by the model of all folds. */
function printCurve(): void {
  console.log('\nshare at or above each threshold, by source (+ held, - not)');
  console.log(' '.repeat(30), SHOWN.map((one) => one.toFixed(2).padStart(6)).join(''));
  for (const source of new Set(items.map((one) => one.source))) {
    const own = judged.filter((one) => one.source === source);
    const shares = SHOWN.map((threshold) => own.filter(({ p }) => p >= threshold).length / own.length);
    const name = `${own[0]?.isHeld ? '+' : '-'} ${source}`;
    console.log(
      name.padEnd(25),
      String(own.length).padStart(5),
      shares.map((one) => one.toFixed(3).padStart(6)).join(''),
    );
  }
}

/** Of what was judged wrongly, the worst first. The unseen halves are not shown: nobody shall mend for them. */
function printLost(most: number): void {
  const wrong = judged
    .filter(({ isHeld, p, fold }) => fold !== UNSEEN && isHeld === p < THRESHOLDS.held)
    .sort((one, other) => Math.abs(other.p - THRESHOLDS.held) - Math.abs(one.p - THRESHOLDS.held));
  for (const isHeld of [true, false])
    for (const { p, source, text, left } of wrong.filter((one) => one.isHeld === isHeld).slice(0, most))
      console.log(isHeld ? 'lost' : 'let in', source, p.toFixed(2), text, left);
}

function writeModel({ means, deviations, weights, bias }: LogisticModel, texts: TextModels): void {
  const round = (list: readonly number[]) => list.map((one) => Number(one.toFixed(4)));
  const made = {
    ...THRESHOLDS,
    ...{ means: round(means), deviations: round(deviations), weights: round(weights), bias: Number(bias.toFixed(4)) },
    ...{ left: store(texts.left), words: store(texts.words) },
  };
  writeFileSync(
    inProject('src/retrieval/scope/scope-weights.ts'),
    `/** Fitted by \`npm run eval:scope -- --write\`; eval/README.md shows the curve that the thresholds are read from. */\nexport const SCOPE_WEIGHTS = ${JSON.stringify(made)} as const;\n`,
  );
}

function store(model: TextModel | undefined) {
  if (!model) throw new Error('Nothing was learnt of words: eval/fit-scope.ts trains a model that it does not keep.');
  const { weights, scales, biases } = model;
  const bytes = Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength);
  return { scale: scales[0], bias: biases[0], weights: bytes.toString('base64') };
}
