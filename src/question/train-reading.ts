import type { Lexicon } from '../indexing/lexicon.ts';
import type { TextModels } from '../learning/pack-models.ts';
import { makeRandom, shuffle } from '../learning/shuffle.ts';
import type { TextInput, TextModel } from '../learning/text-model.ts';
import { type TextExample, trainTextModel } from '../learning/train-text-model.ts';
import { normalise } from '../policy/normalise.ts';
import { ACTS, ASKING_ACTS, ATTRIBUTES } from './acts.ts';
import { inputOfMessage } from './input-of-message.ts';
import type { LanguageExamples } from './language-examples.ts';
import { LIKENESS } from './likeness/likeness.ts';
import { makeCore } from './likeness/strip-asking.ts';
import { trainLikeness } from './likeness/train-likeness.ts';
import { makeStandardiser } from './standardise.ts';
import { trainTurns } from './turn/train-turns.ts';

/** Label of what the texts treat. */
export const OURS = 'ours';

/**
 * Examples, the questions people ask of the clauses, and words for subjects -> the models by which messages are read.
 * Of texts that nobody has asked anything yet, their own phrases show what they treat. Deterministic.
 */
export function trainReading(
  examples: LanguageExamples,
  asked: readonly string[],
  { words: subjects, fillers, dialect }: Pick<Lexicon, 'words' | 'fillers' | 'dialect'>,
  phrases: readonly string[],
): TextModels {
  const standardise = makeStandardiser(dialect);
  return {
    act: trainActs([...examples.acts, ...actsOutside(examples.outside)], standardise),
    asks: trainAsks(examples.acts, { ...examples, subjects, standardise }),
    scope: trainScope(scopeExamples(examples, asked.length > 0 ? asked : phrases)),
    nearMiss: trainNearMiss(nearMissExamples(examples, asked)),
    unstated: trainUnstated(examples, subjects),
    turn: trainTurns(examples.turns),
    [LIKENESS]: trainLikeness(asked, makeCore(fillers)),
  };
}

type ActExample = Pick<LanguageExamples['acts'][number], 'say' | 'act' | 'asks'>;
type Standardise = (text: string) => string;

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

/** How acts and attributes are learnt; chosen by leaving out one source of examples after the other. */
const PACE = { buckets: 2 ** 30, least: 2, epochs: 20, decay: 2e-4, rate: 0.1 };

/** `standardise`: puts a normalised text into standard words, as is done with what is asked. */
export function trainActs(acts: readonly ActExample[], standardise: Standardise): TextModel {
  const examples = acts.map(({ say, act }) => ({ ...inputOf(say, standardise), labels: [act] }));
  return trainTextModel(examples, { choice: 'one', labels: ACTS, ...PACE });
}

function inputOf(say: string, standardise: Standardise): TextInput {
  return inputOfMessage(standardise(normalise(say)).trim());
}

/** So many subjects are put before each way of asking. */
const SUBJECTS = 4;

interface Ways extends Pick<LanguageExamples, 'attributes'> {
  /** Words for things of every kind. */
  readonly subjects: readonly string[];
  readonly standardise: Standardise;
}

/**
 * From messages that ask (of the others there is nothing to read), and from ways of asking beside subjects of every
 * kind, so that the words of a subject are learnt to mean no attribute.
 */
export function trainAsks(acts: readonly ActExample[], { attributes, subjects, standardise }: Ways): TextModel {
  const said = acts
    .filter(({ act }) => ASKING_ACTS.has(act))
    .map(({ say, asks }) => ({ ...inputOf(say, standardise), labels: asks }));
  const random = makeRandom(subjects.length);
  const ways = ATTRIBUTES.flatMap((attribute) =>
    attributes[attribute].flatMap((way) =>
      ['', ...shuffle(subjects, random).slice(0, SUBJECTS)].map((subject) => ({
        ...inputOf(subject + way, standardise),
        labels: [attribute],
      })),
    ),
  );
  return trainTextModel([...said, ...ways], { choice: 'any', labels: ATTRIBUTES, ...PACE });
}

/** How what is held and near misses are learnt; a feature that shares its weights with another tells of neither. */
const SCOPE_PACE = { buckets: 2 ** 30, least: 2, epochs: 12, decay: 2e-4, rate: 0.1 };

/** Whether a message speaks of what the texts treat. */
export function trainScope(examples: readonly TextExample[]): TextModel {
  return trainTextModel(examples, { choice: 'any', labels: [OURS], ...SCOPE_PACE });
}

/** The kinds outside are fewer than the statutes: each of their examples counts so many times. */
const OUTSIDE_TIMES = 4;

/** The file of one hand that judges what is learnt of what is held, and is not learnt from. */
export const JUDGING = '4';

/** Messages that ask and count as held: an example that does not say whether it is does. */
export function askingOfOurs(acts: LanguageExamples['acts']): readonly string[] {
  return acts.filter((one) => isLearntAsking(one) && one.held !== false).map(({ say }) => say);
}

/** Messages that ask what is not held. */
export function askingOfOthers(acts: LanguageExamples['acts']): readonly string[] {
  return acts.filter((one) => isLearntAsking(one) && one.held === false).map(({ say }) => say);
}

function isLearntAsking({ act, source }: LanguageExamples['acts'][number]): boolean {
  return ASKING_ACTS.has(act) && source !== JUDGING;
}

/** Near misses speak of the same things as the texts: they are no example of either. */
export function scopeExamples(
  { acts, outside, held, statutes }: LanguageExamples,
  asked: readonly string[],
): readonly TextExample[] {
  const ours = new Set([...asked, ...held, ...askingOfOurs(acts)].map(normalise));
  const others = [
    ...outside.filter(({ kind }) => !kind.startsWith('near')).map(({ say }) => say),
    ...askingOfOthers(acts),
  ].map((say) => ({ texts: [normalise(say)], labels: [] }));
  return [
    ...[...ours].map((text) => ({ texts: [text], labels: [OURS] })),
    ...statutes.map((text) => ({ texts: [normalise(text)], labels: [] })),
    ...Array.from({ length: OUTSIDE_TIMES }, () => others).flat(),
  ];
}

/** Near misses are few beside the questions that are held: each counts so many times. */
const NEAR_MISS_TIMES = 4;

/** Near misses differ from what is held by what they ask for of the same things. */
export function nearMissExamples(
  { acts, outside, held }: LanguageExamples,
  asked: readonly string[],
): readonly TextExample[] {
  const near = outside.filter(({ kind }) => kind === NEAR_MISS).map(({ say }) => say);
  return [
    ...[...new Set([...asked, ...held, ...askingOfOurs(acts)].map(normalise))].map((text) => ({
      ...{ texts: [text], labels: [] },
    })),
    ...near.flatMap((say) =>
      Array.from({ length: NEAR_MISS_TIMES }, () => ({ texts: [normalise(say)], labels: [NEAR_MISS] })),
    ),
  ];
}

const NEAR_MISS = 'near_miss';

export function trainNearMiss(examples: readonly TextExample[]): TextModel {
  return trainTextModel(examples, { choice: 'any', labels: [NEAR_MISS], ...SCOPE_PACE });
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
