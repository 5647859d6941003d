import { describe, expect, it } from 'vitest';
import { SCHEMA_MECHANISMS } from './expression-schema.ts';
import { makeMeasureJsonSchema } from './measure-schema.ts';
import { figuresIn, parseParameterValue } from './parameter-value.ts';
import { MECHANISMS } from './read-expression.ts';
import { readMeasureFile } from './read-measures.ts';

const DOCUMENTS = new Set(['tzf-2024-14']);

function fileWith(measure: string): string {
  return `document: tzf-2024-14
facts:
  - { name: spent_yuan, label: 支出, type: yuan }
  - { name: kind, label: 种类, type: choice, options: [甲, 乙] }
measures:
  - id: sample
    title: 样例
    recipient: 企业
    clause: 3.10
    quote: 最高支持300万元
${measure}`;
}

const read = (measure: string) => readMeasureFile({ path: 'sample.yaml', text: fileWith(measure) }, [], DOCUMENTS);
const parameter = '    parameters: { cap: { value: 300万元 } }\n';

describe('the notation of measures', () => {
  it('reads figures as clauses print them', () => {
    const values = [
      '5%',
      '300万元',
      '1000万美元',
      '15个工作日',
      '60日',
      '3个月',
      '三分之一',
      '百分之一',
      '2倍',
      '2024-07-01',
    ];
    expect(values.map((text) => parseParameterValue(text))).toEqual([
      { value: '1/20', unit: 'percent' },
      { value: '3000000', unit: 'yuan' },
      { value: '10000000', unit: 'usd' },
      { value: '15', unit: 'working_day' },
      { value: '60', unit: 'day' },
      { value: '3', unit: 'month' },
      { value: '1/3', unit: 'percent' },
      { value: '1/100', unit: 'percent' },
      { value: '2', unit: 'times' },
      { value: '2024-07-01', unit: 'date' },
    ]);
    expect(parseParameterValue('若干')).toBeNull();
  });

  it('finds every figure of a quotation, in digits and in words', () => {
    expect([...figuresIn('连续三年每年最高支持 1000 万元')]).toEqual(expect.arrayContaining(['3', '10000000']));
    expect([...figuresIn('处百分之一以上百分之二以下的罚款')]).toEqual(expect.arrayContaining(['1/100', '1/50']));
    expect(figuresIn('按照实缴的9折收取').has('9/10')).toBe(true);
    expect(figuresIn('给予100BP贷款贴息').has('1/100')).toBe(true);
  });

  it('takes 3.10 for a path, not for a number', () => {
    const { measures } = read(`${parameter}    amount: { ceiling: cap }`);
    expect(measures[0]).toMatchObject({ clause: 'tzf-2024-14/3.10', certainty: 'ceiling', unit: 'yuan' });
  });

  it('says where and what to do when it does not understand', () => {
    expect(() => read('    amount: { ceiling: limit }')).toThrow(
      /sample.yaml：tzf-2024-14\/sample："limit".*facts.yaml/u,
    );
    expect(() => read(`${parameter}    amount: { topped: cap }`)).toThrow('可以用的算法有');
    expect(() => read(`${parameter}    amount: { cap: { of: cap } }`)).toThrow('要写 of、at');
    expect(() => read(`${parameter}    certainty: exact\n    amount: { ceiling: cap }`)).toThrow('按 amount 却是');
    expect(() => read('    amount: spent_yuan\n    parameters: { spent_yuan: { value: 5% } }')).toThrow(
      '同时是一个事实的名称',
    );
    expect(() => read('    note: 没有金额')).toThrow('既没有 amount，也没有 certainty');
    expect(() =>
      read('    certainty: service\n    conditions: [{ fact: kind, is: 丙, clause: 3, quote: 种类 }]'),
    ).toThrow('选项有 甲、乙');
    expect(() => read('    certainty: service\n    wrong: 1')).toThrow('wrong');
  });

  it('wants the last branch, and no other, to be otherwise', () => {
    const branch = '{ if: { fact: kind, is: 甲 }, then: cap }';
    expect(() => read(`${parameter}    amount: { when: [${branch}] }`)).toThrow('otherwise');
    expect(read(`${parameter}    amount: { when: [${branch}, { otherwise: cap }] }`).measures).toHaveLength(1);
  });

  it('keeps dated versions with an explicit end', () => {
    const { measures } = read(`    certainty: service
    parameters:
      rate:
        label: 费率
        versions:
          - { from: 2022-05-01, value: 1% }
          - { from: 2023-05-01, value: null }`);
    expect(measures[0]?.parameters[0]?.versions.map(({ value, from, until }) => [value, from, until])).toEqual([
      ['1/100', '2022-05-01', '2023-04-30'],
      [null, '2023-05-01', null],
    ]);
  });

  it('is published as JSON Schema for editors', () => {
    expect(makeMeasureJsonSchema()).toMatchObject({ type: 'object', required: expect.arrayContaining(['document']) });
    expect([...SCHEMA_MECHANISMS].sort()).toEqual([...MECHANISMS].sort());
  });
});
