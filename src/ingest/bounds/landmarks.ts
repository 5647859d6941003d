import { type CalendarDate, calendarDate } from '../../policy/calendar-date.ts';

/**
 * Reforms, zones and markets that texts name as there, each with the day on which it was first announced or decided: a
 * text that names one was not written before it. Laws are not among them, since texts name those that are to be made.
 */
const LANDMARKS: readonly (readonly [named: RegExp, since: CalendarDate])[] = [
  // 全国推进简政放权放管结合职能转变工作电视电话会议
  [/“放管服”/gu, calendarDate('2015-05-12')],
  // 党的十九大报告
  [/习近平新时代中国特色社会主义思想/gu, calendarDate('2017-10-18')],
  // 首届中国国际进口博览会开幕式
  [/科创板/gu, calendarDate('2018-11-05')],
  // 国函〔2020〕123号
  [/国家服务业扩大开放综合示范区/gu, calendarDate('2020-08-28')],
  // 中国国际服务贸易交易会全球服务贸易峰会
  [/北交所/gu, calendarDate('2021-09-02')],
];
/** What is only asked for is not there yet. */
const TO_COME = /(?:设立|筹建|筹备|争取|申请)[^，。；]{0,4}$/u;

export interface Landmark {
  readonly day: CalendarDate;
  readonly quote: string;
}

/** The landmarks that a sentence (blanks removed) names as there. */
export function readLandmarks(sentence: string): readonly Landmark[] {
  return LANDMARKS.flatMap(([named, day]) =>
    [...sentence.matchAll(named)]
      .filter(({ index }) => !TO_COME.test(sentence.slice(0, index)))
      .map(([quote]) => ({ day, quote })),
  );
}
