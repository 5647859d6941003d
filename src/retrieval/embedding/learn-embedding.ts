import type { Vocabulary } from '../../indexing/tokenise.ts';
import { addWords, type Bag, makeBag, toUnit } from '../../learning/embedding/bag.ts';
import { SIZE, trainEmbedding } from '../../learning/embedding/train-embedding.ts';
import type { TextModels } from '../../learning/pack-models.ts';
import type { TextModel } from '../../learning/text-model.ts';
import type { Clause } from '../../policy/clause.ts';
import { documentOfClause } from '../../policy/clause.ts';
import { normalise } from '../../policy/normalise.ts';
import { EMBEDDED, keyOf } from './embedding.ts';
import { wordsToEmbed } from './words-to-embed.ts';

/** Fewer questions teach nothing that holds of others. */
const LEAST_ASKED = 500;
/** So many of its rarest words are what a clause means. */
const MOST_WORDS = 80;
/** Words that are everywhere still count for something. */
const LEAST_WEIGHT = 0.2;
const INT8 = 127;

/** Clauses in the order of the index, with the questions people ask of them, by id. */
export interface EmbeddingSource {
  readonly clauses: readonly Clause[];
  readonly asked: ReadonlyMap<string, readonly string[]>;
  readonly vocabulary: Vocabulary;
}

/** What words and clauses mean, learnt from which questions which clause answers; nothing where too few were asked. */
export function learnEmbedding({ clauses, asked, vocabulary }: EmbeddingSource): TextModels {
  const questions = clauses.flatMap(({ id }, text) =>
    (asked.get(id) ?? []).map((say) => ({ words: wordsToEmbed(normalise(say), vocabulary), text })),
  );
  if (questions.length < LEAST_ASKED) return {};
  const texts = clauses.map(({ text, headings }) =>
    wordsToEmbed(normalise([text, ...headings].join('\n')), vocabulary),
  );
  const numbers = numberWords([...texts, ...questions.map(({ words }) => words)]);
  const weighText = raritiesAmong(texts, 0);
  const weighQuestion = raritiesAmong(
    questions.map(({ words }) => words),
    1,
  );
  const bagOf = (words: readonly string[], weigh: (word: string) => number, most?: number) =>
    makeBag(new Map(words.map((word) => [numbers.get(word) ?? 0, weigh(word)])), most);
  const bags = texts.map((words) => bagOf(words, weighText, MOST_WORDS));
  const documents = [...new Set(clauses.map(({ id }) => documentOfClause(id)))];
  const table = trainEmbedding({
    ...{ words: numbers.size, texts: bags },
    groups: clauses.map(({ id }) => documents.indexOf(documentOfClause(id))),
    asked: questions.map(({ words, text }) => ({ bag: bagOf(words, weighQuestion), text })),
  });
  return {
    [EMBEDDED.words]: packWords(numbers, table, weighQuestion),
    [EMBEDDED.clauses]: packRows(bags.map((bag) => vectorOf(bag, table))),
  };
}

function numberWords(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const words = [...new Set(lists.flat())].sort();
  return new Map(words.map((word, number) => [word, number]));
}

/** How rare each word is among the lists, less `common`. */
function raritiesAmong(lists: readonly (readonly string[])[], common: number): (word: string) => number {
  const counts = new Map<string, number>();
  for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.max(LEAST_WEIGHT, Math.log((lists.length + 1) / ((counts.get(word) ?? 0) + 0.5)) - common);
}

function vectorOf(bag: Bag, table: Float32Array): Float32Array {
  const vector = new Float32Array(SIZE);
  addWords(bag, table, vector);
  toUnit(vector);
  return vector;
}

/** A question is the sum of its words: what each weighs in it is in its row. */
function packWords(
  numbers: ReadonlyMap<string, number>,
  table: Float32Array,
  weigh: (word: string) => number,
): TextModel {
  const byKey = new Map([...numbers].map(([word, number]) => [keyOf(word), { word, number }]));
  const keys = Uint32Array.from(byKey.keys()).sort();
  const rows = Array.from(keys, (key) => {
    const { word = '', number = 0 } = byKey.get(key) ?? {};
    return table.slice(number * SIZE, (number + 1) * SIZE).map((value) => value * weigh(word));
  });
  return { ...packRows(rows), buckets: 2 ** 30, keys };
}

/** Rows of numbers as bytes, each axis with a scale of its own. */
function packRows(rows: readonly Float32Array[]): TextModel {
  const scales = Float32Array.from({ length: SIZE }, (_, axis) => {
    const most = rows.reduce((largest, row) => Math.max(largest, Math.abs(row[axis] as number)), 0);
    return most / INT8 || 1;
  });
  const weights = new Int8Array(rows.length * SIZE);
  rows.forEach((row, at) => {
    for (let axis = 0; axis < SIZE; axis++)
      weights[at * SIZE + axis] = Math.round((row[axis] as number) / (scales[axis] as number));
  });
  return {
    ...{ choice: 'any', labels: Array.from(scales, (_, axis) => `${axis}`), buckets: rows.length },
    ...{ keys: new Uint32Array(0), weights, scales, biases: new Float32Array(SIZE), dense: new Float32Array(0) },
  };
}
