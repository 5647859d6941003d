import { describe, expect, it } from 'vitest';
import { calendarDate } from '../policy/calendar-date.ts';
import { readDates } from './read-dates.ts';
import { readTermAsked } from './read-term-asked.ts';
import { Utterance } from './utterance.ts';

const today = calendarDate('2026-11-29');
const term = (text: string) => {
  const found = readTermAsked({ text: new Utterance(text), dates: readDates(text, today), addresses: [] }, today);
  return found && `${found.from} ${found.back ? '-' : ''}${found.count} ${found.unit}`;
};

describe('a term that the message states itself', () => {
  it.each([
    ['从2026年12月25日起10个工作日到哪天', '2026-12-25 10 working_day'],
    ['2026年12月25日往后数5个工作日是几号?', '2026-12-25 5 working_day'],
    ['自2026年3月1日起算30日,截止日是哪天', '2026-03-01 30 day'],
    ['2026-09-21起十五个工作日,最后一天是几月几号', '2026-09-21 15 working_day'],
    ['2025年1月31日起1个月到哪一天', '2025-01-31 1 month'],
    ['请问2026年9月30日起20个自然日到期日', '2026-09-30 20 natural_day'],
    ['2026年12月31日往前推10个工作日是哪天', '2026-12-31 -10 working_day'],
    ['2024年2月29日起两年是哪天', '2024-02-29 2 year'],
    ['2026年9月28日收到通知,15个工作日内答复,最晚哪天', '2026-09-28 15 working_day'],
    ['2019年9月28日起5个工作日', '2019-09-28 5 working_day'],
    ['2027年1月4日往前数5个工作日', '2027-01-04 -5 working_day'],
    ['2026年10月9日之前5个工作日是哪天', '2026-10-09 -5 working_day'],
    ['2026年12月25日前10个工作日是哪天', '2026-12-25 -10 working_day'],
    ['2026年12月25日以前的30天是哪天', '2026-12-25 -30 day'],
    ['2026年12月25日这天之前3个月是哪天', '2026-12-25 -3 month'],
    // 前 behind the term is its end, not its direction.
    ['2026年12月25日起10个工作日内办结，最晚哪天', '2026-12-25 10 working_day'],
    ['下周一起5个工作日到哪天', '2026-11-30 5 working_day'],
    ['从本周五起3个工作日是哪天', '2026-11-27 3 working_day'],
    ['上星期天起10个自然日到哪天', '2026-11-22 10 natural_day'],
    ['12月25日起10个工作日到哪天', '2026-12-25 10 working_day'],
    ['1月5号起10个工作日到哪天', '2027-01-05 10 working_day'],
    ['9月30日收到材料,20个工作日内要办完,最晚哪天', '2026-09-30 20 working_day'],
    ['从明天起20个工作日是哪天', '2026-11-30 20 working_day'],
    ['从上个月25日起10个工作日到哪天', '2026-10-25 10 working_day'],
  ])('%s', (text, expected) => {
    expect(term(text)).toBe(expected);
  });

  it.each([
    // A clause is asked about, no day is given, or no last day is asked for.
    '2026年3月1日提交施工许可申请,5个工作日内要出结果,最晚哪天拿证',
    '受理以后10个工作日是哪天',
    '2026年12月25日起有10个工作日吗',
    '2023年6月1日首次认定高新技术企业奖励多少',
  ])('is none in: %s', (text) => {
    expect(term(text)).toBeNull();
  });
});
