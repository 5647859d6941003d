import type { EnglishLexicon } from '../../indexing/lexicon.ts';
import { makePhraseFinder } from '../../indexing/phrase-finder.ts';
import { type EnglishWord, englishWordsIn } from './english-words.ts';

/** What English words say: a thing, what is asked (`weak`: only where nothing else is), or nothing. */
export interface Rendering {
  readonly chinese: string;
  readonly kind: 'term' | 'asked' | 'weak' | 'dropped';
}

/** The glossary made ready, in both directions. */
export interface Glossary {
  /** The longest phrase that begins with the word at a place, and how many words it has; null where none does. */
  readonly at: (words: readonly EnglishWord[], place: number) => (Rendering & { readonly length: number }) | null;
  /** Chinese words -> English ones; null where too few of the characters are known to say what is meant. */
  readonly gloss: (chinese: string) => string | null;
}

const KNOWN = 0.75;
/** One character says too little to be told alone. */
const SHORTEST = 2;

export function makeGlossary(lexicon: EnglishLexicon): Glossary {
  const renderings = phrasesOf(lexicon);
  const longest = Math.max(0, ...[...renderings.keys()].map((phrase) => phrase.split(' ').length));
  const named = lexicon.terms.filter(({ chinese }) => chinese.length >= SHORTEST);
  const terms = new Map(named.flatMap(({ chinese, english: [first] }) => (first ? [[chinese, first]] : [])));
  const find = makePhraseFinder([...terms.keys()]);
  return {
    at(words, place) {
      for (let length = Math.min(longest, words.length - place); length > 0; length--) {
        const phrase = words.slice(place, place + length).map(({ stem }) => stem);
        const rendering = renderings.get(phrase.join(' '));
        if (rendering) return { ...rendering, length };
      }
      return null;
    },
    gloss(chinese) {
      const found = find(chinese);
      const known = found.reduce((sum, { start, end }) => sum + end - start, 0);
      const letters = chinese.replace(/[^\p{L}]/gu, '').length;
      if (letters === 0 || known / letters < KNOWN) return null;
      return found.map(({ start, end }) => terms.get(chinese.slice(start, end)) ?? '').join(', ');
    },
  };
}

/** Of two readings of one phrase the first holds. */
function phrasesOf({ asking, otherwise, terms, dropped }: EnglishLexicon): ReadonlyMap<string, Rendering> {
  const keyOf = (phrase: string) =>
    englishWordsIn(phrase)
      .map(({ stem }) => stem)
      .join(' ');
  const ofKind = (entries: EnglishLexicon['terms'], kind: Rendering['kind']) =>
    entries.flatMap(({ chinese, english }) => english.map((phrase) => [keyOf(phrase), { chinese, kind }] as const));
  const all = [
    ...ofKind(asking, 'asked'),
    ...ofKind(otherwise, 'weak'),
    ...ofKind(terms, 'term'),
    ...dropped.map((word) => [keyOf(word), { chinese: '', kind: 'dropped' }] as const),
  ];
  return new Map(all.reverse());
}
