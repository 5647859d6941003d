import { describe, expect, it } from 'vitest';
import { normalise } from '../policy/normalise.ts';
import { openRealLibrary } from '../retrieval/testing/real-library.ts';
import { readAddresses } from './read-address.ts';

const { book } = openRealLibrary();
const read = (text: string) => readAddresses(normalise(text), book);

describe('addresses on the real corpus', () => {
  it.each([
    ['2024 14号 第五条', 'tzf-2024-14/5'],
    ['通政发[2024]14号5条', 'tzf-2024-14/5'],
    ['通政发〔2024〕１４号第五条', 'tzf-2024-14/5'],
    ['14号文 五条二款', 'tzf-2024-14/5.2'],
    ['8号文（二十二）', 'tzf-2024-8/22'],
    ['行政执法公示办法13条', 'bj-enforcement-publicity/13'],
    ['施工许可办法 第14条', 'bj-construction-permit/14'],
    ['通政发2024 7号 附件4 第17项', 'tzf-2024-7/annex-4/17'],
    ['通政办发22年21号 第七条', 'tzbf-2022-21/7'],
    ['通政发2024年八号文（二十二）', 'tzf-2024-8/22'],
    ['三大工程 13条4款', 'bj-three-major-projects/13.4'],
    ['京政发2019 22号 二（一）', 'jzf-2019-22/s2.1'],
  ])('%s is %s', (text, clause) => {
    expect(read(text).map(({ clauses }) => clauses[0])).toEqual([clause]);
  });

  it('gives a number in its official form, as far as it can be completed', () => {
    expect(read('2022年15号文作废了吗')[0]?.number).toBe('通政发〔2022〕15号');
    expect(read('国办发(2022)30号 北京对应哪个文件')[0]?.number).toBe('国办发〔2022〕30号');
  });

  it('says when a document or a clause is not held, and invents none', () => {
    expect(read('通政办发〔2022〕26号')[0]).toMatchObject({ documents: [], clauses: [], state: 'not_in_corpus' });
    expect(read('通政发〔2024〕14号 第九十条')[0]).toMatchObject({ clauses: [], state: 'no_such_clause' });
  });

  it('knows which documents carry out one that is not held', () => {
    expect(read('国办发〔2022〕30号')[0]).toMatchObject({
      ...{ state: 'not_in_corpus', carriedOutBy: ['bj-one-licence-per-trade'] },
    });
    expect(read('通政发〔2024〕14号')[0]?.carriedOutBy).toEqual([]);
  });

  it('takes a label alone for an address in every document that has it', () => {
    const [address] = read('第86项 责任单位');
    expect(address?.documents).toEqual([]);
    expect(address?.clauses).toContain('tzf-2024-6/86');
  });

  it.each([
    ['北京市进一步优化营商环境更好服务市场主体实施方案 （二）', 'bj-better-service-market-entities/2'],
    ['北京市进一步优化营商环境更好服务市场主体实施方案 二.（一）3.', 'bj-better-service-market-entities/2.1.3'],
    ['北京市进一步优化营商环境更好服务市场主体实施方案 第二部分', 'bj-better-service-market-entities/2'],
    ['北京市进一步优化营商环境更好服务市场主体实施方案 二', 'bj-better-service-market-entities/2'],
    ['8号文 二十二、', 'tzf-2024-8/22'],
    ['8号文 二十二）', 'tzf-2024-8/22'],
    ['2024 14号 5', 'tzf-2024-14/5'],
    ['通政办发2022 24号 附件1 （三）', 'tzbf-2022-24/annex-1/s3'],
  ])('%s names the clause in another form than it is printed with: %s', (text, clause) => {
    expect(read(text).map(({ clauses }) => clauses[0])).toEqual([clause]);
  });

  // The form that was typed decides where both stand in one document.
  it('keeps 一、 and （一） of one document apart', () => {
    expect(read('通政发〔2024〕1号 一、')[0]?.clauses).toEqual(['tzf-2024-1/s1']);
    expect(read('通政发〔2024〕1号 （一）')[0]?.clauses).toEqual(['tzf-2024-1/1']);
  });

  it('takes a number behind a document for its label only where it has one, and nothing follows', () => {
    expect(read('2024 14号 90')[0]).toMatchObject({ label: null, state: 'found' });
    expect(read('2024 14号 5万元')[0]).toMatchObject({ label: null });
  });

  it('takes dates and counts for no address', () => {
    expect(read('3月14号的活动')).toEqual([]);
    expect(read('绕开通运街道那8条路')).toEqual([]);
  });
});
