import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact } from '../../policy/fact.ts';
import { findFiguresSaid } from '../facts/figures-said.ts';
import { optionSaid } from '../facts/option-said.ts';
import type { UnderstoodFact } from '../facts/understood-fact.ts';
import { valueOfFigure } from '../facts/value-of-figure.ts';

/** An answer to the question that was asked back: its value, that it is not known or shall be left, or none. */
export type Reply =
  | { readonly kind: 'value'; readonly fact: UnderstoodFact }
  | { readonly kind: 'skip' }
  | { readonly kind: 'none' };

const SKIP =
  /^(?:我|这个|那个)?(?:也)?(?:不(?:太)?(?:清楚|知道|晓得|确定|记得|了解|好说)|没(?:算|统计|查)过|说不(?:准|好|清)|跳过|略过|先不(?:说|填|管)|以后再说|不想说|不方便|忘了)/u;
const NO = /^(?:不是|没有|没|不|否|还没|并没有|从来没|未|不属于|不算|无|非也|哪有|并不|没得|冇)/u;
const YES = /^(?:是|对|有|嗯|恩|好|行|可以|当然|没错|确实|属于|算|已经|都是|正是|必须|要|yes|ok)/iu;
/** A reply is short: longer words say something of their own. */
const LONGEST = 14;

/** What a message answers to the open question about a fact. */
export function readReply(text: string, fact: Fact, asOf: CalendarDate): Reply {
  const said = text.trim();
  if (SKIP.test(said)) return { kind: 'skip' };
  if (fact.type === 'boolean') return said.length > LONGEST ? NONE : readYesNo(said, fact);
  if (fact.type === 'choice') {
    const option = optionSaid(fact, said);
    return option ? replyOf(fact, option.option, option.option, option.words) : NONE;
  }
  // 8万平呢 asks for another case.
  if (ASKS_BACK.test(said)) return NONE;
  const [figure, another] = findFiguresSaid(said);
  const rest = figure ? said.replace(figure.raw, '').replace(PUNCTUATION, '') : '';
  const isBare = rest.length <= BARE || fact.words.some((word) => rest.includes(word));
  const value = figure && !another && isBare ? valueOfFigure(fact, figure, asOf) : null;
  return figure && value !== null ? replyOf(fact, value, figure.raw, figure.raw) : NONE;
}

const PUNCTUATION = /[，。？?！!、\s]|左右|大概|大约|差不多|吧|的/gu;
const ASKS_BACK = /呢[？?!！]*$/u;
/** So many characters beside a figure name no other thing. */
const BARE = 2;

const NONE: Reply = { kind: 'none' };

function readYesNo(said: string, fact: Fact): Reply {
  // A figure answers no yes-or-no question: 算错了，是3000万.
  if (/[？?]|吗|呢/u.test(said) || findFiguresSaid(said).length > 0) return NONE;
  if (NO.test(said)) return replyOf(fact, false, '否', said);
  return YES.test(said) ? replyOf(fact, true, '是', said) : NONE;
}

function replyOf({ name, label }: Fact, value: UnderstoodFact['value'], display: string, words: string): Reply {
  return { kind: 'value', fact: { fact: name, label, value, display, words } };
}
