import type { Level } from '../policy/document.ts';

/** 小区里, 园区里, 社区里: an area, and not the district. */
export const AREA_BEFORE = /[小园社厂景校街库]$/u;

const SIGNS: readonly (readonly [Level, RegExp])[] = [
  ['city', /市级|市里|市政府|北京市的|全市/u],
  ['district', /(?<![小园社厂景校街库])区[级里]|区政府|通州区的|副中心的/u],
];

/** 除了区里的，市里也给吗: what is set aside is not asked for. */
const EXCEPTED = /除(?:了|去|开)?[^，。？?]{1,12}(?:以外|之外|的|外)/u;

/** Whose rules are asked for: 市里 -> city, 区级 -> district; null when no word says it, or both are asked for. */
export function levelSaid(text: string): Level | null {
  const asked = text.replace(EXCEPTED, '');
  const [said, another] = SIGNS.filter(([, sign]) => sign.test(asked));
  return said && !another ? said[0] : null;
}
