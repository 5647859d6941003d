import { makeBoundedCache } from '../../policy/bounded-cache.ts';
import { type Figure, findFigures } from '../../policy/figure.ts';
import { plainNumerals } from './plain-numerals.ts';

const remembered = makeBoundedCache<string, readonly Figure[]>(200);

/** The figures of what somebody said, in order; `raw` and places are those of his own words, the value that of the plain number. */
export function findFiguresSaid(message: string): readonly Figure[] {
  return remembered(message, () => {
    const plain = plainNumerals(message);
    if (plain.text === message) return findFigures(message);
    return findFigures(plain.text).map((figure) => {
      const start = plain.starts[figure.start] ?? 0;
      const end = plain.ends[figure.end - 1] ?? start;
      return { ...figure, start, end, raw: message.slice(start, end) };
    });
  });
}
