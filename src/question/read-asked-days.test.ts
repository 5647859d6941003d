import { describe, expect, it } from 'vitest';
import { calendarDate } from '../policy/calendar-date.ts';
import { datesAsked } from './read-asked-days.ts';
import { readDates } from './read-dates.ts';
import { Utterance } from './utterance.ts';

function asked(message: string, asOf = '2026-11-20') {
  const day = calendarDate(asOf);
  return datesAsked(
    { message, as_of: day },
    { text: new Utterance(message), dates: readDates(message, day), addresses: [] },
    null,
  );
}

describe('the days that a question asks about', () => {
  it('are each answered once, however often they are said', () => {
    expect(asked('2024年的高企补助和2024年的小升规补助是多少')).toEqual(['2024-12-31']);
    expect(asked('2023年和去年、2023年底的标准')).toEqual(['2023-12-31', '2025-12-31']);
    expect(asked('前年'.repeat(2000))).toEqual(['2024-12-31']);
  });
  it('are few, and the present one is among them when it is asked for', () => {
    const years = Array.from({ length: 60 }, (_, at) => `${1950 + at}年`).join('、');
    expect(asked(`${years}的标准`)).toHaveLength(4);
    expect(asked(`${years}的标准，现在呢`)?.at(-1)).toBe('2026-11-20');
  });
  it('are none where calendar dates do not reach', () => {
    expect(asked('去年的补贴', '1900-01-01')).toBeNull();
    expect(asked('前年的补贴', '1901-12-31')).toBeNull();
    expect(readDates('后年', calendarDate('2199-01-01'))).toEqual([]);
  });
});

describe('the day whose rules are asked for', () => {
  it.each([
    ['按2023年6月1日的规定,首次认定高新技术企业奖励多少', '2023-06-01'],
    ['2023年6月1日当时首次认定高企奖励多少', '2023-06-01'],
    ['2023-06-01 首次认定高新技术企业奖励多少', '2023-06-01'],
    ['如果是2024年5月20日,研发投入支持最高多少', '2024-05-20'],
    ['根据2025年12月31日有效的规定首店补多少', '2025-12-31'],
    ['照24年上半年的政策算,研发补助封顶多少', '2024-06-30'],
    ['23年的时候,高新技术企业首次认定给多少', '2023-12-31'],
    ['22年小微企业租金减免有什么政策', '2022-12-31'],
    ['2024年3月申请,首次认定高新技术企业奖励多少', '2024-03-01'],
    ['按2027年1月1日施行的规定', '2027-01-01'],
    ['商务经济若干措施2025年12月31日那天还有效吗', '2025-12-31'],
    ['城市更新实施意见2025年4月29日还有效吗', '2025-04-29'],
    ['商务经济若干措施 2026年1月1日能申请吗', '2026-01-01'],
    ['2023年6月那时候还能领首店奖励吗', '2023-06-01'],
    ['1999年研发投入有奖励吗', '1999-12-31'],
    ['文物普查2026年6月30日还在进行吗', '2026-06-30'],
    ['2036年1月1日未来产业方案还有效吗', '2036-01-01'],
    ['跨境电商方案2018年12月17日有吗', '2018-12-17'],
    ['首店奖励2026年还能申请吗', '2026-11-20'],
  ])('%s', (message, day) => {
    expect(asked(message)).toEqual([day]);
  });

  it.each([
    '2022年评上的小巨人能拿多少',
    '我们2024年5月20日被罚了30万,举报人能拿多少',
    '公司成立22年了,有什么支持',
    '去年营收3000万,能拿多少',
    '20年期贷款贴息',
    '2022年评上的专精特新还能申请吗',
    '2025年研发投入500万,有奖励吗',
    '2022年的房租减免还有吗',
    '会计说22年那会儿能返两成利息,还有吗',
  ])('is none in: %s', (message) => {
    expect(asked(message)).toBeNull();
  });
});
