import { describe, expect, it } from 'vitest';
import { keyOfLabel, readLabels } from './read-label.ts';

const keys = (text: string) => readLabels(text).map(({ key }) => key);

describe('labels in a question', () => {
  it.each([
    ['第五条', '5'],
    ['五条二款', '5.p2'],
    ['第六条第(五)项', '6.5'],
    ['附件4 第17项', 'a4.17'],
    ['13条(4)', '13.4'],
    ['二、(一)3.', '2.1.3'],
    ['二(一)', '2.1'],
    ['第86项', '86'],
  ])('%s is %s', (text, key) => {
    expect(keys(text)).toEqual([key]);
  });

  it('takes a count of things for no label', () => {
    expect(keys('绕开那8条道路')).toEqual([]);
    expect(keys('哪三项措施')).toEqual([]);
  });

  it('is certain only of labels that name themselves', () => {
    expect(readLabels('第五条')[0]?.certain).toBe(true);
    expect(readLabels('五条')[0]?.certain).toBe(false);
  });

  it('reads the printed labels of clauses to the same keys', () => {
    expect(keyOfLabel('第十七条第二款(一)')?.key).toBe('17.p2.1');
    expect(keyOfLabel('附件1第60项')?.key).toBe('a1.60');
    expect(keyOfLabel('〔附则〕')).toBeNull();
  });
});
