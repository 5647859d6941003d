import { type CalendarDate, datePartsOf } from '../../policy/calendar-date.ts';
import { RELATIVE_YEARS } from '../date-spellings.ts';
import type { Address } from '../interpreted.ts';
import { Utterance } from '../utterance.ts';
import { withStops } from './with-stops.ts';

/**
 * A message as facts are read from it: without the figures of documents' numbers (通政办发22年21号 is not 21 persons), days
 * of last year and of years in two digits with their year in figures, and commas where blanks stand for them.
 */
export function wordsOfFacts(said: Utterance, addresses: readonly Address[], asOf: CalendarDate): Utterance {
  const bare = addresses.reduce((text, { words }) => text.replace(words, ' '.repeat(words.length)), said.spoken);
  return new Utterance(withYears(withStops(bare), asOf));
}

function withYears(message: string, asOf: CalendarDate): string {
  const { year } = datePartsOf(asOf);
  // 24年5月20号 is a day of 2024, and no 5月20号 of this year.
  const whole = message.replace(/(?<![\d.])([0-3]\d)年(?=\d{1,2}月\d{1,2}[日号])/gu, '20$1年');
  return whole.replace(
    /(?:前|去|今|明)年(?=\d{1,2}月\d{1,2}[日号])/gu,
    (word) => `${year + (RELATIVE_YEARS[word] ?? 0)}年`,
  );
}
