import type { CalendarDate } from '../../policy/calendar-date.ts';
import { readQuestion } from '../../question/read-question.ts';
import type { Library } from '../library.ts';
import { embed, likenessOf } from './embedding.ts';
import { wordsToEmbed } from './words-to-embed.ts';

/** How alike in meaning to a text a clause is, by its id: 0 to 1; 0 where nothing was learnt. */
export type LikenessTo = (clause: string) => number;

/** A text, as a question asked on a day -> how alike in meaning clauses are to it. */
export function findLikeness(text: string, asOf: CalendarDate, library: Library): LikenessTo {
  const { index, models, numberOf } = library;
  const embedded = embed(wordsToEmbed(readQuestion(text, asOf, library).text, index.vocabulary), models);
  return (clause) => (embedded ? likenessOf(embedded, numberOf(clause), models) : 0);
}
