import type { CalendarDate } from '../policy/calendar-date.ts';
import { readQuantitiesSaid } from './facts/quantities-said.ts';
import type { Interpreted } from './interpreted.ts';
import type { QuestionRequest } from './request.ts';

/** "2022年评上的…现在叫什么": a day on which something happened, while the question is about today. */
const ABOUT_NOW =
  /现在|目前|如今|眼下|今年(?!.{0,4}(?:评|认定|拿|入)|年?初|上半年|第?[一二三123]季度|的?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月)|来得及/u;
/** 2025年12月31日还有效吗 asks of that day: it is said that its rules are meant. */
const STILL = /还(?:能|有|在|可以|管)/u;
/** 2025年12月有没有…现在呢: both days are asked about. */
const WITH_NOW = /(?:现在|今天|目前|如今)(?:呢|又|和|与)|和(?:现在|今天)/u;
/** 去年营收3000万: the year of a figure of the company, not the day of the rules. */
const MEASURED =
  /^(?:全年|度|的|我们|公司|企业){0,2}(?:实现)?(?:营业|主营)?(?:收入|营收|研发|产值|纳税|缴税|交税|利润|净利|销售|出口|融资|申请专利|专利|基数|底数|(?:实际)?(?:利)?用外资|外资|进出口|(?:万元)?GDP|用水|用电|能耗|同期|实际完成|完成)/u;
const HAPPENED =
  /^(?:[^，。；？,.;?、]{0,6})(?:日|号)?(?:领|办(?!发)|评|认定|改|拿|获|签|注册|成立|入库|收到|受理|变更|公布|开工|停工|停[的了]|上市|挂牌|敲|被|进[的了]|列入|出过|挨[过了]|迁入|搬来|开业|投产|举报|投诉|罚)/u;

/** 按2023年6月1日的规定, 2023年6月那时的政策, 如果是2024年5月20日: the rules of that day are asked for. */
const RULED_BEFORE =
  /(?:按照?|依照?|依据|根据|照着?|遵照|适用|如果是?|假如是?|假设是?|要是|站在|回到)[^，。；？,;?\d]{0,4}$/u;
const RULED_AFTER =
  /^(?:[日号]?)(?:当时|那时候?|那会儿|的时候|时候|之?时|当天|这天|那天|还?(?:有效|施行|适用|在(?:执行|进行)|算数|能(?:申请|申报|用|拿|领|享受)|有了?(?:吗|没有?|这[个份])|管用|在[^，。？]{0,3}期)|[^的版，。；？,;?]{0,14}还(?:有效|管用|算数|施行|适用|在[^，。？]{0,3}期)|[^，。；？,;?]{0,4}(?:规定|政策|办法|标准|口径|老?版本|旧版|条款|文件))/u;
/**
 * 2024年5月20日，研发投入支持最高多少; 2036年1月1日某方案还有效吗: the day alone opens the question, and nothing is told
 * that was done on it.
 */
const OPENS = /^[，,、：: ]|有效|施行|适用|算数/u;
const DONE = /我们?|公司|咱|被|过[，,。]|了[，,。]|收到|提交|受理/u;

/** Somebody who compares names two or three days; each one is answered by itself. */
const MOST_DAYS = 4;

/**
 * The days that the words ask about, each once: the first day of a month that is said, the last of a year that is over.
 * Null when the words name no day, or only days on which something happened; a day said earlier (`before`) then holds.
 */
export function datesAsked(
  request: QuestionRequest,
  interpreted: Pick<Interpreted, 'dates' | 'text' | 'addresses'>,
  before: CalendarDate | null,
): readonly CalendarDate[] | null {
  const { spoken: text } = interpreted.text;
  const days = daysNamed(request, interpreted);
  if (days.length > 0 && WITH_NOW.test(text)) return [...days.slice(0, MOST_DAYS - 1), request.as_of];
  const past = days.filter((day) => day < request.as_of);
  if (past.length > 0 && asksOfBoth(text)) return [...past.slice(0, MOST_DAYS - 1), request.as_of];
  const isRuled = interpreted.dates.some((date) => isRuledBy(text, date) && !isOnlyTold(text, date.words));
  if (ABOUT_NOW.test(text) || (STILL.test(text) && !isRuled)) return null;
  if (days.length > 0) return days;
  return before && [before];
}

/** 2023年那会儿给多少？今年再进，还给吗: one sentence asks of then, another of now. */
function asksOfBoth(text: string): boolean {
  const asking = text.split(/[？?。；;！!\n]/u).filter((sentence) => ASKS.test(sentence));
  return (
    asking.some((sentence) => !NOW.test(sentence) && DAY_SAID.test(sentence)) &&
    asking.some((sentence) => NOW.test(sentence) && !DAY_SAID.test(sentence))
  );
}

const NOW = /现在|目前|如今|眼下|今年/u;
const DAY_SAID = /\d{2,4}年|[去前]年/u;

function daysNamed(
  request: QuestionRequest,
  { dates, text: { spoken: text }, addresses }: Pick<Interpreted, 'dates' | 'text' | 'addresses'>,
): readonly CalendarDate[] {
  const isNumber = (words: string) => addresses.some((address) => address.words.includes(words));
  const distinct = [...new Map(dates.map((date) => [date.words, date])).values()];
  const asked = distinct.filter(
    (date) =>
      !isNumber(date.words) &&
      (isRuledBy(text, date) ? date.from !== request.as_of : date.until < request.as_of && !happened(text, date)),
  );
  return [...new Set(asked.map((date) => dayOf(date, request.as_of)))].slice(0, MOST_DAYS);
}

