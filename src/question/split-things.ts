import { findFiguresSaid } from './facts/figures-said.ts';

/** One of several things that a message names before it asks one question about all of them. */
export interface SaidThing {
  /** The asker's words for it: 又第一次进了小升规名单. */
  readonly words: string;
  /** The whole question as if it were of this thing alone. */
  readonly question: string;
}

/** Words that ask one thing of several. */
const OF_ALL =
  /一共|总共|合计|加起来|加一起|加一块|合起来|凑一块|[两俩三仨几](?:笔|个奖|样|项|奖|份|头)|分别|各[是能多要给补免罚拿得]|都[能给补]|叠加|叠着/u;
const ASKS = /多少|几|怎么|吗|呢|对吧|对不|是不是|[？?]/u;
const LISTED = /[\u4e00-\u9fff]{2,8}(?:、[\u4e00-\u9fff]{2,8})+/u;
/** Where the last member of a list ends. */
const BEHIND = /(?:一共|总共|合计|加起来|分别|各|都|能|可以|要|给|补|免|罚|是|有|怎么|多少|几)[^、]*$/u;
/** Marks, a gap between words, and words that add a second thing to what was told: 首店又在深夜食堂街上. */
const CLAUSES =
  /[，,；;。？?！!\n]+|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff\d])|(?<=\d)\s+(?=[\u4e00-\u9fff])|(?<=[^，,；;。？?！!\s]{3})(?=[又还]|同时|并且)/u;
/** 200加100: what people hope for of each, and no case. */
const HOPED_SUM = /^[\d.万千元块]+(?:[加和跟与+＋][\d.万千元块]+)+$/u;
const SHORTEST = 4;
/** Nobody names more at once; each is searched for by itself. */
const MOST_THINGS = 4;

/**
 * 头一次评上高新，又进了小升规名单，加一块儿多少 -> two; 贴息、评估费、担保费分别多少 -> three; one thing -> none. Clauses
 * that state a figure are cases, and none of these.
 */
export function splitThings(message: string): readonly SaidThing[] {
  if (!OF_ALL.test(message)) return [];
  const listed = ofList(LISTED.exec(message)?.[0] ?? '', message);
  const clauses = message.split(CLAUSES).map((clause) => clause.trim());
  const things = listed.length > 0 ? listed : ofClauses(clauses.filter((one) => one !== ''));
  return things.length > 1 && things.length <= MOST_THINGS ? things : [];
}

/** 贷款的贴息、评估费、担保费分别多少: what stands before the first and behind the last goes with each. */
function ofList(list: string, message: string): readonly SaidThing[] {
  const bare = list.replace(/^[^、]*的/u, '').replace(BEHIND, '');
  const items = bare.split('、').filter((words) => words !== '');
  return items.length > 1 ? items.map((words) => ({ words, question: message.replace(bare, words) })) : [];
}

function ofClauses(clauses: readonly string[]): readonly SaidThing[] {
  const isAsking = (clause: string) => ASKS.test(clause) || OF_ALL.test(clause) || HOPED_SUM.test(clause);
  const asking = clauses.filter((one) => isAsking(one) && !HOPED_SUM.test(one)).join('，');
  const stated = clauses.filter((one) => !isAsking(one) && one.length >= SHORTEST);
  if (stated.some((one) => findFiguresSaid(one).length > 0)) return [];
  return stated.map((words) => ({ words, question: `${words}，${asking}` }));
}
