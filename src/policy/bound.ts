/** How a text binds to a figure: from it on, up to it, about it, or to it. */
export type Bound = 'least' | 'most' | 'about' | 'exact';

/** The bound that the words before and behind a figure set. */
export function boundOf(before: string, after: string): Bound {
  if (/不低于|不少于|至少|不小于|(?<!不)超过/u.test(before) || /^\s*(?:[(（]含[)）])?\s*(?:及)?以上/u.test(after))
    return 'least';
  if (/不高于|不超过|最高|不大于|最多/u.test(before) || /^\s*(?:及)?(?:以下|以内)/u.test(after)) return 'most';
  if (/左右|上下/u.test(after) || /约$/u.test(before)) return 'about';
  return /达到$|比例达到|覆盖率达到/u.test(before) ? 'least' : 'exact';
}
