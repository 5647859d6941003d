import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledMeasures } from '../src/calculator/measure.ts';
import type { MemoryIndex } from '../src/indexing/clause-index.ts';
import { parseQuestions } from '../src/indexing/parse-questions.ts';
import { makeRandom, shuffle } from '../src/learning/shuffle.ts';
import { inProject } from '../src/platform/node/project.ts';
import { readLanguage, readQuestions } from '../src/platform/node/read-vocabulary.ts';
import { normalise } from '../src/policy/normalise.ts';
import { ASKING_ACTS } from '../src/question/acts.ts';
import { type LanguageExamples, parseLanguage } from '../src/question/language-examples.ts';
import { askingOfOthers, askingOfOurs, JUDGING } from '../src/question/train-reading.ts';
import { QUESTION_SETS, readQuestionSet } from './question-sets.ts';

/** A question that is or is not held. */
export interface ScopeItem {
  readonly text: string;
  readonly source: string;
  readonly isHeld: boolean;
  /** 0 to 4, or `UNSEEN`. */
  readonly fold: number;
  /** Number of the question people ask that it is; -1 for others. */
  readonly asked: number;
}

export const FOLDS = 5;
/** Nothing is fitted to these. */
export const UNSEEN = -1;
/** So many of the questions people ask are fitted to: there are many more than of all others. */
const ASKED = 2500;

/** All examples of corpus/language and the question sets, with the halves that nothing is fitted to. */
export function listScopeItems(index: MemoryIndex) {
  const folder = inProject('corpus');
  const examples = parseLanguage(readLanguage(folder));
  const byClause = parseQuestions(readQuestions(folder));
  const asked = [...byClause.values()].flat();
  const numbers = numberQuestions(index, byClause);
  const of = (source: string, isHeld: boolean, texts: readonly string[], fold?: number) =>
    [...new Set(texts)].map(
      (text): ScopeItem => ({
        text,
        source,
        isHeld,
        fold: fold ?? foldOf(text),
        asked: numbers.get(normalise(text)) ?? -1,
      }),
    );
  const kinds = [...new Set(examples.outside.map(({ kind }) => kind))];
  const items = [
    ...of('asked', true, shuffle(asked, makeRandom(asked.length)).slice(0, ASKED)),
    ...of('acts', true, askingOfOurs(examples.acts)),
    ...of('acts not held', false, askingOfOthers(examples.acts)),
    ...of('unseen acts held', true, judgingActs(examples, true), UNSEEN),
    ...of('unseen acts', false, judgingActs(examples, false), UNSEEN),
    ...of('turns', true, saidIn(examples.turns.filter(({ does }) => does === 'new_topic'))),
    ...of('held', true, othersThan(asked, examples.held)),
    ...of('supports', true, namesOfSupports()),
    ...QUESTION_SETS.flatMap((set) => of(set, true, queriesOf(set, false))),
    ...QUESTION_SETS.flatMap((set) => of(`${set} unanswerable`, false, queriesOf(set, true), UNSEEN)),
    ...kinds.flatMap((kind) => of(kind, false, saidIn(examples.outside.filter((one) => one.kind === kind)))),
    ...of('stard', false, examples.statutes),
    ...of('unseen held', true, saidIn(readUnseen('scope-held')), UNSEEN),
    ...of(
      'unseen pairs held',
      true,
      readPairs().map(({ held }) => held),
      UNSEEN,
    ),
    ...of(
      'unseen pairs near',
      false,
      readPairs().map(({ near }) => near),
      UNSEEN,
    ),
    ...readUnseen('scope-outside').flatMap(({ kind, say }) => of(`unseen ${kind}`, false, [say], UNSEEN)),
  ];
  return { items, examples, asked, byClause };
}

/** What is given is held by its bare name and as people ask for it in a word, whatever its text calls the giving, and whether it has ended or not. */
function namesOfSupports(): readonly string[] {
  const file = join(inProject('indexes'), 'measures.json');
  const { measures } = JSON.parse(readFileSync(file, 'utf8')) as CompiledMeasures;
  return measures
    .filter(({ nature }) => nature === 'support' || nature === 'loan')
    .flatMap(({ title, keywords: [word] }) => [title, ...(word ? [`${word}补贴`, `${word}补贴怎么领`] : [])]);
}

/** What one hand, never learnt from, asks that is or is not held. */
function judgingActs({ acts }: LanguageExamples, isHeld: boolean): readonly string[] {
  return saidIn(acts.filter(({ act, source, held }) => source === JUDGING && ASKING_ACTS.has(act) && held === isHeld));
}

/** The halves of the last batch that nothing is fitted to. */
export function readUnseen(name: 'scope-held' | 'scope-outside') {
  return readLines<{ readonly say: string; readonly kind: string; readonly quote?: string }>(name);
}

/** Two questions about one matter, of which the texts answer one (`quote`) and not the other. */
function readPairs() {
  return readLines<{ readonly held: string; readonly quote: string; readonly near: string }>('scope-pairs');
}

function readLines<Line>(name: string): readonly Line[] {
  const lines = readFileSync(inProject(`eval/questions/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}

function saidIn(list: readonly { readonly say: string }[]): readonly string[] {
  return list.map(({ say }) => say);
}

function queriesOf(set: (typeof QUESTION_SETS)[number], isUnanswerable: boolean): readonly string[] {
  return readQuestionSet(set)
    .filter(({ kind }) => (kind === 'unanswerable') === isUnanswerable)
    .map(({ query }) => query);
}

function numberQuestions({ clauses, question }: MemoryIndex, byClause: ReadonlyMap<string, readonly string[]>) {
  const count = clauses.reduce((sum, clause) => sum + (byClause.get(clause)?.length ?? 0), 0);
  return new Map(Array.from({ length: count }, (_, number) => [question(number), number]));
}

/** The fold of a question, by its words. */
export function foldOf(text: string): number {
  return (createHash('sha1').update(text).digest()[0] ?? 0) % FOLDS;
}

/** A question that people ask of a clause is counted once. */
function othersThan(asked: readonly string[], held: readonly string[]): readonly string[] {
  const known = new Set(asked);
  return held.filter((say) => !known.has(say));
}
