/** What a number may be followed by behind a blank: 2000 万元, 3 月, 12 平方米. */
const UNIT = '[万亿千百元块个名人位家户月年日号天周岁平米亩吨台辆套间项件层小倍成点%％]';

/** People who type no commas leave blanks between their clauses: 建筑公司450人 派遣150 reads as 建筑公司450人，派遣150. Places stay as they are. */
const BLANK_STOP = new RegExp(
  `(?<=[\\u4e00-\\u9fff）)%％])[ 　](?=[\\u4e00-\\u9fff\\d（(])|(?<=\\d)[ 　](?=(?!${UNIT})[\\u4e00-\\u9fff])`,
  'gu',
);

export function withStops(text: string): string {
  return text.replace(BLANK_STOP, '，');
}
