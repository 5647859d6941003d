import type { EnglishLexicon } from '../../indexing/lexicon.ts';
import { makePhraseFinder } from '../../indexing/phrase-finder.ts';
import { type EnglishWord, englishWordsIn } from './english-words.ts';

/** What English words say: a thing, what is asked (`weak`: only where nothing else is), or nothing. */
export interface Rendering {
  /** In Chinese, the usual sense first; none where nothing is said. */
  readonly senses: readonly string[];
  readonly kind: 'term' | 'asked' | 'weak' | 'dropped';
}

/** The glossary made ready, in both directions. */
export interface Glossary {
  /** The longest phrase that begins with the word at a place, and how many words it has; null where none does. */
  readonly at: (words: readonly EnglishWord[], place: number) => (Rendering & { readonly length: number }) | null;
  /** The terms that the texts have beside one; none for a term that no English name shares with another. */
  readonly companyOf: (chinese: string) => ReadonlySet<string>;
  /** Chinese words -> English ones; null where too few of the characters are known, or the names are too many, to say what is meant. */
  readonly gloss: (chinese: string) => string | null;
}

const KNOWN = 0.75;
/** One character says too little to be told alone, and so many names in a row no longer read as one. */
const SHORTEST = 2;
const MOST_NAMES = 4;

export function makeGlossary(lexicon: EnglishLexicon): Glossary {
  const renderings = phrasesOf(lexicon);
  const longest = Math.max(0, ...[...renderings.keys()].map((phrase) => phrase.split(' ').length));
  const company = companyIn(lexicon);
  return {
    at(words, place) {
      for (let length = Math.min(longest, words.length - place); length > 0; length--) {
        const phrase = words.slice(place, place + length);
        const rendering = written(phrase).map((key) => renderings.get(key));
        const found = rendering.find((one) => one !== undefined);
        if (found) return { ...found, length };
      }
      return null;
    },
    companyOf: (chinese) => company.get(chinese) ?? NOBODY,
    gloss: makeGloss(lexicon.terms),
  };
}

const NOBODY: ReadonlySet<string> = new Set();

function companyIn({ terms, company }: EnglishLexicon): ReadonlyMap<string, ReadonlySet<string>> {
  const named = (places: readonly number[]) => new Set(places.flatMap((place) => terms[place]?.chinese ?? []));
  return new Map(terms.map(({ chinese }, place) => [chinese, named(company[place] ?? [])]));
}

function makeGloss(terms: EnglishLexicon['terms']): Glossary['gloss'] {
  const named = terms.filter(({ chinese }) => chinese.length >= SHORTEST);
  const names = new Map(named.flatMap(({ chinese, english: [first] }) => (first ? [[chinese, first]] : [])));
  const find = makePhraseFinder([...names.keys()]);
  return (chinese) => {
    const found = find(chinese);
    const known = found.reduce((sum, { start, end }) => sum + end - start, 0);
    const letters = chinese.replace(/[^\p{L}]/gu, '').length;
    if (letters === 0 || known / letters < KNOWN || found.length > MOST_NAMES) return null;
    return found.map(({ start, end }) => names.get(chinese.slice(start, end)) ?? '').join(' ');
  };
}

/** `IT` is looked for as an acronym, then as a word; `it` as a word, then as an acronym. */
function written(words: readonly EnglishWord[]): readonly string[] {
  const word = words.map(({ stem }) => stem).join(' ');
  const acronym = `^${word}`;
  return words.length === 1 && words[0]?.isCapital ? [acronym, word] : [word, acronym];
}

/** What is asked goes before things, and things before words that say nothing. */
function phrasesOf({ asking, otherwise, terms, dropped }: EnglishLexicon): ReadonlyMap<string, Rendering> {
  const phrases = new Map<string, Rendering>();
  const keep = (phrase: string, kind: Rendering['kind'], senses: readonly string[]) => {
    const words = englishWordsIn(phrase);
    const key = written(words)[0] ?? '';
    const known = phrases.get(key);
    if (!known) phrases.set(key, { senses, kind });
    else if (known.kind === kind) phrases.set(key, { kind, senses: [...new Set([...known.senses, ...senses])] });
  };
  for (const { chinese, english } of asking) for (const phrase of english) keep(phrase, 'asked', [chinese]);
  for (const { chinese, english } of otherwise) for (const phrase of english) keep(phrase, 'weak', [chinese]);
  for (const { chinese, english } of terms) for (const phrase of english) keep(phrase, 'term', [chinese]);
  for (const phrase of dropped) keep(phrase, 'dropped', []);
  return phrases;
}
