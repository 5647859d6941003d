import { type Sentence, splitSentences } from '../../policy/sentence.ts';
import type { Passage } from '../../retrieval/search-result.ts';
import type { Understanding } from '../understand.ts';
import { type Wanted, wantedBy } from './wanted-words.ts';

/** The line under a task that names who does it by when, and not what. */
const WHO_AND_WHEN = /^[\s（(]*(?:牵头领导|责任单位|主责单位|协办单位|完成[期时]限)/u;
/** Longest quotation in an answer, in characters; the whole clause is one tap away. */
const QUOTE_LIMIT = 220;
/** Shorter than this a quotation says too little, and takes its neighbours whatever they are worth. */
const QUOTE_LEAST = 60;
/** What a sentence is worth, in highlighted characters, that says what of the thing is asked for. */
const WANTED_WORTH = 6;

/**
 * The words of a clause that answer a question: the sentence with most of the question's words, and its
 * neighbours while they fit. Always verbatim and whole sentences, so that 最高 never loses its figure.
 */
export function pickQuote(
  passage: Passage,
  question: Pick<Understanding, 'asks' | 'form'>,
  limit = QUOTE_LIMIT,
): string {
  const { text } = passage.clause;
  if (text.length <= limit) return text;
  const wanted = wantedBy(question);
  const sentences = splitSentences(text);
  const worth = sentences.map((sentence) => worthOf(sentence, passage.highlights, wanted, text));
  const best = worth.indexOf(Math.max(...worth));
  const [first, last] = widen(sentences, worth, best, limit);
  return text.slice(sentences[first]?.start ?? 0, sentences[last]?.end ?? text.length);
}

/**
 * How much of a question a sentence holds, in highlighted characters, what is wanted counted. Words that stand in
 * several sentences of the clause tell them less apart, and count by their share.
 */
export function worthOf(
  { text, start, end }: Sentence,
  highlights: Passage['highlights'],
  wanted: Wanted,
  whole: string,
): number {
  const inside = highlights.filter(([from, to]) => from < end && to > start);
  const words = new Set(inside.map(([from, to]) => whole.slice(Math.max(from, start), Math.min(to, end))));
  const matched = [...words].reduce((sum, word) => sum + word.length / Math.sqrt(whole.split(word).length - 1), 0);
  const isWanted = wanted(text);
  const aside = !isWanted && WHO_AND_WHEN.test(text) ? WANTED_WORTH : 0;
  return matched + (isWanted ? WANTED_WORTH : 0) - text.length / 100 - aside;
}

/** 应具备以下条件：（一）…；（二）…： a list says something only as far as it is quoted. */
function opensList(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && /[：；]\s*$/u.test(sentence.text);
}

/** Grow from the best sentence towards the worthier neighbour while the quotation fits. */
function widen(
  sentences: readonly Sentence[],
  worth: readonly number[],
  best: number,
  limit: number,
): readonly [number, number] {
  let [first, last] = [best, best];
  for (;;) {
    const [before, after] = [worth[first - 1] ?? Number.NEGATIVE_INFINITY, worth[last + 1] ?? Number.NEGATIVE_INFINITY];
    const [from, to] = before > after ? [first - 1, last] : [first, last + 1];
    const length = (sentences[to]?.end ?? Number.POSITIVE_INFINITY) - (sentences[from]?.start ?? 0);
    const held = (sentences[last]?.end ?? 0) - (sentences[first]?.start ?? 0);
    const isEnough = held >= QUOTE_LEAST && Math.max(before, after) <= 0 && !opensList(sentences[last]);
    if (isEnough || length > limit) return [first, last];
    [first, last] = [from, to];
  }
}

/** The whole sentences of a text in which a quotation stands; the quotation itself when it stands nowhere as it is. */
export function sentencesAround(text: string, quote: string): string {
  const at = text.indexOf(quote);
  if (at < 0) return quote;
  const touched = splitSentences(text).filter(({ start, end }) => start < at + quote.length && end > at);
  return text.slice(touched[0]?.start ?? at, touched.at(-1)?.end ?? at + quote.length);
}
