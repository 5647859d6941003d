import type { CalendarDate } from '../policy/calendar-date.ts';
import { nameDocument } from '../policy/clause-name.ts';
import type { Level, PolicyDocument } from '../policy/document.ts';
import type { Facts } from '../policy/fact.ts';
import type { Interpreted } from '../question/interpreted.ts';
import { datesAsked } from '../question/read-asked-days.ts';
import { type Intent, readIntents } from '../question/read-intents.ts';
import { levelSaid } from '../question/read-level.ts';
import type { QuestionRequest } from '../question/request.ts';
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

/** 那份文件第六条呢, 它还有效吗, 第十条: the document of the last answer is meant. */
const MEANS_DOCUMENT = /(?:那|这|该|上述|本)(?:份|个|项)?(?:文件|政策|规定|办法|措施)|^(?:那)?它|其中/u;
/** 不对，是市级的; 如果罚了50万呢; 那2023年的时候呢 */
const TURNS_ON =
  /^(?:那么?|如果|要是|假如|换成|改成|不对|不是|还有|第[二三]年).{0,24}$|^.{0,10}呢[？?]?$|^.{0,10}也(?:算|行|可以|能|有|给|要|适用).{0,4}$/u;
/** Words that carry no topic; what is left of a message without them is its own topic. */
const NO_TOPIC =
  /\d+(?:\.\d+)?(?:万|亿)?(?:元|块)?|现在|目前|哪个|部门|单位|主管|牵头|负责|联系|电话|罚|条件|材料|谁|问|找|给|多少|钱|补|几成|几折|最[多高]|一共|合计|总共|直接|发|评上|两头|都|能|可以|拿|领|要|吗|呢|么|的|了|还|有|那|如果|要是|第?[一二三四五]年|[今去明]年|年底|是|在|怎么|如何|申请|办|多久|几天|哪[里儿个]|什么|时候|我们?|你|它|这|个|请|和|区|市级?|级|[\s，,。？?！!]/gu;
const OWN_TOPIC = 3;

/** Reads a message against what the conversation remembers. Pure. */
export function understand(
  request: QuestionRequest,
  interpreted: Interpreted,
  remembered: Remembered,
  documents: ReadonlyMap<string, PolicyDocument>,
): Understanding {
  const { message } = request;
  const topic = topicOf(message, interpreted, remembered, documents);
  const dates = datesAsked(request, interpreted, remembered.date);
  // In standard characters and words: 有咩好處 asks for support like 有什么好处.
  const asked = readIntents(interpreted.text);
  const own = [...asked].filter((intent) => intent !== 'clause');
  return {
    message,
    // The message counts twice beside its topic: it is what is asked now.
    query: topic === null ? message : `${message} ${topic} ${message}`,
    intents: topic === null || own.length > 0 ? asked : new Set(remembered.intents),
    level: topic === null ? null : levelSaid(message),
    dates: dates ?? [request.as_of],
    dateSaid: dates !== null,
    facts: { ...remembered.facts, ...request.facts },
    followsUp: topic !== null,
  };
}

/** What the message leans on: the document of the last answer, or the last question; null when it stands by itself. */
function topicOf(
  message: string,
  { addresses }: Interpreted,
  remembered: Remembered,
  documents: ReadonlyMap<string, PolicyDocument>,
): string | null {
  if (remembered.query === null || addresses.some(({ documents: named }) => named.length > 0)) return null;
  const [last] = remembered.documents;
  const document = last === undefined ? undefined : documents.get(last);
  if (document && (MEANS_DOCUMENT.test(message) || addresses.length > 0)) return nameDocument(document);
  const leans = TURNS_ON.test(message.trim()) || message.replace(NO_TOPIC, '').length < OWN_TOPIC;
  return leans ? remembered.query : null;
}
