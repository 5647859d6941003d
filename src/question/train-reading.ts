import type { Lexicon } from '../indexing/lexicon.ts';
import type { TextModels } from '../learning/pack-models.ts';
import { makeRandom, shuffle } from '../learning/shuffle.ts';
import type { TextModel } from '../learning/text-model.ts';
import { type TextExample, trainTextModel } from '../learning/train-text-model.ts';
import { normalise } from '../policy/normalise.ts';
import { ACTS, ASKING_ACTS, ATTRIBUTES } from './acts.ts';
import { inputOfMessage } from './input-of-message.ts';
import type { LanguageExamples } from './language-examples.ts';
import { makeCore } from './likeness/core.ts';
import { LIKENESS } from './likeness/likeness.ts';
import { trainLikeness } from './likeness/train-likeness.ts';
import { trainTurns } from './turn/train-turns.ts';

/** Label of what the texts treat. */
export const OURS = 'ours';

/** Examples, the questions people ask of the clauses, and words for subjects -> the models by which messages are read. Deterministic. */
export function trainReading(
  examples: LanguageExamples,
  asked: readonly string[],
  { words: subjects, fillers }: Pick<Lexicon, 'words' | 'fillers'>,
): TextModels {
  return {
    act: trainActs([...examples.acts, ...actsOutside(examples.outside)]),
    asks: trainAsks(examples.acts, examples.attributes, subjects),
    scope: trainScope(scopeExamples(examples, asked)),
    nearMiss: trainNearMiss(nearMissExamples(examples, asked)),
    unstated: trainUnstated(examples, subjects),
    turn: trainTurns(examples.turns),
    [LIKENESS]: trainLikeness(asked, makeCore(fillers)),
  };
}

type ActExample = LanguageExamples['acts'][number];

/** What some kinds of messages outside do; the others ask like those inside. */
const ACT_OUTSIDE: Readonly<Record<string, ActExample['act']>> = {
  ...{ unsafe: 'unsafe', self_harm: 'self_harm', writing: 'writing' },
  ...{ chatter: 'other', politics: 'other', general_knowledge: 'other' },
};

export function actsOutside(outside: LanguageExamples['outside']): readonly ActExample[] {
  return outside.flatMap(({ say, kind }) => {
    const act = ACT_OUTSIDE[kind];
    return act ? [{ say, act, asks: [] }] : [];
  });
}

export function trainActs(acts: readonly ActExample[]): TextModel {
  const examples = acts.map(({ say, act }) => ({ ...inputOfMessage(normalise(say)), labels: [act] }));
  return trainTextModel(examples, { choice: 'one', labels: ACTS });
}

/** So many subjects are put before each way of asking. */
const SUBJECTS = 4;

/**
 * From messages that ask (of the others there is nothing to read), and from ways of asking beside subjects of every
 * kind, so that the words of a subject are learnt to mean no attribute.
 */
export function trainAsks(
  acts: readonly ActExample[],
  attributes: LanguageExamples['attributes'],
  subjects: readonly string[],
): TextModel {
  const said = acts
    .filter(({ act }) => ASKING_ACTS.has(act))
    .map(({ say, asks }) => ({ ...inputOfMessage(normalise(say)), labels: asks }));
  const random = makeRandom(subjects.length);
  const ways = ATTRIBUTES.flatMap((attribute) =>
    attributes[attribute].flatMap((way) =>
      ['', ...shuffle(subjects, random).slice(0, SUBJECTS)].map((subject) => ({
        ...inputOfMessage(normalise(subject + way)),
        labels: [attribute],
      })),
    ),
  );
  return trainTextModel([...said, ...ways], { choice: 'any', labels: ATTRIBUTES, epochs: 25 });
}

/** Whether a message speaks of what the texts treat: `ours`, or of which other kind. */
export function trainScope(examples: readonly TextExample[]): TextModel {
  const labels = [...new Set(examples.flatMap((example) => example.labels))].sort();
  return trainTextModel(examples, { choice: 'one', labels, buckets: 2 ** 15, epochs: 12 });
}

/** The kinds outside are fewer than the statutes: each of their examples counts so many times. */
const OUTSIDE_TIMES = 4;

/** Near misses speak of the same things as the texts: they are no example of either. */
export function scopeExamples(
  { acts, outside, held, statutes }: LanguageExamples,
  asked: readonly string[],
): readonly TextExample[] {
  const ours = [...asked, ...held, ...acts.filter(({ act }) => ASKING_ACTS.has(act)).map(({ say }) => say)];
  const kinds = outside
    .filter(({ kind }) => !kind.startsWith('near'))
    .map(({ say, kind }) => ({ texts: [normalise(say)], labels: [kind] }));
  return [
    ...ours.map((text) => ({ texts: [normalise(text)], labels: [OURS] })),
    ...statutes.map((text) => ({ texts: [normalise(text)], labels: ['statute'] })),
    ...Array.from({ length: OUTSIDE_TIMES }, () => kinds).flat(),
  ];
}

/** Near misses are few beside the questions that are held: each counts so many times. */
const NEAR_MISS_TIMES = 8;

/** Near misses differ from what is held by what they ask for of the same things. */
export function nearMissExamples(
  { acts, outside, held }: LanguageExamples,
  asked: readonly string[],
): readonly TextExample[] {
  const asking = acts.filter(({ act }) => ASKING_ACTS.has(act)).map(({ say }) => say);
  const near = outside.filter(({ kind }) => kind === NEAR_MISS).map(({ say }) => say);
  return [
    ...[...asked, ...asking, ...held].map((say) => ({ texts: [normalise(say)], labels: ['held'] })),
    ...near.flatMap((say) =>
      Array.from({ length: NEAR_MISS_TIMES }, () => ({ texts: [normalise(say)], labels: [NEAR_MISS] })),
    ),
  ];
}

const NEAR_MISS = 'near_miss';

export function trainNearMiss(examples: readonly TextExample[]): TextModel {
  return trainTextModel(examples, { choice: 'one', labels: ['held', NEAR_MISS], buckets: 2 ** 15, epochs: 8 });
}

/** Label of what asks for none of what the texts seldom state. */
const USUAL = 'usual';

/** Ways of asking for what the texts seldom state, beside subjects of every kind; what is held asks for something else. */
function trainUnstated({ unstated, attributes, held }: LanguageExamples, subjects: readonly string[]): TextModel {
  const random = makeRandom(subjects.length);
  const besideSubjects = (way: string, label: string) =>
    ['', ...shuffle(subjects, random).slice(0, SUBJECTS)].map((subject) => ({
      texts: [normalise(subject + way)],
      labels: [label],
    }));
  const examples = [
    ...Object.entries(unstated).flatMap(([label, ways]) => ways.flatMap((way) => besideSubjects(way, label))),
    ...ATTRIBUTES.flatMap((attribute) => attributes[attribute].flatMap((way) => besideSubjects(way, USUAL))),
    ...held.map((say) => ({ texts: [normalise(say)], labels: [USUAL] })),
  ];
  const labels = [...Object.keys(unstated), USUAL];
  return trainTextModel(examples, { choice: 'one', labels, buckets: 2 ** 13, epochs: 12 });
}
