import type { Synonym, SynonymKind } from '../indexing/lexicon.ts';
import type { TextModels } from '../learning/pack-models.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import { normalise } from '../policy/normalise.ts';
import { levelOfDepartments } from './department-names.ts';
import { findFiguresSaid } from './facts/figures-said.ts';
import type { Address, Interpreted } from './interpreted.ts';
import type { Found, Language } from './language.ts';
import { type AddressBook, readAddresses } from './read-address.ts';
import { readAsked } from './read-asked.ts';
import { readCoined } from './read-coined.ts';
import { readDates, readValidity } from './read-dates.ts';
import { readElsewhere } from './read-elsewhere.ts';
import { readForm } from './read-form.ts';
import { readNamedTexts } from './read-named-texts.ts';
import { namesOfContent, readTitles, readWantedText } from './read-wanted-text.ts';
import { splitCases } from './split-cases.ts';
import { splitQuestion } from './split-question.ts';
import { splitThings } from './split-things.ts';
import { Utterance } from './utterance.ts';

/** A stretch of the question that is not its subject: a word of asking, a place, an address that the jump answers. */
export interface Aside {
  readonly start: number;
  readonly end: number;
  readonly kind: 'filler' | 'place' | 'address';
}

/** Words put beside the question: what the texts call the thing that was asked for. */
export interface AddedWords {
  readonly text: string;
  readonly kind: SynonymKind | 'correction';
  /** Part of what the kind weighs, 0 to 1. */
  readonly share: number;
}

/** A question as it was read, with what retrieval needs to weigh its words. */
export interface ReadQuestion {
  readonly interpreted: Interpreted;
  /** The words as searched: normalised, in standard form, typing errors put right. */
  readonly text: string;
  readonly asides: readonly Aside[];
  readonly added: readonly AddedWords[];
  readonly synonyms: readonly Found<Synonym>[];
}

export interface Reader {
  readonly language: Language;
  readonly book: AddressBook;
  readonly models: TextModels;
}

const QUOTED = /[“"「『《]([^”"」』》]{2,})[”"」』》]/g;

/** What was asked, in one pure function of the question, the day and what the library holds. */
export function readQuestion(query: string, asOf: CalendarDate, { language, book, models }: Reader): ReadQuestion {
  const typed = language.standardise(normalise(language.readLanguage(query).text)).trim();
  const corrections = language.correct(typed);
  const text = corrections.reduce((words, { from, to }) => words.replace(from, to), typed);
  const addresses = readAddresses(text, book);
  const synonyms = language.findSynonyms(text);
  const places = language.findPlaces(text);
  const { seats } = language.jurisdictions;
  const named = places.map(({ words, thing }) => ({ words, ...thing, seat: seats[thing.where] ?? null }));
  const titles = readTitles(typed);
  const departments = [...new Set(language.findDepartments(text).map(({ thing }) => thing.name))];
  const asides = [
    ...language.findFillers(text).map(({ start, end }): Aside => ({ start, end, kind: 'filler' })),
    ...places.map(({ start, end }): Aside => ({ start, end, kind: 'place' })),
    ...addresses.flatMap((address) => asideOfAddress(text, address)),
  ];
  // Pinyin can mean several words, of which the text holds the first.
  const others = corrections.filter(({ to }) => !text.includes(to));
  const added = [
    ...others.map(({ to }): AddedWords => ({ text: to, kind: 'correction', share: 1 })),
    ...synonyms.flatMap(wordsOfSynonym),
  ];
  return {
    interpreted: {
      text: new Utterance(typed),
      ...readAsked(
        typed,
        addresses.flatMap(({ label, words }) => (label === null ? words : [])),
        models,
      ),
      ...readOneself(typed, language),
      addresses,
      isBare: isBare(typed, addresses),
      contentOf: namesOfContent(typed, [
        ...addresses.map(({ words }) => words),
        ...titles.map((title) => `《${title}》`),
      ]),
      titles,
      named: readNamedTexts(text, book.findNames(text)),
      phrases: [...text.matchAll(QUOTED)].map((quoted) => quoted[1] ?? ''),
      dates: readDates(text, asOf),
      validity: readValidity(text),
      places: named,
      elsewhere: readElsewhere({ text: typed, places: named }),
      matters: language
        .findMatters(text)
        .map(({ words, thing: { name, ask, personal } }) => ({ words, name, ask, personal })),
      amounts: readAmounts(text),
      departments,
      officeLevel: levelOfDepartments(departments, language.jurisdictions),
      synonyms: synonyms.flatMap(({ words, thing }) =>
        thing.text.filter((to) => to !== words).map((to) => ({ from: words, to, kind: thing.kind })),
      ),
      corrections,
      corrected: text,
    },
    ...{ text, asides, added, synonyms },
  };
}

/** What the words show by themselves, whatever is held. */
function readOneself(
  text: string,
  { levelSaid }: Language,
): Pick<Interpreted, 'form' | 'level' | 'parts' | 'cases' | 'things' | 'wants' | 'coined'> {
  return {
    form: readForm(text),
    level: levelSaid(text),
    parts: splitQuestion(text),
    cases: splitCases(text),
    things: splitThings(text),
    wants: readWantedText(text),
    coined: readCoined(text),
  };
}

/** Nothing but the document is named: 那27号呢. */
function isBare(text: string, addresses: readonly Address[]): boolean {
  const rest = addresses.reduce((words, address) => words.replace(address.words, ''), text);
  return addresses.some(({ label }) => label === null) && rest.replace(/[那呢是什么吗的?，,。\s]/gu, '').length < 3;
}

/** The words of an address that was found are answered by the jump; others are still looked for in the texts. */
function asideOfAddress(text: string, { words, state, label, number }: Address): readonly Aside[] {
  const start = text.indexOf(words);
  if (state === 'not_in_corpus' || start < 0 || (label === null && number === null)) return [];
  return [{ start, end: start + words.length, kind: 'address' }];
}

/** What a synonym adds weighs together no more than the words it stands for, however many and long its words are. */
function wordsOfSynonym({ words, thing }: Found<Synonym>): readonly AddedWords[] {
  const others = thing.text.filter((text) => text !== words);
  return others.map((text) => ({
    ...{ text, kind: thing.kind },
    share: Math.min(1, (words.length + 1) / text.length) / others.length,
  }));
}

function readAmounts(text: string): Interpreted['amounts'] {
  return findFiguresSaid(text)
    .filter(({ kind }) => kind === 'money' || kind === 'rate' || kind === 'count' || kind === 'duration')
    .map(({ raw, kind, value }) => ({
      ...{ words: raw, value },
      fen: kind === 'money' && /^money:\d+$/.test(value) ? Number(value.slice('money:'.length)) : null,
    }));
}
