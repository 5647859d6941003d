import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Interpreted } from '../retrieval/interpreted.ts';
import type { QuestionRequest } from './answer.ts';

/** "2022年评上的…现在叫什么": a day on which something happened, while the question is about today. */
const ABOUT_NOW = /现在|目前|如今|眼下|还(?:能|有|在|可以|管)|今年(?!.{0,4}(?:评|认定|拿|入))|来得及/u;
const HAPPENED = /^(?:.{0,4})(?:日|号)?(?:领|办|评|认定|改|拿|获|签|注册|成立|入库|收到|受理|变更|公布|开工)/u;

/**
 * The days that the words ask about: the first day of a month that is said, the last of a year that is over.
 * Null when the words name no day, or only days on which something happened; a day said earlier (`before`) then holds.
 */
export function datesAsked(
  request: QuestionRequest,
  { dates, text, addresses }: Interpreted,
  before: CalendarDate | null,
): readonly CalendarDate[] | null {
  if (ABOUT_NOW.test(text)) return null;
  const isNumber = (words: string) => addresses.some((address) => address.words.includes(words));
  const asked = dates.filter(({ words, until }) => until < request.as_of && !isNumber(words) && !happened(text, words));
  if (asked.length > 0) return asked.map(({ words, from, until }) => (/月/u.test(words) ? from : until));
  return before && [before];
}

function happened(text: string, words: string): boolean {
  return HAPPENED.test(text.slice(text.indexOf(words) + words.length));
}
