import { describe, expect, it } from 'vitest';
import { readMarks } from './read-marks.ts';

describe('what a message pins down or counts', () => {
  it.each([
    ['外资研发中心目前多少家', ['家']],
    ['一亩补多少', ['亩']],
    ['贴息最多贴几年', ['年']],
    ['高企首次认定奖多少', []],
  ])('%s: the units counted', (text, units) => expect(readMarks(text).counted).toEqual(units));

  it.each([
    ['2026年六税两费还减不减', ['2026']],
    ['22年那个办法', ['2022']],
    ['二五年之后的新版', ['2025']],
    ['二〇二四年', ['2024']],
    ['罚款20241元', []],
    ['连续三年', []],
  ])('%s: the years', (text, years) => expect(readMarks(text).years).toEqual(years));

  it.each([
    ['运河英才第三批名单', ['第三批']],
    ['第三条写的什么', []],
  ])('%s: the batches', (text, ordinals) => expect(readMarks(text).ordinals).toEqual(ordinals));
});
