import { describe, expect, it } from 'vitest';
import { splitQuestion } from './split-question.ts';

describe('the questions inside a message', () => {
  it.each([
    ['现在叫什么，牌子还有效吗', ['现在叫什么', '牌子还有效吗']],
    ['罚款大概啥区间，多少天内得改', ['罚款大概啥区间', '多少天内得改']],
    ['一年最多支持几个团队、几个青年科学家', ['一年最多支持几个团队', '几个青年科学家']],
    ['市、区两级各给多少', []],
    ['小升规给多少', []],
  ])('%s', (message, parts) => {
    expect(splitQuestion(message)).toEqual(parts);
  });
});
