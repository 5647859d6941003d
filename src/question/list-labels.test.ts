import { describe, expect, it } from 'vitest';
import { readLabelGroups } from './list-labels.ts';

const keys = (text: string) => readLabelGroups(text).map(({ labels }) => labels.map(({ key }) => key).join(' '));

describe('clauses that are named together', () => {
  it.each([
    ['第三条到第五条', '3 4 5'],
    ['第三条至五条', '3 4 5'],
    ['第3-5条', '3 4 5'],
    ['第三、五条', '3 5'],
    ['第三和第五条', '3 5'],
    ['第二、四至六条', '2 4 5 6'],
    ['第三条、第五条', '3 5'],
    ['第三条(一)、(三)', '3.1 3.3'],
    ['第三条(一)到(三)', '3.1 3.2 3.3'],
    ['第九条第一款、第二款', '9.p1 9.p2'],
    ['附件1第3项到第5项', 'a1.3 a1.4 a1.5'],
    ['第三条和第四条(二)', '3 4.2'],
    ['39条、40条、43条', '39 40 43'],
    ['39、40、43条', '39 40 43'],
    ['五、六两条', '5 6'],
    ['(七)至(九)', '7 8 9'],
    ['5.1到5.3', '5.1 5.2 5.3'],
  ])('%s are %s', (text, expected) => {
    expect(keys(text)).toEqual([expected]);
  });

  it('are not made of what only stands beside them', () => {
    expect(keys('第三条,最高300万元')).toEqual(['3']);
    expect(keys('第三条、15个工作日')).toEqual(['3']);
    expect(keys('第三条到期')).toEqual(['3']);
    expect(keys('三、五条道路')).toEqual(['3']);
  });

  it('has an article put in behind another for one of its own', () => {
    expect(keys('第2条之一')).toEqual(['2.z1']);
    expect(keys('第三条之一些规定')).toEqual(['3']);
  });

  it('reads a dotted number as a label that needs a document', () => {
    expect(readLabelGroups('3.2')[0]).toMatchObject({ certain: false, labels: [{ key: '3.2' }] });
    expect(keys('3.2%和3.5万元')).toEqual([]);
  });

  it('has no end of them for a range without sense', () => {
    expect(readLabelGroups('第一条到第九百条')[0]?.labels.length).toBeLessThan(60);
    expect(keys('第五条到第三条')).toEqual(['5 3']);
  });
});
