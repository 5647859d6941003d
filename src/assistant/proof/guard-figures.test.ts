import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { state } from '../statement.ts';
import { guardFigures } from './guard-figures.ts';

const CLAUSES: Readonly<Record<string, string>> = {
  'tzf-2024-14/3.1':
    '（一）支持企业加大研发投入，按照研发投入情况，采取后补助方式最高支持300万元。通政发〔2024〕14号第三条（一）2024-07-01',
  'tzbf-2022-21/7': '第七条 按当次罚款金额的5%给予奖励，最高不超过20000元。通政办发〔2022〕21号第七条',
  'bj/3': '总资产不低于2亿美元，实缴注册资本1000万美元以上(含)',
};
const proof = (id: string) => CLAUSES[id] ?? '';
const kindOf = (text: string, cites: string[], more = {}) => guardFigures(state('note', text, cites, more), proof).kind;

describe('the figures guard', () => {
  it('passes a ceiling that is called a ceiling', () => {
    expect(kindOf('**最高 300 万元（上限）**，自2024年7月1日起施行', ['tzf-2024-14/3.1'])).toBe('passed');
  });
  it('blocks a ceiling that is worded as a grant', () => {
    expect(kindOf('可获得300万元', ['tzf-2024-14/3.1'])).toBe('blocked');
  });
  it('blocks a figure of another clause than the one cited', () => {
    expect(kindOf('最高不超过20000元', ['tzf-2024-14/3.1'])).toBe('blocked');
  });
  it('blocks a threshold that is worded as an amount', () => {
    expect(kindOf('奖励1000万美元', ['bj/3'])).toBe('blocked');
  });
  it('accepts what a calculation proves, and only that', () => {
    const grounds = ['罚款300000元×5%=15000元'];
    expect(kindOf('奖励 15,000 元', ['tzbf-2022-21/7'], { grounds })).toBe('passed');
    expect(kindOf('奖励 16,000 元', ['tzbf-2022-21/7'], { grounds })).toBe('blocked');
  });
  it("lets the asker's own figure be repeated as theirs, never as an award", () => {
    const echoes = ['罚款 30 万元'];
    expect(kindOf('您说罚款 30 万元', ['tzbf-2022-21/7'], { echoes })).toBe('passed');
    expect(kindOf('您说罚款 30 万元，奖励 30 万元', ['tzbf-2022-21/7'], { echoes })).toBe('blocked');
  });
  it('blocks any other amount, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }).filter((value) => value !== 300),
        (value) => kindOf(`最高支持${value}万元`, ['tzf-2024-14/3.1']) === 'blocked',
      ),
    );
  });
});
