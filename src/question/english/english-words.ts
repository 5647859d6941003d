import { regularOf } from './irregular-forms.ts';

/** A word of English in the form in which words are compared, and where it stands in the text. */
export interface EnglishWord {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** True for `IT` and `US`, which `it` and `us` are not. */
  readonly isCapital: boolean;
}

/** The Latin words of a text in order. `what's`, `R&D` and `high-tech` are two words each, in texts and in the glossary alike. */
export function englishWordsIn(text: string): readonly EnglishWord[] {
  return [...text.matchAll(/[a-z]+|\d+(?=[a-z-])/giu)].map(({ 0: word, index: start }) => ({
    ...{ stem: stemOf(word.toLowerCase()), start },
    end: start + word.length,
    isCapital: word.length > 1 && word === word.toUpperCase(),
  }));
}

/** British as American spelling, without the endings of number and tense: `recognised`, `recognizes` -> `recogniz`. */
function stemOf(word: string): string {
  if (WHOLE.has(word)) return word;
  const regular = regularOf(word);
  if (regular !== null) return stemOf(regular);
  const american = SPELLINGS.reduce((form, [british, one]) => form.replace(british, one), word);
  return ENDINGS.reduce((form, [ending, one]) => form.replace(ending, one), american);
}

/** Plurals that mean something else than one of the kind. */
const WHOLE: ReadonlySet<string> = new Set(['goods', 'customs', 'news', 'premises']);

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e[ds]?|ing|ation|ations)$/u, 'iz$1'],
  [/^cent(?:re|er)/u, 'center'],
  [/(lab|col|fav|neighb|hon)our/u, '$1or'],
  [/programmes?$/u, 'program'],
  [/licence/u, 'license'],
  [/defence$|offence/u, 'offense'],
  [/(?<=[a-z]{2})elled$/u, 'eled'],
];

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})ies$/u, 'y'],
  [/(?<=[a-z]{4})ily$/u, 'y'],
  [/(?<=[a-z]{4})ly$/u, ''],
  [/(?<=(?:s|x|z|ch|sh))es$/u, ''],
  [/(?<=[a-z]{2}[^su])s$/u, ''],
  [/(?<=[a-z]{2})ied$/u, 'y'],
  [/(?<=[a-z]{3})([^aeiouls])\1(?:ing|ed)$/u, '$1'],
  [/(?<=[a-z]{3})(?:ing|ed)$/u, ''],
  [/(?<=[a-z]{3})e$/u, ''],
];
