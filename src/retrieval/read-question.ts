import type { ClauseIndex, WeightedTerm } from '../indexing/clause-index.ts';
import type { Synonym } from '../indexing/lexicon.ts';
import { normalise } from '../indexing/normalise.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import { findFigures } from '../policy/figure.ts';
import { type ContentWord, listContentWords } from './content-words.ts';
import type { Address, Interpreted } from './interpreted.ts';
import type { Found, Language } from './language.ts';
import { type AddressBook, readAddresses } from './read-address.ts';
import { readDates, readValidity } from './read-dates.ts';
import { ASIDE_WEIGHTS, SYNONYM_WEIGHTS } from './term-weights.ts';
import { type AddedWords, type Aside, weighTerms } from './weigh-terms.ts';

/** A question understood, and the terms to search for. */
export interface Reading {
  readonly interpreted: Interpreted;
  readonly terms: readonly WeightedTerm[];
  readonly words: readonly ContentWord[];
}

export interface Reader {
  readonly language: Language;
  readonly book: AddressBook;
  readonly index: ClauseIndex;
}

const QUOTED = /[“"「『《]([^”"」』》]{2,})[”"」』》]/g;

/** What was asked, in one pure function of the question, the day and what the library holds. */
export function readQuestion(query: string, asOf: CalendarDate, { language, book, index }: Reader): Reading {
  const typed = language.standardise(normalise(query)).trim();
  const corrections = language.correct(typed);
  const text = corrections.reduce((words, { from, to }) => words.replace(from, to), typed);
  const addresses = readAddresses(text, book);
  const synonyms = language.findSynonyms(text);
  const places = language.findPlaces(text);
  const asides = [
    ...language.findFillers(text).map(({ start, end }): Aside => ({ start, end, weight: ASIDE_WEIGHTS.filler })),
    ...places.map(({ start, end }): Aside => ({ start, end, weight: ASIDE_WEIGHTS.place })),
    ...addresses.flatMap((address) => asideOfAddress(text, address)),
  ];
  // Pinyin can mean several words, of which the text holds the first.
  const others = corrections.filter(({ to }) => !text.includes(to));
  const added = [
    ...others.map(({ to }): AddedWords => ({ text: to, weight: SYNONYM_WEIGHTS.correction })),
    ...synonyms.flatMap(wordsOfSynonym),
  ];
  return {
    interpreted: {
      text: typed,
      addresses,
      phrases: [...text.matchAll(QUOTED)].map((quoted) => quoted[1] ?? ''),
      dates: readDates(text, asOf),
      validity: readValidity(text),
      places: places.map(({ words, thing }) => ({ words, ...thing })),
      matters: language
        .findMatters(text)
        .map(({ words, thing: { name, ask, personal } }) => ({ words, name, ask, personal })),
      amounts: readAmounts(text),
      departments: [...new Set(language.findDepartments(text).map(({ thing }) => thing.name))],
      synonyms: synonyms.flatMap(({ words, thing }) =>
        thing.text.filter((to) => to !== words).map((to) => ({ from: words, to, kind: thing.kind })),
      ),
      corrections,
    },
    terms: weighTerms(text, asides, added, index.vocabulary, language.isFillerCharacter),
    words: listContentWords(text, asides, synonyms, index),
  };
}

/** The words of an address that was found are answered by the jump; others are still looked for in the texts. */
function asideOfAddress(text: string, { words, state, label, number }: Address): readonly Aside[] {
  const start = text.indexOf(words);
  if (state === 'not_in_corpus' || start < 0 || (label === null && number === null)) return [];
  return [{ start, end: start + words.length, weight: ASIDE_WEIGHTS.address }];
}

/** What a synonym adds weighs together no more than the words it stands for, however many and long its words are. */
function wordsOfSynonym({ words, thing }: Found<Synonym>): readonly AddedWords[] {
  const others = thing.text.filter((text) => text !== words);
  const share = SYNONYM_WEIGHTS[thing.kind] / Math.max(1, others.length);
  return others.map((text) => ({ text, weight: share * Math.min(1, (words.length + 1) / text.length) }));
}

function readAmounts(text: string): Interpreted['amounts'] {
  return findFigures(text)
    .filter(({ kind }) => kind === 'money' || kind === 'rate' || kind === 'count' || kind === 'duration')
    .map(({ raw, kind, value }) => ({
      words: raw,
      fen: kind === 'money' && /^money:\d+$/.test(value) ? Number(value.slice('money:'.length)) : null,
    }));
}
