import type { Level } from '../policy/document.ts';

const SIGNS: readonly (readonly [Level, RegExp])[] = [
  ['city', /市级|市里|市政府|北京市的|全市/u],
  ['district', /区级|区里|区政府|通州区的|副中心的/u],
];

/** Whose rules are asked for: 市里 -> city, 区级 -> district; null when no word says it, or both are asked for. */
export function levelSaid(text: string): Level | null {
  const [said, another] = SIGNS.filter(([, sign]) => sign.test(text));
  return said && !another ? said[0] : null;
}
