import { describe, expect, it } from 'vitest';
import { findVagueQuantities } from './find-vague-quantities.ts';

describe('amounts without a figure', () => {
  it.each([
    ['大约两百来万', '两百来万'],
    ['能拿十几万元', '十几万'],
    ['几十万吧', '几十万'],
    ['上千万的奖励', '上千万'],
    ['退还三成。', '三成'],
    ['退还七成以上', '七成'],
    ['按六折收费', '六折'],
    ['给一半的钱', '一半'],
    ['租金减半', '减半'],
    ['给Ⅴ万元', 'Ⅴ万'],
    ['给⑤万元', '⑤万'],
  ])('%s says %s', (text, written) => expect(findVagueQuantities(text)).toEqual([written]));

  it.each([
    '三成立即办理',
    '①提交申请；②等待审核',
    '二〇二四年起施行',
    '最高300万元',
    '统一办理，一般当日办结',
    '十个工作日',
    '第十条',
  ])('%s says none', (text) => expect(findVagueQuantities(text)).toEqual([]));
});
