import type { Figure } from '../../policy/figure.ts';
import { clauseAround } from './sentence-clause.ts';

/** So many pairs of neighbouring characters that share none, and a clause names much of a label: 区财政那份超额 of 区级财政出资部分所获超额收益. */
const MUCH = 2;

/** True where the clause of the sentence around a figure holds two words of a label, wherever they stand in it. */
export function namesMuchOf(text: string, { start, end }: Pick<Figure, 'start' | 'end'>, label: string): boolean {
  const { before, after } = clauseAround(text, start, end);
  let [named, at] = [0, 0];
  while (at + 2 <= label.length) {
    const pair = label.slice(at, at + 2);
    const isNamed = /^\p{Script=Han}{2}$/u.test(pair) && (before.includes(pair) || after.includes(pair));
    named += isNamed ? 1 : 0;
    at += isNamed ? 2 : 1;
  }
  return named >= MUCH;
}
