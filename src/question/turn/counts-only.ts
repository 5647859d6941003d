/** 一条, 两家, 50万: a number with the unit that it counts. */
const COUNTS_ONLY =
  /^[\d.一二两三四五六七八九十百千几半]+(?:[万亿元块条家个份项种样台辆名人位户件套张间层栋年月日天周次倍成%]|平方米|平米|公里)*$/u;

/** True for a word that says how many and of nothing what. */
export function countsOnly(word: string): boolean {
  return COUNTS_ONLY.test(word);
}
