import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLabel, type LabelForm, readLabel } from './clause-label.ts';

describe('readLabel', () => {
  it.each([
    ['第二十二条 本规定自印发之日起施行。', 'article', 22, 6],
    ['第一条　为了加强标准化工作', 'article', 1, 4],
    ['第三章 奖励事项', 'chapter', 3, 4],
    ['二、重点任务和措施', 'han', 2, 2],
    ['（二十二）降低企业融资成本。', 'paren-han', 22, 5],
    ['(一) 微信公众号', 'paren-han', 1, 4],
    ['6.育引并举扩大上市企业数量。', 'digit', 6, 2],
    ['1. 坚持规划引领', 'digit', 1, 3],
    ['(4)积极引入高端零售', 'paren-digit', 4, 3],
    ['2023 年工作回顾', 'part', 2023, 4],
  ])('reads the label of %s', (text, form, number, length) => {
    expect(readLabel(text)).toEqual({ form, number, length });
  });

  it.each([
    '1.5 万人以上',
    '2024 年 12 月底前',
    '2022年11月9日',
    '以上支持政策中如有特别重大项目的',
    '“(一)房屋建筑及其附属设施',
    '一是着力推进',
    '各区人民政府',
  ])('finds none at the start of %s', (text) => {
    expect(readLabel(text)).toBeNull();
  });

  it('reads back every label that it writes', () => {
    const forms = constantFrom<LabelForm>('chapter', 'section', 'article', 'han', 'paren-han', 'digit', 'paren-digit');
    assert(
      property(forms, integer({ min: 1, max: 99 }), (form, number) => {
        const read = readLabel(`${formatLabel({ form, number })}标题`);
        return read?.form === form && read.number === number;
      }),
    );
  });
});
