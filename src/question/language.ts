import type { ClauseIndex } from '../indexing/clause-index.ts';
import type { Department, Lexicon, Matter, Place, Synonym } from '../indexing/lexicon.ts';
import { type FoundPhrase, makePhraseFinder } from '../indexing/phrase-finder.ts';
import type { Plan, Trade } from '../indexing/trade.ts';
import type { Jurisdictions } from '../policy/jurisdiction.ts';
import { type Correction, makeCorrector } from './correct-typing.ts';
import { namesOfDepartment } from './department-names.ts';
import { type Glossary, makeGlossary } from './english/glossary.ts';
import { readEnglish, type Said } from './english/read-english.ts';
import { AREA_BEFORE, type LevelReader, makeLevelReader } from './read-level.ts';
import { readPinyin } from './read-pinyin.ts';
import { makeStandardiser } from './standardise.ts';

/** A thing of the lexicon and where the text names it. */
export interface Found<Thing> {
  readonly thing: Thing;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The lexicon made ready for reading questions. */
export interface Language {
  /** The language of a message, and its words in Chinese. */
  readonly readLanguage: (message: string) => Said;
  readonly glossary: Glossary;
  /** Dialect words in standard form: 有冇 -> 有没有. */
  readonly standardise: (text: string) => string;
  /** Words of asking; single characters of that kind (能, 要) are no words, since they stand inside others (能源). */
  readonly findFillers: (text: string) => readonly FoundPhrase[];
  readonly isFillerCharacter: (term: string) => boolean;
  readonly jurisdictions: Jurisdictions;
  readonly levelSaid: LevelReader;
  readonly findPlaces: (text: string) => readonly Found<Place>[];
  readonly findDepartments: (text: string) => readonly Found<Department>[];
  readonly findMatters: (text: string) => readonly Found<Matter>[];
  readonly findSynonyms: (text: string) => readonly Found<Synonym>[];
  readonly findTrades: (text: string) => readonly Found<Trade>[];
  readonly findPlans: (text: string) => readonly Found<Plan>[];
  /** All trades and plans there are. */
  readonly trades: readonly Trade[];
  readonly plans: readonly Plan[];
  /** Typing errors put right, and pinyin read as words. */
  readonly correct: (text: string) => readonly Correction[];
}

export function makeLanguage(lexicon: Lexicon, index: Pick<ClauseIndex, 'knows' | 'rarity'>): Language {
  const fillerCharacters = new Set(lexicon.fillers.filter((filler) => filler.length === 1));
  const findPlaces = makeFinder(lexicon.places, ({ name }) => [name]);
  const terms = [...lexicon.words, ...lexicon.synonyms.flatMap(({ text }) => text)];
  const correctErrors = makeCorrector(
    terms.filter((term) => index.rarity(term) > 0),
    (pair) => index.knows(pair),
  );
  const glossary = makeGlossary(lexicon.english);
  return {
    ...{ glossary, readLanguage: (message) => readEnglish(message, glossary) },
    standardise: makeStandardiser(lexicon.dialect),
    findFillers: makePhraseFinder(lexicon.fillers.filter((filler) => filler.length > 1)),
    isFillerCharacter: (term) => fillerCharacters.has(term),
    jurisdictions: lexicon.jurisdictions,
    levelSaid: makeLevelReader(lexicon.jurisdictions),
    findPlaces: (text) =>
      findPlaces(text).filter(({ words, start }) => !words.startsWith('区') || !AREA_BEFORE.test(text.slice(0, start))),
    findDepartments: makeFinder(lexicon.departments, (one) => namesOfDepartment(one, lexicon.jurisdictions)),
    findMatters: makeFinder(lexicon.matters, ({ say }) => say),
    findSynonyms: makeFinder(lexicon.synonyms, ({ say }) => say),
    findTrades: makeFinder(lexicon.trades, ({ say }) => say),
    findPlans: makeFinder(lexicon.plans, ({ say }) => say),
    ...{ trades: lexicon.trades, plans: lexicon.plans },
    correct: (text) => [...correctErrors(text), ...readPinyin(text, lexicon.spellings)],
  };
}

/** Things and the words for each -> a function that finds them; a word of several things gives them all. */
function makeFinder<Thing>(things: readonly Thing[], wordsOf: (thing: Thing) => readonly string[]) {
  const owners = new Map<string, Thing[]>();
  for (const thing of things) for (const word of wordsOf(thing)) owners.set(word, [...(owners.get(word) ?? []), thing]);
  const words = [...owners.keys()];
  const find = makePhraseFinder(words);
  return (text: string): readonly Found<Thing>[] =>
    find(text).flatMap(({ phrase, start, end }) =>
      (owners.get(words[phrase] ?? '') ?? []).map((thing) => ({ thing, words: text.slice(start, end), start, end })),
    );
}