/** A year or a month that is not over is asked about as it stands today. */
function dayOf({ words, from, until }: Said, today: CalendarDate): CalendarDate {
  if (from <= today && today <= until) return today;
  return /月/u.test(words) ? from : until;
}

/** The words before or after a date say that the rules of that day are meant, whenever that is. */
function isRuledBy(text: string, date: Said): boolean {
  const { words } = date;
  const at = text.indexOf(words);
  const after = text.slice(at + words.length);
  const opens = isDay(date) && text.slice(0, at).trim() === '' && OPENS.test(after) && !DONE.test(after);
  const [, ...later] = after.split(CLAUSE_END);
  return RULED_BEFORE.test(text.slice(0, at)) || RULED_AFTER.test(after) || opens || later.some(asksOfThen);
}

/** 2025年11月开业的，当时能申请吗: what happened then says of which day is asked. */
function asksOfThen(clause: string): boolean {
  return THEN.test(clause) && ASKS.test(clause);
}

const THEN = /当时|那时|那会儿|那阵|那年/u;

/** 22年那会儿能返两成，还有吗: what was given then is told, and it is asked whether it still is. */
function isOnlyTold(text: string, words: string): boolean {
  const at = text.indexOf(words);
  const [own = '', ...later] = text.slice(at + words.length).split(CLAUSE_END);
  return !RULED_BEFORE.test(text.slice(0, at)) && !ASKS.test(own) && !STILL.test(own) && STILL.test(later.join());
}

const CLAUSE_END = /[，,。；;？?！!]/u;

type Said = Interpreted['dates'][number];

function isDay({ from, until }: Said): boolean {
  return from === until;
}

/** Something happened then, or was so much: the rules of that day are not asked for. */
function happened(text: string, date: Said): boolean {
  // A whole day is when something was done, unless the rules of that day are asked for.
  if (isDay(date) && /适用|有效|生效|施行|规定|政策|算数/u.test(text)) return false;
  const [before = '', after = ''] = splitAt(text, date.words);
  const own = ownClause(before, after);
  const isTold = !asksOfGiven(own) || DONE.test(`${before.split(CLAUSE_END).at(-1)}${own}`) || isNamedByIt(own);
  if (isTold && (isDay(date) || HAPPENED.test(after) || isEvent(own))) return true;
  return isMeasured(date, after) || isYearOfFigure(date.words, own);
}

/** 24年5月给认的优势单位，…; 2021年12月没报年报进了名单，…: the clause tells what was done, and asks nothing. */
function isEvent(own: string): boolean {
  return EVENT.test(own) && !ASKS.test(own);
}

/** 的 that opens the clause belongs to the day: 24年5月的补贴. */
const EVENT =
  /^(?:份|[日号])?[^的了过][^了过的]*(?:[了过]|的(?!时候|规定|政策|标准|办法|口径|版本|条款|文件|补|奖|支持))/u;

/** What is said of the day in its clause; where it stands alone between commas, in the next one. */
function ownClause(before: string, after: string): string {
  const [own = '', next = ''] = after.split(CLAUSE_END);
  const isAlone = own === '' && (before === '' || CLAUSE_END.test(before.slice(-1)));
  return isAlone ? next : own;
}

function splitAt(text: string, words: string): readonly [before: string, after: string] {
  const at = text.indexOf(words);
  return [text.slice(0, at), text.slice(at + words.length)];
}

/** 2022年评上的小巨人能拿多少: the thing is named by what happened to it. */
function isNamedByIt(own: string): boolean {
  const done = HAPPENED.exec(own);
  return done !== null && /^[^给有能奖补]{0,8}[的了过]/u.test(own.slice(done[0].length));
}

/** 1999年研发投入有奖励吗: no quantity is told of the year that is written, and what is given for one is asked for. */
function isMeasured({ words }: Said, after: string): boolean {
  if (!MEASURED.test(after)) return false;
  const clause = after.split(CLAUSE_END)[0] ?? '';
  return OWN_YEAR.test(words) || readQuantitiesSaid(clause).length > 0 || !asksOfGiven(clause);
}

/** As people date figures of their own. */
const OWN_YEAR = /^(?:大?前|去|今|本|明|后)年$/u;

/** 有奖励吗, 奖励多少, 最高支持多少, 能拿多少: what is given is asked for. */
function asksOfGiven(clause: string): boolean {
  return GIVEN.test(clause);
}

const GIVEN =
  /(?:有|给)(?:没有|哪些|什么|啥|多少)?(?:奖|补|支持|优惠|政策)|(?:[给拿领奖补]|得到|享受|奖励|[补资]助|补贴|扶持|支持|贴息|返还|减免)[^，。]{0,4}(?:多少|几(?!年|个月)|什么|啥|哪)/u;

/** 2023年万元GDP用水12立方米: the rest of the clause tells a quantity of that year, and asks nothing. */
function isYearOfFigure(words: string, clause: string): boolean {
  return /年$/u.test(words) && !ASKS.test(clause) && readQuantitiesSaid(clause).length > 0;
}

const ASKS = /多少|[吗么呢]|几|啥|什么|哪|怎/u;
