/**
 * How well the turns of conversations are read, and the weights by which they are: what a message does, whether it
 * stands by itself, and which clause a leaning one is answered from. Everything is judged by models that have not seen it.
 *
 *   npm run eval:turns [-- --write]   writes turn-weights.ts and passage-weights.ts of src/assistant
 * Passages are also weighed by questions people ask, one after the other, each as if it had not been asked.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { TURN_SIGNS } from '../src/assistant/conversation/weigh-turn.ts';
import { PASSAGE_FEATURES } from '../src/assistant/evidence/leaning/passage-features.ts';
import { openSources } from '../src/cli/open-sources.ts';
import type { Conversation } from '../src/evaluation/judge-conversation.ts';
import { fitRanker } from '../src/learning/fit-ranker.ts';
import { applyLogistic, fitLogistic, type LogisticModel } from '../src/learning/logistic.ts';
import { inProject } from '../src/platform/node/project.ts';
import { readLanguage } from '../src/platform/node/read-vocabulary.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';
import { parseLanguage } from '../src/question/language-examples.ts';
import { trainTurns } from '../src/question/turn/train-turns.ts';
import { followUpExamples, listFollowUps } from './turns/follow-up-lists.ts';
import { listPassages, type PassageList } from './turns/passage-lists.ts';
import { listQuestions } from './turns/question-lists.ts';
import { type FollowingExample, type WeighedExample, weighExample } from './turns/turn-examples.ts';

const FOLDS = 5;
/** From this probability on a message is taken to stand by itself; find-focus.ts holds the same. */
const ALONE = 0.5;
const RIDGE = 1;
const TODAY = calendarDate('2026-11-20');
const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    misses: { type: 'string', default: '0' },
    questions: { type: 'string', default: '500' },
  },
});
const { sources } = openSources();
const { turns } = parseLanguage(readLanguage(inProject('corpus')));
const examples: readonly FollowingExample[] = [...turns.filter(({ before }) => before !== ''), ...followUpExamples()];

const weighed = (await Promise.all(Array.from({ length: FOLDS }, (_, fold) => weighFold(fold)))).flat();
const alone = fitSigns(weighed);
printDecision();
const people = [...readLines<Conversation>('conversations'), ...readLines<Conversation>('conversations-2')];
const lists = (await Promise.all(people.map((one) => listPassages(one, TODAY, sources)))).flat();
const made = [...(await listQuestions(Number(values.questions), TODAY)), ...(await listFollowUps(TODAY, sources))];
const weights = fitRanker([...lists, ...made], RIDGE);
printPassages();
if (values.write) write();

/** The signs of a fold, its acts read by a model that has not seen it. */
async function weighFold(fold: number): Promise<readonly (WeighedExample & { readonly fold: number })[]> {
  const isOfFold = ({ before }: FollowingExample) => foldOf(before) === fold;
  const model = trainTurns(turns.filter((one) => !isOfFold(one)));
  const own: (WeighedExample & { readonly fold: number })[] = [];
  for (const example of examples.filter(isOfFold)) {
    const one = await weighExample(example, model, TODAY, sources);
    if (one) own.push({ ...one, fold });
  }
  return own;
}

/** What follows the same words stays together. */
function foldOf(words: string): number {
  return [...words].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973, 7) % FOLDS;
}

function fitSigns(seen: readonly WeighedExample[]): LogisticModel {
  return fitLogistic(
    seen.flatMap((one) =>
      one.kind === 'open' ? [{ features: one.signs, target: one.example.does === 'new_topic' }] : [],
    ),
  );
}

function printDecision(): void {
  for (const [at, name] of TURN_SIGNS.entries()) console.log(name.padEnd(18), alone.weights[at]?.toFixed(2));
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitSigns(weighed.filter((one) => one.fold !== fold));
    return weighed
      .filter((one) => one.fold === fold)
      .map((one) => ({
        ...one,
        says: one.kind === 'decided' ? one.isAlone : applyLogistic(model, one.signs) >= ALONE,
      }));
  }).flat();
  const wrong = judged.filter(({ says, example }) => says !== (example.does === 'new_topic'));
  const wronglyAlone = wrong.filter(({ says }) => says).length;
  console.log(
    `stands alone: ${share(judged.length - wrong.length, judged.length)} of ${judged.length}; wrongly alone ${wronglyAlone}, wrongly leaning ${wrong.length - wronglyAlone}`,
  );
  for (const { says, example } of wrong.slice(0, Number(values.misses)))
    console.log(`  ${says ? 'alone' : 'leans'}, ${example.does}: ${example.before} | ${example.say}`);
}

function printPassages(): void {
  for (const [at, name] of PASSAGE_FEATURES.entries()) console.log(name.padEnd(18), weights[at]?.toFixed(2));
  const right = Array.from({ length: FOLDS }, (_, fold) => {
    const isOfFold = ({ conversation }: PassageList) => foldOf(conversation) === fold;
    const seen = fitRanker(
      [...lists, ...made].filter((one) => !isOfFold(one)),
      RIDGE,
    );
    return lists.filter(isOfFold).filter((list) => list.better.includes(bestOf(list, seen)));
  }).flat();
  console.log(`right clause first: ${share(right.length, lists.length)} of ${lists.length}`);
}

function bestOf({ candidates }: PassageList, by: readonly number[]): number {
  const sums = candidates.map((one) => one.reduce((sum, value, at) => sum + value * (by[at] ?? 0), 0));
  return sums.indexOf(Math.max(...sums));
}

function share(part: number, whole: number): string {
  return (part / whole).toFixed(3);
}

function readLines<Line>(set: string): readonly Line[] {
  const text = readFileSync(inProject(`eval/questions/${set}.jsonl`), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

function write(): void {
  const round = (one: number) => Number(one.toFixed(2));
  // In the units of the signs, so that no means have to be kept.
  const raw = alone.weights.map((weight, at) => weight / (alone.deviations[at] || 1));
  const bias = raw.reduce((sum, weight, at) => sum - weight * (alone.means[at] ?? 0), alone.bias);
  const made = `/** Fitted by \`npm run eval:turns -- --write\``;
  writeFileSync(
    inProject('src/assistant/conversation/turn-weights.ts'),
    `${made}; in the order of \`TURN_SIGNS\`. */\nexport const TURN_WEIGHTS: { readonly bias: number; readonly weights: readonly number[] } = {\n  bias: ${round(bias)},\n  weights: [${raw.map(round).join(', ')}],\n};\n`,
  );
  writeFileSync(
    inProject('src/assistant/evidence/leaning/passage-weights.ts'),
    `${made} on conversations whose clauses are known; in the order of \`PASSAGE_FEATURES\`. */\nexport const PASSAGE_WEIGHTS: readonly number[] = [${weights.map(round).join(', ')}];\n`,
  );
}
