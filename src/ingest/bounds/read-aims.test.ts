import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../policy/calendar-date.ts';
import { findLikelyEnds } from './find-likely-ends.ts';
import { readAims } from './read-aims.ts';

describe('the aims of a programme that name no year', () => {
  it.each([
    ['主动反馈执行进展，力争具备条件的案款在法院收到后20日内发放。', ['力争具备条件的案款在法院收到后20日内发放']],
    ['将办理出口退税业务平均时间压减至6个工作日以内；', ['将办理出口退税业务平均时间压减至6个工作日以内']],
    ['新增户口迁移、社保缴费等19项“跨省通办”事项，方便异地办事。', ['新增户口迁移、社保缴费等19项“跨省通办”事项']],
    ['再推出30个以上告知承诺审批事项', ['再推出30个以上告知承诺审批事项']],
    // A year of its own decides for itself; a rule, a limit and a list are no aims.
    ['力争2022年贷款增速高于各项贷款增速10个百分点', []],
    ['审核限额由500元提升至5000元', []],
    ['从事新增业务的，应当在10个工作日内备案', []],
    ['鼓励采购人结合行业平均利润率选择10%的价格扣除比例', []],
    ['企业信用贷款余额占比不低于30%', []],
    ['新增免费发放法定代表人名章', []],
  ])('%s', (sentence, expected) => {
    expect(readAims(sentence)).toEqual(expected);
  });

  it('end with the last time that the programme names, and the rule beside them goes on', () => {
    const term = { day: calendarDate('2022-12-31'), kind: 'goal', quote: '2022年底前', clause: 'p/9' } as const;
    const own = '二是办理登记不收取任何费用，有关部门应当场作出决定。新增74项“跨省通办”事项。';
    expect(findLikelyEnds({ own }, term)).toMatchObject([
      { sentence: '新增74项“跨省通办”事项', until: '2022-12-31', term: 'p/9', whole: false },
    ]);
    expect(findLikelyEnds({ own }, null)).toEqual([]);
    expect(findLikelyEnds({ own: '四是新增74项“跨省通办”事项。' }, term)).toMatchObject([{ whole: true }]);
  });
});
