import type { Figure } from '../../policy/figure.ts';
import { clauseAround } from './sentence-clause.ts';

/** 听说能拿500万, 想拿300万, 是不是能补700万: what is hoped for or hearsay; 听说罚了18万 tells what happened. */
const HOPED =
  /(?:想|希望|盼着?|指望|争取|能|可以|就|该|会)(?:够)?(?:拿|领|补|奖|给|得|要|申请|申领)(?:到|个|我们?|满)*$/u;
const HEARD =
  /(?:听说|据说|听人说|网上说|有人说|传言)(?![^，。]*(?:罚|花|投|卖|欠|亏|赔)[了过]?[^，。能可会给补奖]*$)/u;
/** 同行拿了200万: what others have got. */
const OTHERS = /(?:隔壁|同行|别人|人家|别家|朋友|邻居|对手|老乡|同学|亲戚)[^，。]{0,10}(?:拿|领|得|享受|补|奖)/u;
/** 以前罚过20万, 当年只有30人. */
const PAST = /以前|原来|曾经|当初|当年|刚成立|起初|最早/u;
/** 明年要做到1亿: an aim, where 打算投资5000万 is the case that is asked about. */
const AIM =
  /(?:目标|力争|争取|希望|想|明年|后年|将来|以后|未来)[^，。]{0,8}(?:达到|做到|增长?到|突破|涨到|扩到|招到|招满|冲)/u;

/** 明年要是扩到400人呢: an aim that is supposed to be reached is the case that is asked about. */
const SUPPOSED = /要是|如果|假如|假设|假定|万一|倘若/u;

/** 1000万封顶, 最高给200万: what is given at most is no quantity of the asker. */
const CEILING_AFTER = /^(?:块钱?|元)?(?:的|就)?(?:封顶|顶格|到顶|上限)/u;

/** True where a figure is hoped for, hearsay, an aim, of the past, or somebody else's. */
export function isNotTheAskers(
  text: string,
  { start, end }: Pick<Figure, 'start' | 'end'>,
  isOfThePast: boolean,
): boolean {
  const before = clauseAround(text, start).before;
  if (CEILING_AFTER.test(text.slice(end))) return true;
  const isPast = !isOfThePast && PAST.test(before);
  return isPast || HOPED.test(before) || HEARD.test(before) || OTHERS.test(before) || isAim(before);
}

function isAim(before: string): boolean {
  return AIM.test(before) && !SUPPOSED.test(before);
}

/** 算不算首次贷款, 是否属于小微企业, 什么叫高企: what is asked is not stated. */
const ASKED_OUTRIGHT =
  /(?:算不算|是不是|是否|属不属于|能不能算|能否算|叫不叫|什么是|什么叫|啥是|啥叫|怎样才算|怎么才算)[^，。；;？?！!、]{0,3}$/u;
const ASKED_BEFORE = /(?:是|算|属于|叫)[^，。；;？?！!、]{0,2}$/u;
const ASKING_AFTER = /^(?:企业|公司|业务|的)?(?:吗|么|嘛|不)(?:[？?。，,]|$)/u;

/** True where the words between `start` and `end` are what is asked about. */
export function isAsked(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  return ASKED_OUTRIGHT.test(before) || (ASKED_BEFORE.test(before) && ASKING_AFTER.test(text.slice(end)));
}
