/** 来, 余, 多, 几 behind a numeral, 几, 数, 上 before one: 两百来万, 十几万, 几十万, 上千万. */
const ROUNDED =
  '[一二两三四五六七八九十百千\\d]+[来余多几][十百千万亿]+|(?<![一二两三四五六七八九十百千])[几数上][十百千万亿]{1,8}';
/** 三成, and not 三成立; 六折; 一半, 减半. */
const PARTS =
  '[一二两三四五六七八九几\\d]成(?![\\u4e00-\\u9fff])|[一二两三四五六七八九几\\d]成(?=[半多左以的])|[一二三四五六七八九\\d](?:\\.\\d)?折|[一大对减折]半|半数';
/** Ⅴ万, ⑤万元; ① before a sentence is a mark of a list. */
const OTHER_NUMERALS = '(?!〇)[\\p{Nl}\\p{No}]+\\s*[十百千万亿元块%％倍成折]';
const VAGUE = new RegExp(`${ROUNDED}|${PARTS}|${OTHER_NUMERALS}`, 'gu');

/** Amounts of a text that are told without a figure that could be compared, each as it is written: 三成, 一半, 几十万. Pure. */
export function findVagueQuantities(text: string): readonly string[] {
  return [...text.matchAll(VAGUE)].map(([written]) => written);
}
