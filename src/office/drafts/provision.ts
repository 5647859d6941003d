import type { Figure } from '../../policy/figure.ts';
import { splitSentences } from '../../policy/sentence.ts';
import { figuresOfClause } from './figures-of-clause.ts';

/** A stretch of a sentence between commas, with the figures in it; places are those of the clause. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly figures: readonly Figure[];
}

/** A sentence of a clause, cut at commas and colons. */
export interface Provision {
  readonly text: string;
  readonly start: number;
  readonly segments: readonly Segment[];
}

const SEGMENT = /[^，,：:]+/gu;

/** A clause -> its sentences with their segments; marks inside a figure (3,000元) cut nothing. */
export function readProvisions(text: string): readonly Provision[] {
  return splitSentences(text).map((sentence) => {
    const figures = figuresOfClause(sentence.text);
    const masked = mask(sentence.text, figures);
    const segments = [...masked.matchAll(SEGMENT)].map(({ 0: { length }, index }) => ({
      text: sentence.text.slice(index, index + length),
      start: sentence.start + index,
      figures: figures
        .filter(({ start }) => start >= index && start < index + length)
        .map((figure) => ({ ...figure, start: figure.start - index, end: figure.end - index })),
    }));
    return { text: sentence.text, start: sentence.start, segments };
  });
}

/** Figures as blanks of their length. */
function mask(text: string, figures: readonly Figure[]): string {
  let masked = text;
  for (const { start, end } of figures) masked = masked.slice(0, start) + '#'.repeat(end - start) + masked.slice(end);
  return masked;
}
