import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from './figure.ts';

const shown = (text: string) =>
  findFigures(text).map(({ value, role }) => (role === 'plain' ? value : `${value} ${role}`));

describe('figures of a text', () => {
  it('reads half a unit more', () => {
    expect(findFigures('盖到13米半').map(({ value }) => value)).toEqual(['count:27/2米']);
    expect(findFigures('两亩半地').map(({ value }) => value)).toEqual(['count:5/2亩']);
  });

  it('tells a ceiling from a grant and a threshold from both', () => {
    expect(shown('最高支持300万元')).toEqual(['money:300000000 ceiling']);
    expect(shown('给予10万元的资金支持')).toEqual(['money:10000000']);
    expect(shown('实际利用外资1000万美元(含)以上')).toEqual(['usd:1000000000 threshold']);
    expect(shown('不少于3人')).toEqual(['count:3名 floor']);
  });
  it('reads rates in digits and in Chinese numerals', () => {
    expect(shown('处工程合同价款百分之一以上百分之二以下的罚款').map((value) => value.split(' ')[0])).toEqual([
      'rate:1/100',
      'rate:1/50',
    ]);
    expect(shown('按照200％奖励')).toEqual(['rate:2']);
    expect(shown('100BP贷款贴息')).toEqual(['rate:1/100']);
  });
  it('keeps working days, natural days and months apart', () => {
    expect(shown('十五个工作日内、60日内、3个月内')).toEqual(['duration:15工作日', 'duration:60日', 'duration:3月']);
  });
  it('reads dates, document numbers and clause labels whole', () => {
    expect(shown('通政发〔2024〕14号第三条自2024年7月1日起施行')).toEqual([
      'number:2024-14',
      'label:3条',
      'date:2024-07-01',
    ]);
    expect(shown('2022—2024年')).toEqual(['date:2022', 'date:2024']);
  });
  it('takes an amount without its unit for money, but never a number of people or metres', () => {
    expect(shown('罚了30万')).toEqual(['money:30000000']);
    expect(shown('6万人次')).toEqual(['count:60000人次']);
  });
  it.each([
    ['一共欠了6万5，到期没交', 'money:6500000'],
    ['租金收了18万6', 'money:18600000'],
    ['贷款1亿2千万', 'money:12000000000'],
    ['总投8个亿的项目', 'money:80000000000'],
    ['租金三万六', 'money:3600000'],
    ['罚了8千', 'money:800000'],
    ['手续费10块', 'money:1000'],
    ['三万五千平方米', 'count:35000平方米'],
    ['总建面12万平', 'count:120000平方米'],
  ])('reads what people say: %s', (text, value) => {
    expect(shown(text)).toEqual([value]);
  });
  it('leaves a number of things behind a large unit alone', () => {
    expect(shown('2万5个人')).not.toContain('money:2500000');
    expect(shown('10万3年')).toEqual(['money:10000000', 'duration:3年']);
  });
  it('takes each character at most once, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('最高', '300万元', '5%', '，', '2024年7月1日', '第三条', '12', '个工作日', '家'), {
          maxLength: 12,
        }),
        (parts) => {
          const figures = findFigures(parts.join(''));
          return figures.every(
            (figure, index) => figure.start >= (figures[index - 1]?.end ?? 0) && figure.end > figure.start,
          );
        },
      ),
    );
  });
  it('gives one value to every way of writing an amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        const yuan = value * 10_000;
        const forms = [
          `${value}万元`,
          `${value} 万元`,
          `${yuan}元`,
          `${yuan.toLocaleString('en-US')} 元`,
          `${yuan}.00元`,
        ];
        return new Set(forms.map((form) => findFigures(form)[0]?.value)).size === 1;
      }),
    );
  });
});

describe('a numeral that is too long', () => {
  it('is no smaller one', () => {
    expect(findFigures(`${'一亿二千三百万'.repeat(20)}元`)).toEqual([]);
    expect(findFigures('三万六千三百元').map(({ value }) => value)).toEqual(['money:3630000']);
    expect(findFigures(`${'9'.repeat(40)}元`).filter(({ kind }) => kind === 'money')).toEqual([]);
  });
});
