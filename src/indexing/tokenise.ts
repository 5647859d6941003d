import { parseChineseNumber } from '../policy/chinese-number.ts';
import { isHan } from '../policy/normalise.ts';

/** The words by which texts and questions are cut. */
export interface Vocabulary {
  /** Length of the longest word in UTF-16 units. */
  readonly longest: number;
  /** True when `text[start, end)` is a word. */
  holds(text: string, start: number, end: number): boolean;
}

export type TermKind = 'word' | 'bigram' | 'character' | 'latin' | 'quantity';

/** A term of a normalised text and where it stands there. */
export interface Term {
  readonly text: string;
  readonly kind: TermKind;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with the signs that hold them together: `pm2.5`, `r&d`, `2022-2024`, `5%`. */
const RUN = /[\u3400-\u9fff]+|[a-z0-9]+(?:[.&+-][a-z0-9]+)*%?/g;
/** `3年`, `三年`, `1000万`, `二十个`: the same quantity in either script becomes one term. */
const QUANTITY = /(\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+)([年月日天个万亿元家项名人台倍次米亩户类处条件])/g;
const PERCENT = /百分之([零〇一二两三四五六七八九十百]+)/g;

/**
 * The terms of a normalised text: every word of the vocabulary that occurs (overlapping ones too), every two adjacent
 * Han characters, every Han character, Latin words and numbers, and quantities in digits. Texts and questions go
 * through this one function, so that what is written alike is found alike.
 */
export function tokenise(text: string, vocabulary: Vocabulary): readonly Term[] {
  const terms: Term[] = [];
  for (const run of text.matchAll(RUN)) {
    if (isHan(run[0].charCodeAt(0))) cutHanRun(text, run.index, run.index + run[0].length, vocabulary, terms);
    else cutLatinRun(run[0], run.index, terms);
  }
  findQuantities(text, terms);
  return terms;
}

function cutHanRun(text: string, start: number, end: number, vocabulary: Vocabulary, terms: Term[]): void {
  for (let at = start; at < end; at++) {
    terms.push({ text: text.slice(at, at + 1), kind: 'character', start: at, end: at + 1 });
    if (at + 2 <= end) terms.push({ text: text.slice(at, at + 2), kind: 'bigram', start: at, end: at + 2 });
    const furthest = Math.min(end, at + vocabulary.longest);
    for (let to = at + 2; to <= furthest; to++)
      if (vocabulary.holds(text, at, to)) terms.push({ text: text.slice(at, to), kind: 'word', start: at, end: to });
  }
}

function cutLatinRun(run: string, start: number, terms: Term[]): void {
  terms.push({ text: run, kind: 'latin', start, end: start + run.length });
  const parts = [...run.matchAll(/[a-z]+|\d+/g)];
  if (parts.length < 2) return;
  for (const part of parts)
    if (part[0].length > 1)
      terms.push({
        text: part[0],
        kind: 'latin',
        start: start + part.index,
        end: start + part.index + part[0].length,
      });
}

function findQuantities(text: string, terms: Term[]): void {
  for (const found of text.matchAll(QUANTITY)) {
    const [whole, number = '', unit = ''] = found;
    const value = /^\d/.test(number) ? number : parseChineseNumber(number);
    if (value !== null)
      terms.push({ text: `${value}${unit}`, kind: 'quantity', start: found.index, end: found.index + whole.length });
  }
  for (const found of text.matchAll(PERCENT)) {
    const value = parseChineseNumber(found[1] ?? '');
    if (value !== null)
      terms.push({ text: `${value}%`, kind: 'quantity', start: found.index, end: found.index + found[0].length });
  }
}
