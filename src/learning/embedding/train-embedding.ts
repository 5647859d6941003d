import { makeRandom, shuffle } from '../shuffle.ts';
import { type Bag, makeBag } from './bag.ts';
import { type Asked, contrast } from './contrast.ts';
import { placeWords } from './latent-words.ts';

/** Numbers of a vector: with half of them a twentieth of the gain is lost, with twice as many none is won. */
export const SIZE = 64;
const EPOCHS = 5;
const BATCH = 128;
/** So that the first step is no leap. */
const FIRST_SQUARE = 1e-3;

export interface EmbeddingInput {
  /** How many words there are. */
  readonly words: number;
  readonly texts: readonly Bag[];
  /** Of each text, what it is part of: others of the same are the hardest to tell apart. */
  readonly groups: readonly number[];
  readonly asked: readonly Asked[];
}

/**
 * A vector of `SIZE` for each word, so that the sum of a question's words comes near to that of the text that answers
 * it, though they share none: begun from the texts in which words stand, then taught by the questions people ask.
 * Deterministic.
 */
export function trainEmbedding({ words, texts, groups, asked }: EmbeddingInput): Float32Array {
  const table = placeWords(withQuestions(texts, asked), words, SIZE);
  const squares = new Float32Array(table.length).fill(FIRST_SQUARE);
  const learnt = { table, squares, slopes: new Float32Array(table.length), size: SIZE };
  const random = makeRandom(asked.length);
  const members = membersOf(groups);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = shuffle(asked, random);
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.slice(start, start + BATCH);
      const beside = batch.map(({ text }) => pick(members.get(groups[text] ?? -1) ?? [text], random));
      contrast(batch, [...new Set([...batch.map(({ text }) => text), ...beside])], texts, learnt);
    }
  }
  return table;
}

/** A text holds its own words, and those by which people ask for it. */
function withQuestions(texts: readonly Bag[], asked: readonly Asked[]): readonly Bag[] {
  const all = texts.map(
    ({ words, weights }) => new Map(Array.from(words, (word, at) => [word, weights[at] as number])),
  );
  for (const { bag, text } of asked)
    bag.words.forEach((word, at) => {
      const held = all[text];
      held?.set(word, (held.get(word) ?? 0) + (bag.weights[at] as number));
    });
  return all.map((weighed) => makeBag(weighed));
}

function membersOf(groups: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  groups.forEach((group, text) => {
    const list = members.get(group);
    if (list) list.push(text);
    else members.set(group, [text]);
  });
  return members;
}

function pick(list: readonly number[], random: () => number): number {
  return list[Math.floor(random() * list.length)] as number;
}
