import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Level } from '../policy/document.ts';
import type { Interpreted } from '../retrieval/interpreted.ts';
import type { Facts, QuestionRequest } from './answer.ts';
import { type Intent, readIntents } from './intent.ts';
import type { Remembered } from './remember.ts';

/** A question after reading: what is asked, of which time, with what is known from before. */
export interface Understanding {
  /** The words as typed. */
  readonly message: string;
  /** What is searched: the message, with the topic of the conversation where the message leans on it. */
  readonly query: string;
  readonly intents: ReadonlySet<Intent>;
  readonly level: Level | null;
  /** Days for which the question is answered, usually one; several when it compares ("2023年…换成2025年呢"). */
  readonly dates: readonly CalendarDate[];
  /** True when the day comes from the words, and must be named in the answer. */
  readonly dateSaid: boolean;
  readonly facts: Facts;
  /** True when the message makes sense only with the question before it. */
  readonly followsUp: boolean;
}

const FOLLOW_UP =
  /^(?:那么?|如果|要是|假如|换成|改成|不对|不是|还有|第[二三]年|去年|今年|明年|(?:19|20)\d{2}年).{0,18}(?:呢|吗|的|么)?[？?。！!]*$|^.{0,10}呢[？?]?$/u;
const LEVEL_SAID: readonly (readonly [Level, RegExp])[] = [
  ['city', /市级|市里|北京市的|全市/u],
  ['district', /区级|区里|通州区的|副中心/u],
];
/** "2022年评上的…现在叫什么": a day on which something happened, while the question is about today. */
const ABOUT_NOW = /现在|目前|如今|眼下|还(?:能|有|在|可以|管)|今年(?!.{0,4}(?:评|认定|拿|入))|来得及/u;
const HAPPENED = /^(?:.{0,4})(?:日|号)?(?:领|办|评|认定|改|拿|获|签|注册|成立|入库|收到|受理|变更|公布|开工)/u;

/** Reads a message against what the conversation remembers. Pure. */
export function understand(request: QuestionRequest, interpreted: Interpreted, remembered: Remembered): Understanding {
  const { message } = request;
  const followsUp = remembered.query !== null && isFollowUp(message, interpreted);
  const dates = datesAsked(request, interpreted, remembered);
  return {
    message,
    query: followsUp ? `${remembered.query} ${message}` : message,
    intents: followsUp
      ? new Set([...remembered.intents, ...readIntents(message)].filter((intent) => intent !== 'clause'))
      : readIntents(message),
    level: LEVEL_SAID.find(([, sign]) => followsUp && sign.test(message))?.[0] ?? null,
    dates: dates ?? [request.as_of],
    dateSaid: dates !== null,
    facts: { ...remembered.facts, ...request.facts },
    followsUp,
  };
}

function isFollowUp(message: string, { addresses }: Interpreted): boolean {
  const namesDocument = addresses.some(({ documents }) => documents.length > 0);
  return (
    !namesDocument &&
    (FOLLOW_UP.test(message.trim()) || /(?:那|这|该|上述)(?:份|个|条|项)?(?:文件|条|政策|规定|办法)/u.test(message))
  );
}

/** The days that the words ask about; null when they name none, or only days on which something happened. */
function datesAsked(
  request: QuestionRequest,
  { dates, text, addresses }: Interpreted,
  remembered: Remembered,
): readonly CalendarDate[] | null {
  const isNumber = (words: string) => addresses.some((address) => address.words.includes(words));
  const asked = dates.filter(({ words, until }) => until < request.as_of && !isNumber(words) && !happened(text, words));
  if (asked.length > 0 && !ABOUT_NOW.test(text))
    return asked.map(({ words, from, until }) => (/月/u.test(words) ? from : until));
  return remembered.date && !ABOUT_NOW.test(text) ? [remembered.date] : null;
}

function happened(text: string, words: string): boolean {
  return HAPPENED.test(text.slice(text.indexOf(words) + words.length));
}
