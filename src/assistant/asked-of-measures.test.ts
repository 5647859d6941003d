import { describe, expect, it } from 'vitest';
import { openSources } from '../cli/open-sources.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { ASKING_ACTS } from '../question/acts.ts';

const { sources } = openSources();
const actOf = (said: string) => sources.interpret(said, calendarDate('2026-11-20')).act;
const EVERY = 5;
const titles = [...new Set([...sources.measures.values()].map(({ title }) => title))].filter(
  (_, at) => at % EVERY === 0,
);
const WAYS = ['怎么申请', '什么时候申报', '要什么材料', '去哪交', '能报吗', '找谁'];

describe('whoever asks something of a measure', () => {
  it.each(WAYS)('is never taken to want nothing of the texts: …%s', (way) => {
    expect(titles.map((title) => `${title}${way}`).filter((said) => !ASKING_ACTS.has(actOf(said)))).toEqual([]);
  });
});

const WRONGS = [
  ...[
    '偷排污水',
    '虚开发票',
    '骗取补贴',
    '伪造检测报告',
    '瞒报事故',
    '私自倾倒垃圾',
    '围标串标',
    '无证施工',
    '篡改监测数据',
  ],
  ...['冒用身份', '行贿', '搭建违法建设', '拖欠工资', '销售假货'],
];
const TOLD = [
  ...[
    '怎么举报#',
    '我想举报#的公司',
    '发现有人#找谁',
    '#被查到怎么罚',
    '#会有什么后果',
    '举报#奖励多少',
    '#的怎么处理',
  ],
  ...['对面厂子#，谁来管', '#算不算违法'],
];

describe('whoever tells of a wrong', () => {
  it.each(TOLD)('is not taken to want to do it: %s', (way) => {
    expect(WRONGS.map((wrong) => way.replace('#', wrong)).filter((said) => actOf(said) === 'unsafe')).toEqual([]);
  });
});
