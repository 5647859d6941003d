import { addWords, type Bag, dot, toUnit } from './bag.ts';

/** A question, and the number of the text that answers it. */
export interface Asked {
  readonly bag: Bag;
  readonly text: number;
}

/** Sharper than 1: a text that is only a little nearer than the right one already counts against it. */
const TEMPERATURE = 0.07;
const RATE = 0.05;

/** The vectors of some texts or questions, one after the other, of length 1, and the lengths they had. */
interface Encoded {
  readonly vectors: Float32Array;
  readonly lengths: Float32Array;
}

/** What is learnt: a row of `table` is a word, its `slopes` are those of one step, its `squares` of all (Adagrad, Duchi and others 2011). */
export interface WordTable {
  readonly size: number;
  readonly table: Float32Array;
  readonly slopes: Float32Array;
  readonly squares: Float32Array;
}

/**
 * One step: each question is drawn to the text that answers it and pushed from the other texts of the batch (InfoNCE,
 * van den Oord and others 2018). Changes `words` in place.
 */
export function contrast(asked: readonly Asked[], texts: readonly number[], bags: readonly Bag[], words: WordTable) {
  const { size } = words;
  const numbers = new Map(texts.map((text, at) => [text, at]));
  const chosen = texts.map((text) => bags[text] as Bag);
  const questions = encode(
    asked.map(({ bag }) => bag),
    words,
  );
  const answers = encode(chosen, words);
  const gradients = {
    questions: new Float32Array(questions.vectors.length),
    answers: new Float32Array(answers.vectors.length),
  };
  asked.forEach(({ text }, at) => {
    const errors = errorsOf(questions.vectors, at * size, answers.vectors, texts.length, numbers.get(text) ?? 0, size);
    for (let other = 0; other < errors.length; other++) {
      const share = (errors[other] as number) / (TEMPERATURE * asked.length);
      addScaled(gradients.questions, at * size, answers.vectors, other * size, share, size);
      addScaled(gradients.answers, other * size, questions.vectors, at * size, share, size);
    }
  });
  const touched = new Set<number>();
  for (const [at, { bag }] of asked.entries())
    spread(bag, tangent(gradients.questions, questions, at, size), words, touched);
  for (const [at, bag] of chosen.entries()) spread(bag, tangent(gradients.answers, answers, at, size), words, touched);
  for (const word of touched) descend(words, word);
}

function encode(bags: readonly Bag[], { table, size }: WordTable): Encoded {
  const vectors = new Float32Array(bags.length * size);
  const lengths = Float32Array.from(bags, (bag, at) => {
    const vector = vectors.subarray(at * size, (at + 1) * size);
    addWords(bag, table, vector);
    return toUnit(vector);
  });
  return { vectors, lengths };
}

/** Probability of each text less 1 for the right one. */
function errorsOf(
  questions: Float32Array,
  start: number,
  answers: Float32Array,
  count: number,
  right: number,
  size: number,
): Float32Array {
  const logits = new Float32Array(count);
  for (let other = 0; other < count; other++)
    logits[other] = dot(questions, start, answers, other * size, size) / TEMPERATURE;
  const most = logits.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let other = 0; other < count; other++) {
    logits[other] = Math.exp((logits[other] as number) - most);
    sum += logits[other] as number;
  }
  for (let other = 0; other < count; other++) logits[other] = (logits[other] as number) / sum;
  logits[right] = (logits[right] as number) - 1;
  return logits;
}

/** Along its own direction a vector of length 1 cannot change. */
function tangent(gradients: Float32Array, { vectors, lengths }: Encoded, at: number, size: number): Float32Array {
  const along = dot(gradients, at * size, vectors, at * size, size);
  const gradient = gradients.subarray(at * size, (at + 1) * size);
  addScaled(gradient, 0, vectors, at * size, -along, size);
  const length = (lengths[at] as number) || 1;
  for (let axis = 0; axis < size; axis++) gradient[axis] = (gradient[axis] as number) / length;
  return gradient;
}

function spread(bag: Bag, gradient: Float32Array, { slopes, size }: WordTable, touched: Set<number>): void {
  for (let at = 0; at < bag.words.length; at++) {
    const word = bag.words[at] as number;
    addScaled(slopes, word * size, gradient, 0, bag.weights[at] as number, size);
    touched.add(word);
  }
}

function addScaled(to: Float32Array, at: number, from: Float32Array, start: number, scale: number, size: number) {
  for (let axis = 0; axis < size; axis++)
    to[at + axis] = (to[at + axis] as number) + scale * (from[start + axis] as number);
}

/** One step down, after which the slope is forgotten. */
function descend({ table, squares, slopes, size }: WordTable, word: number): void {
  for (let place = word * size; place < (word + 1) * size; place++) {
    const slope = slopes[place] as number;
    squares[place] = (squares[place] as number) + slope * slope;
    table[place] = (table[place] as number) - (RATE * slope) / Math.sqrt(squares[place] as number);
    slopes[place] = 0;
  }
}
