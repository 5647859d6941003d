import { parseInteger } from '../policy/chinese-number.ts';

/** 全年, 一年下来, 三年加起来, 从24年到26年三年; 三年前, 成立三年了, 近三年, 三年行动 ask for no span. */
const SPAN =
  /(全年|(?<![一二三四五六七八九十\d第前近去])一年(?=下来|里|内|到头|总共|一共|合计|至少|最少|得|要|能|多少|几|$|[，,。？?]))|(?<![第近前\d一二三四五六七八九十])([两三四五六七八九十]|\d{1,2})年(?!前|之前|以前|后|之后|以后|以上|以来|来|多|了|期|行动|计划|规划|制|度|级|有效|内有|的)/gu;
const BEGAN = /(?:成立|开业|创立|注册|干了|做了|工作|满|有效期|期限|贷款|缴费?|交)(?:了|满|已经?)*$/u;
const ASKS_SUM = /至少|最少|一共|总共|合计|加起来|下来|多少|几[次场个回家项件]/u;
/** Longer is no span of a plan, but a year or an age. */
const MOST_YEARS = 10;

/** Whole years over which a number is to be reckoned; null where no span is asked for. */
export function readSpan(message: string): number | null {
  if (!ASKS_SUM.test(message)) return null;
  const years = [...message.matchAll(SPAN)]
    .filter(({ index }) => !BEGAN.test(message.slice(0, index)))
    .map(([, whole, digits = '']) => (whole ? 1 : (parseInteger(digits) ?? 0)))
    .filter((span) => span > 0 && span <= MOST_YEARS);
  return years.length > 0 ? Math.max(...years) : null;
}
