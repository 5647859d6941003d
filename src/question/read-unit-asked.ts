/** 几个亿, 多少万: a sum of money; 百分之几: a percentage; null where neither is named. */
export type UnitAsked = 'money' | 'percent' | null;

const MONEY = /(?:几|多少)个?[十百千]?[万亿](?!人|户|家|平|亩|吨|辆|册|次|件)|多少(?:块钱|元)/u;
const PERCENT = /百分之(?:几|多少)|(?:几|多少)个?百分点/u;

/** The unit in which an answer is wanted. Of a rise that is wanted as a sum and in percent, the sum is what the texts state. */
export function readUnitAsked(text: string): UnitAsked {
  if (MONEY.test(text)) return 'money';
  return PERCENT.test(text) ? 'percent' : null;
}

/** Units of things that a text counts or leaves open: 多少岁, 几层. */
const COUNTED = /(?:多少|几)个?(岁|平方米|平米|亩|公里|小时|层|吨|辆|户|米)/gu;

/** The units of which a number is asked for. */
export function readUnitsCounted(text: string): readonly string[] {
  return [...new Set([...text.matchAll(COUNTED)].map(([, unit = '']) => unit))];
}
