import { describe, expect, it } from 'vitest';
import { dealDocuments } from '../deal-documents.ts';
import { expandTerms } from './expand-terms.ts';
import { learnTranslations } from './learn-translations.ts';

/** 饭馆 stands in every question about 餐饮, and 申请 in all questions. */
const pairs = ['饭馆', '店铺', '厂房'].flatMap((word, at) =>
  Array.from({ length: 4 }, () => ({ asked: [word, '申请'], text: [['餐饮', '商户', '园区'][at] ?? '', '办理'] })),
);

describe('translations between words of questions and of texts', () => {
  const learnt = learnTranslations(pairs);

  it('are what stands in the texts that answer a word, before what any text has', () => {
    expect(learnt.get('饭馆')?.[0]?.[0]).toBe('餐饮');
    expect(learnt.get('厂房')?.[0]?.[0]).toBe('园区');
  });

  it('are of no word that was asked too seldom', () => {
    expect(learnTranslations(pairs.slice(0, 2)).get('饭馆')).toBeUndefined();
  });

  it('add terms that weigh the given share of the question', () => {
    const [typed, ...added] = expandTerms([{ term: '饭馆', weight: 2 }], learnt, { terms: 1, share: 0.1 });
    expect(typed).toEqual({ term: '饭馆', weight: 2 });
    expect(added).toEqual([{ term: '餐饮', weight: 0.2 }]);
  });

  it('add nothing to words of which nothing was learnt', () => {
    expect(expandTerms([{ term: '火星', weight: 1 }], learnt, { terms: 6, share: 0.1 })).toHaveLength(1);
  });
});

describe('documents in folds', () => {
  it('are each in one, with as many questions in each as can be', () => {
    const folds = dealDocuments(['a', 'a', 'a', 'b', 'b', 'c'], 2);
    expect([...folds]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
    ]);
  });
});
