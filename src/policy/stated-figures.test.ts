import { describe, expect, it } from 'vitest';
import { findMeasuredFigures } from './measured-figure.ts';
import { findPerPeriod } from './per-period.ts';
import { findStatedBounds } from './stated-bound.ts';
import { findStatedPlaces } from './stated-places.ts';

describe('bounds that a text sets', () => {
  it.each([
    ['2025年推广覆盖全部千人以上行政村', ['千人', 'least']],
    ['将审核限额提升至5000元', ['5000元', 'most']],
    ['对实际利用外资1000万美元(含)以上的企业分档给予奖励', ['1000万美元', 'least']],
  ])('%s', (text, bound) => {
    expect(findStatedBounds(text).map((one) => [one.words, one.bound])).toEqual([bound]);
  });
  it.each(['最高奖励300万元', '可以处5万元以下罚款', '给予最高1000万元支持'])(
    'are no ceilings of what is given: %s',
    (text) => {
      expect(findStatedBounds(text)).toEqual([]);
    },
  );
});

describe('numbers in each period', () => {
  it.each([
    ['每月至少开展两次宣传活动', ['每月至少开展两次', '月', 'least']],
    ['每年释放不少于50万平方米的空间', ['每年释放不少于50万平方米', '年', 'least']],
    ['每月组织分领域、分专题对接会1次以上', ['每月组织分领域、分专题对接会1次以上', '月', 'least']],
  ])('%s', (text, each) => {
    expect(findPerPeriod(text).map(({ words, period, bound }) => [words, period, bound])).toEqual([each]);
  });
  it('are none of money, which may be given once', () => {
    expect(findPerPeriod('每年给予最高300万元支持')).toEqual([]);
  });
});

describe('places with a ceiling for each', () => {
  it('are read where one sentence states both', () => {
    const text = '每年支持不超过20个团队，通过项目方式予以支持，每个项目最高支持30万元。';
    expect(findStatedPlaces(text).map(({ places, each }) => [places.words, each.words])).toEqual([['20个', '30万元']]);
  });
  it('are none where the amount is for all of them', () => {
    expect(findStatedPlaces('对前10名的单位给予奖励，每年奖励总额不超过100万元。')).toEqual([]);
  });
});

describe('figures of a table', () => {
  it('have the unit of their row', () => {
    const words = findMeasuredFigures('单位：亿元\n2024年目标：650\n2025年目标：680').map((one) => one.words);
    expect(words).toEqual(['650亿元', '680亿元']);
  });
});
