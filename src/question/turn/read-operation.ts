/** What is done to what is known: given or corrected, supposed for once, added to, taken from, the speaker counted in, taken back. */
export type FactOperation = 'set' | 'suppose' | 'add' | 'subtract' | 'count_me_in' | 'undo';

const UNDO =
  /(?:还是|就|算了)[^，。]{0,4}(?:按|用|照)(?:原来|之前|刚才|一开始|最早)的|不改了|当我没说|(?:刚才|前面)(?:说的|那个)[^，。]{0,4}(?:不算|不作数|作废)/u;
const COUNT_ME_IN = /(?:算上|加上|包括|连)(?:我|咱|俺)(?:自己|本人|这个|在内|也)?(?:一个|一共|总共)?/u;
const SUBTRACT =
  /不(?:能)?(?:算|包括|计|含)(?:那|这|里面|其中|上)|(?:除去|减去|减掉|扣掉|扣除|去掉|刨去|刨掉|剔除|砍掉)|(?:走了|辞了|裁了|离职了?|退了|少了|撤了|卖了|退休了?)[^，。]{0,3}[\d一二两三四五六七八九十]/u;
const ADD =
  /还有(?!(?:[一两几])?[个家处][^，。？?\d]{0,8}(?:公司|厂|店|单位|项目|工地|企业))[^，。？?]{0,6}[\d一二两俩三四五六七八九十百千万]+|再(?:加|招|来|添|雇|投|买|增)|(?:加上|另有|外加|又(?:招|加|来|添|买|投|雇))[^，。？?]{0,10}[\d一二两俩三四五六七八九十百千万]|没(?:算|包括|计|加)(?:在里面|进去|上|在内)/u;
const SUPPOSE = /要是|如果|假如|假设|假定|万一|倘若|(?<!我们|公司|我)的话|(?:换|改)成|呢[？?!！]?$/u;

/** How the figures of a message change what is known. */
export function readOperation(text: string): FactOperation {
  if (UNDO.test(text)) return 'undo';
  if (COUNT_ME_IN.test(text)) return 'count_me_in';
  if (SUBTRACT.test(text)) return 'subtract';
  if (ADD.test(text)) return 'add';
  return SUPPOSE.test(text) ? 'suppose' : 'set';
}
