import { findFigures } from './figure.ts';
import type { Quantity } from './quantity.ts';
import { quantityOfFigure } from './stated-quantity.ts';

/** So many places, each with so much at most: 不超过20个团队，…每个项目最高支持30万元. */
export interface StatedPlaces {
  readonly places: Quantity & { readonly words: string };
  readonly each: Quantity & { readonly words: string };
  /** From the number of places to the amount for each, verbatim. */
  readonly words: string;
}

const SENTENCE = /[^。；;\n]+/gu;
const AT_MOST = /(?:不超过|不多于|最多|至多|不高于|最高|限额)[^，,。；]{0,6}$/u;
const EACH = /每(?:个|名|家|项|人|位|户|支)[^，,。；每]{0,12}$/u;

/** The places of a text and the most for each of them, one pair in a sentence that states both. */
export function findStatedPlaces(text: string): readonly StatedPlaces[] {
  return [...text.matchAll(SENTENCE)].flatMap(([sentence]) => {
    const figures = findFigures(sentence).map((figure) => ({ ...figure, before: sentence.slice(0, figure.start) }));
    const places = figures.find(({ kind, before }) => kind === 'count' && AT_MOST.test(before));
    const each = figures.find(
      ({ kind, before, start }) =>
        kind === 'money' && places !== undefined && start > places.end && EACH.test(before) && AT_MOST.test(before),
    );
    const [many, much] = [places, each].map((one) => one && quantityOfFigure(one.kind, one.value));
    if (!places || !each || !many || !much) return [];
    return [
      {
        places: { ...many, words: places.raw },
        each: { ...much, words: each.raw },
        words: sentence.slice(places.start, each.end),
      },
    ];
  });
}
