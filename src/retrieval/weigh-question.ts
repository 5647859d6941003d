import type { WeightedTerm } from '../indexing/clause-index.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Interpreted } from '../question/interpreted.ts';
import { type Marks, readMarks } from '../question/read-marks.ts';
import { readQuestion } from '../question/read-question.ts';
import { type ContentWord, listContentWords, listStrangeWords, type StrangeWord } from './content-words.ts';
import { type Embedded, embed } from './embedding/embedding.ts';
import { wordsToEmbed } from './embedding/words-to-embed.ts';
import type { Library } from './library.ts';
import { type ContentUnit, listContentUnits } from './scope/content-units.ts';
import { weighTerms } from './weigh-terms.ts';

/** A question understood, and the terms to search for. */
export interface Reading {
  readonly interpreted: Interpreted;
  readonly terms: readonly WeightedTerm[];
  readonly words: readonly ContentWord[];
  /** Words that no text holds. */
  readonly strange: readonly StrangeWord[];
  /** All its words, whether a text holds them or not. */
  readonly units: readonly ContentUnit[];
  readonly marks: Marks;
  /** The words as searched. */
  readonly text: string;
  /** What they mean; null where nothing was learnt. */
  readonly embedded: Embedded | null;
}

/** What was asked on a day, with each of its words weighed by what it is and how rare it is in the texts. */
export function weighQuestion(query: string, asOf: CalendarDate, library: Library): Reading {
  const { language, index, models } = library;
  const { interpreted, text, asides, added, synonyms } = readQuestion(query, asOf, library);
  return {
    interpreted,
    terms: weighTerms(text, asides, added, index.vocabulary, language.isFillerCharacter),
    words: listContentWords(text, asides, synonyms, index),
    strange: listStrangeWords(text, asides, synonyms, index),
    units: listContentUnits(text, asides, synonyms, index),
    marks: readMarks(text),
    text,
    embedded: embed(wordsToEmbed(text, index.vocabulary), models),
  };
}
