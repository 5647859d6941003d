import type { CalendarDate } from '../policy/calendar-date.ts';
import { parseChineseNumber } from '../policy/chinese-number.ts';
import type { Interpreted } from './interpreted.ts';
import { readNearDays } from './read-near-days.ts';

/** A term that the message states itself, and whose end it asks for: 从2026年12月25日起10个工作日到哪天. */
export interface TermAsked {
  readonly from: CalendarDate;
  readonly count: number;
  readonly unit: 'working_day' | 'natural_day' | 'day' | 'month' | 'year';
  /** Counts back from the day: 提前10个工作日. */
  readonly back: boolean;
}

const TERM =
  /(?<![后哪])(\d{1,4}|[一二三四五六七八九十百两]{1,4})\s*个?(?:(工作日|交易日)|(自然日|日历日)|(天|日)|个?(月)|(年))(?![\d月日号前底末初度])/gu;
const ASKS_WHICH_DAY =
  /哪[一]?[天日]|几月几|几号|什么(?:时候|日子)(?:到期|截止|期满|为止)?|到期日|截止日|最[晚迟后]的?(?:日期|是)/u;
const BACK = /提前|之?前推|往前|倒[推数]|以前的?第/u;
/** 12月25日之前10个工作日: counted back from the day that stands before it (its place is the blank). */
const BACK_FROM = /　\s*(?:[这那]一?[天日])?的?(?:(?:之|以)?前|往前)[的面第]?\s*$/u;
/** What a message of nothing but a term is made of. */
const BARE =
  /从|自|由|以|起算?|开始|之日|算|计算|往后|往前|倒[推数]|推|提前|再|过|后|前|内|以|到|至|是|为|的|那|这|哪[一]?[天日]|几月几[日号]|几号|什么时候|到期日?|截止日?|截止|期满|最[晚迟]|最后|一天|日期|请问|帮我|麻烦|一下|数|多少|应该|应当|应|星期几|呢|吗|啊|[，,。.？?、：:；;！!\s（）()]/gu;
/** What happens at either end of a term, whatever the matter. */
const EVENT = /收到|接到|提交|递交|受理|通知书?|告知书?|材料|答复|回复|办结|完成|必须|须|要/gu;
/** Content words that may stand beside the term: more than this, and a clause is asked about. */
const CONTENT = 4;

/**
 * The one term that a message states with its first day, where it asks for the last one and for nothing of a text; a
 * message of nothing but the two asks for it.
 */
export function readTermAsked(
  { text: { spoken: text }, dates, addresses }: Pick<Interpreted, 'text' | 'dates' | 'addresses'>,
  askedOn: CalendarDate,
): TermAsked | null {
  const written = dates.filter(({ from, until }) => from === until);
  const [start, ...others] = written.length > 0 ? written : readNearDays(text, askedOn);
  if (!start || others.length > 0 || addresses.length > 0) return null;
  const rest = text.replace(start.words, '　');
  const [term, ...more] = [...rest.matchAll(TERM)];
  if (!term || more.length > 0) return null;
  const left = rest.replace(term[0], '').replace('　', '').replace(EVENT, '').replace(BARE, '');
  if (left !== '' && !ASKS_WHICH_DAY.test(text)) return null;
  const count = /^\d+$/u.test(term[1] ?? '')
    ? Number(term[1])
    : parseChineseNumber((term[1] ?? '').replace('两', '二'));
  if (left.length > CONTENT || !count) return null;
  const back = BACK.test(text) || BACK_FROM.test(rest.slice(0, term.index));
  return { from: start.from, count, unit: unitOf(term), back };
}

function unitOf([, , working, natural, day, month]: RegExpMatchArray): TermAsked['unit'] {
  if (working) return 'working_day';
  if (natural) return 'natural_day';
  return day ? 'day' : month ? 'month' : 'year';
}
