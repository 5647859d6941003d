import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { answerFromMemory } from '../answer-question.ts';
import { EMPTY_STATE } from '../conversation/state.ts';

const { sources } = openSources();
const ask = async (message: string) =>
  (await answerFromMemory({ message, as_of: calendarDate('2026-11-20') }, EMPTY_STATE, sources)).answer.text;

describe('figures of the asker that make one fact', () => {
  it.each([
    [
      '实缴头一次600万美元第二次350万美元 够跨国公司地区总部吗 母公司资产3亿美元',
      '600万美元 + 350万美元 = 950万美元',
      '还差50万美元',
    ],
    [
      '我们是高校，近三年专利转让合同320万 280万 350万，够不够知识产权优势单位',
      '320万 + 280万 + 350万 = 950万元',
      '950',
    ],
    ['三年转让合同320万 280万 350万 合计够没有', '320万 + 280万 + 350万 = 950万元', '950万元已达到'],
    ['境内研发费230万，全部研发费500万 高企报备即批准够不够', '230万 ÷ 500万 = 46%', '不符合'],
  ])('are reckoned with their trace: %s', async (message, step, verdict) => {
    const text = await ask(message);
    expect(text).toContain(step);
    expect(text).toContain(verdict);
  });
});

describe('several supports in one message', () => {
  it('are each told with its ceiling, and not added up', async () => {
    const text = await ask('今年头一回评上高新 又头一回进小升规名单 区里这俩奖加一块最多多少');
    expect(text).toContain('不能直接相加');
    expect(text).toContain('后补助：最高10万元');
    expect(text).toContain('后补助：最高20万元');
    expect(text).toContain('文件没有规定能否同时享受');
    expect(text).not.toContain('30万元');
  });
  it('stand under the rule of their text that only the highest counts, also where it has ended', async () => {
    const text = await ask('通州首店又在深夜食堂街上 200加100 一共300万对吧');
    expect(text).toContain('已到期');
    expect(text).toContain('从优不重复');
    expect(text).toMatch(/首店、旗舰店、创新概念店支持，原来写的是.*200万元/u);
    expect(text).toMatch(/深夜食堂支持，原来写的是.*100万元/u);
  });
});

/** The first two sentences of an answer, without its marks. */
const opening = (text: string) =>
  text
    .replaceAll('*', '')
    .split(/(?<=。)/u)
    .slice(0, 2)
    .join('');

describe('a rate that was asked for, and no text gives', () => {
  it.each([
    '通州研发投入补助是按多少比例',
    '8号文灯塔工厂给几个点',
    '8号文专业服务机构落户的钱按什么比例给',
    '创新联合体的支持计算办法是什么',
    '深夜食堂街区的支持按多少比例算',
    '通州科委补的那个是按多少比例',
  ])('is said to be unpublished at once: %s', async (message) =>
    expect(opening(await ask(message))).toMatch(/没有公布比例和计算办法/u),
  );
  it.each(['举报奖金按百分之几', '首贷贴息按几个点'])('is told where one is given: %s', async (message) =>
    expect(await ask(message)).not.toContain('没有公布比例'),
  );
});

describe('a condition that the message contradicts', () => {
  it.each([
    ['还没举报的邻居先举报 我再举报一次还有奖吗', '最先举报'],
    ['厂子罚了10万 可是有人早就举报过了 我还能拿多少奖金', '最先举报'],
    ['举报的厂已经被电视曝光了 罚了20万 还有奖吗', '线索已被执法部门掌握或被媒体曝光'],
  ])('is named in the first sentence: %s', async (message, condition) =>
    expect((await ask(message)).split('。')[0]).toContain(condition),
  );
});
