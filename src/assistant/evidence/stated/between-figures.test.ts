import { describe, expect, it } from 'vitest';
import { openSources } from '../../../cli/open-sources.ts';
import { calendarDate } from '../../../policy/calendar-date.ts';
import { answerFromMemory } from '../../answer-question.ts';
import { EMPTY_STATE } from '../../conversation/state.ts';

const { sources } = openSources();
const ask = async (message: string, asOf = '2026-11-20') =>
  (await answerFromMemory({ message, as_of: calendarDate(asOf) }, EMPTY_STATE, sources)).answer.text;

describe('two figures of a clause', () => {
  it.each([
    ['亦庄新城2022年工业产值目标，刨掉核心区，外头得完成多少亿', '2026-11-20', '6000亿元 - 5200亿元 = 800亿元'],
    ['全区规模以上先进制造业总产值，25年指标比24年多几个亿', '2026-11-20', '680亿元 - 650亿元 = 30亿元'],
    ['两区新增入库1110个项目，落地819个，落地率是多少', '2024-03-01', '约73.78%'],
  ])('%s', async (message, asOf, words) => {
    expect(await ask(message, asOf)).toContain(words);
  });
  it('are left alone where neither difference nor ratio is asked for', async () => {
    expect(await ask('亦庄新城2022年工业产值目标是多少')).not.toContain('相差');
  });
});

describe('a quantity of the asker and the bound of a clause', () => {
  it('are held against each other, each quantity by itself', async () => {
    const text = await ask(
      '我们村常住九百八十口人，邻村一千三百五，按25号文到2025年底便民店必须铺到哪个村',
      '2025-03-01',
    );
    expect(text).toContain('九百八十口人未达到');
    expect(text).toContain('一千三百五已达到');
  });
  it('in a condition that fails say what is wanting', async () => {
    const text = await ask('境外母公司2.3亿美金资产，北京实缴850万美金，想认跨国地区总部还差多少钱');
    expect(text).toContain('还差150万美元');
  });
});

describe('places of which each has a ceiling', () => {
  it('come to so much at most when all are taken', async () => {
    const text = await ask('区里科技新办法一年给团队和青年各按满额满员算，加起来最多花多少钱');
    expect(text).toContain('600万元 + 1000万元 = 不超过1600万元');
  });
});

describe('a growth', () => {
  it('of each year is reckoned for the years that are named', async () => {
    const text = await ask('商务三年计划，外资要是22年是8000万美元，按它定的年增速到24年起码多少', '2023-01-10');
    expect(text).toContain('不低于8820万美元');
  });
  it('is not answered by a decline', async () => {
    const text = await ask('2024年底前要完成GDP增长5%，去年是1303亿，今年得多少亿', '2024-03-01');
    expect(text).not.toContain('(1 - 1.5%)');
  });
});
