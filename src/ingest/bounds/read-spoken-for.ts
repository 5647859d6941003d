import { type CalendarDate, daysInMonth, makeCalendarDate } from '../../policy/calendar-date.ts';
import { splitSentences } from '../../policy/sentence.ts';
import { withoutBlanks } from '../locate-quote.ts';

/**
 * A time that a sentence speaks for. `period`: what it says holds in that time (2022年对…免征); `target`: so much is to
 * be done in that year (2022年发放…不少于2亿元); `deadline`: it is to be done by then (2022年底前); `goal`: it is to be
 * reached by then (到2025年，…). A period and a target end what the sentence says; what was done by a day goes on.
 */
export interface SpokenFor {
  readonly kind: 'period' | 'target' | 'deadline' | 'goal';
  readonly until: CalendarDate;
  readonly quote: string;
}

const YEAR = '((?:19|20)\\d{2})年';
const REST = '(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?';
/** Titles and numbers of other texts speak for nothing. */
const CITED = /《[^《》]*》|[〔[［](?:19|20)\d{2}[〕\]］]第?\d+号/gu;
/** 2022年4月至6月, 2022年4月至2023年10月, 2021年至2025年 */
const RANGE =
  /((?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?[至到](?:((?:19|20)\d{2})年)?(?:(\d{1,2})月)?(?:(\d{1,2})日)?/gu;
/** 2023年11月底前, 2019年12月31日前 */
const DEADLINE = new RegExp(`${YEAR}${REST}(?:年?[底末])?(?:之前|以前|前|止|为止)`, 'gu');
/** 到2025年，…; 到2020年底，… */
const GOAL = new RegExp(`(?:力争|争取)?(?:到|至)${YEAR}${REST}[底末]?(?=[，,、：:]|[\\p{Script=Han}])`, 'gu');
/** 延续实施…政策到2023年4月30日 */
const LASTS = new RegExp(
  `(?:延续|延长|执行|实施|施行|适用|有效)[^，。；]{0,20}(?:到|至|截至)${YEAR}${REST}[底末]?`,
  'gu',
);
/** 2022年对…, …企业2022年新申请的, 2022年度新增…; not a year that is compared with, or from which something runs. */
const BARE = new RegExp(
  `(?<![自从较比于截至到\\d])${YEAR}(?!\\d|[底末]|[至到]|\\d*月?\\d*日?(?:之前|以前|前|起|以来|印发|发布|公布)|版|本|度?及(?:以前|之前)|以来|的?基础上)(?:度|(\\d{1,2})月)?`,
  'gu',
);
const AIMS = /力争|争取|目标|达到|不低于|不少于/u;

/** The times that the sentences of a text speak for. */
export function timesOf(text: string): readonly SpokenFor[] {
  return splitSentences(text).flatMap((sentence) => readSpokenFor(withoutBlanks(sentence.text)));
}

/** The times that a sentence (blanks removed) speaks for. */
export function readSpokenFor(sentence: string): readonly SpokenFor[] {
  const text = sentence.replace(CITED, (words) => '　'.repeat(words.length));
  const lasts = find(text, LASTS, 'period');
  const rest = lasts.length === 0 ? find(text, GOAL, 'goal') : lasts;
  const bare = find(text, BARE, AIMS.test(text) ? 'target' : 'period');
  return [...ranges(text), ...find(text, DEADLINE, 'deadline'), ...rest, ...bare];
}

function find(text: string, pattern: RegExp, kind: SpokenFor['kind']): readonly SpokenFor[] {
  return [...text.matchAll(pattern)].flatMap(([quote, year, month, day]) => {
    const until = lastDay(Number(year), month, day);
    return until ? [{ kind, until, quote }] : [];
  });
}

function ranges(text: string): readonly SpokenFor[] {
  return [...text.matchAll(RANGE)].flatMap(([quote, first, last, month, day]) => {
    const until = last || month ? lastDay(Number(last ?? first), month, day) : null;
    return until ? [{ kind: 'period' as const, until, quote }] : [];
  });
}

function lastDay(year: number, month: string | undefined, day: string | undefined): CalendarDate | null {
  const inMonth = Number(month ?? 12);
  if (inMonth < 1 || inMonth > 12) return null;
  return makeCalendarDate(year, inMonth, day ? Number(day) : daysInMonth(year, inMonth));
}
