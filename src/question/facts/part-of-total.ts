import type { Figure } from '../../policy/figure.ts';

/** In the label of a fact that is itself a total. */
export const TOTAL = '总数';
const JOINED = /[^，,。；;](?:加上?|和|跟|连同?|带|与|以及)$/u;
const SUMMED_UP = /^[^，,。；;\d]{0,6}(?:总共|一共|合计|拢共|统共|加起来|合起来)(?:是|有|大概|大约)?$/u;

/** 自己人加派遣总共280人: a figure that is the total of several is not that of the last of them. */
export function isPartOfTotal(text: string, word: string, { start }: Figure): boolean {
  const at = word === '' ? -1 : text.lastIndexOf(word, start - 1);
  return at >= 0 && JOINED.test(text.slice(0, at)) && SUMMED_UP.test(text.slice(at + word.length, start));
}
