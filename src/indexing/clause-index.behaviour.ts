import { describe, expect, it } from 'vitest';
import type { ClauseIndex } from './clause-index.ts';
import type { Entry } from './entry.ts';
import { tokenise } from './tokenise.ts';

/** Short clauses around the things that a ranking must keep apart. */
const ENTRIES: readonly Entry[] = [
  entry('loan', '对符合条件的中小微企业首次贷款业务给予1%的利息补贴'),
  entry('award', '对首次获得认定的企业，采取后补助方式最高支持10万元'),
  entry('long', `对企业给予支持。${'各部门应当加强协调，做好宣传培训，落实责任。'.repeat(12)}贷款`),
  entry('heading', '按照有关规定办理', { heading: '首次贷款贴息' }),
  entry('asked', '推动市场主体歇业备案', { questions: ['公司暂时不做了又不想注销怎么办'] }),
  entry('other', '对知识产权优势单位给予支持'),
];

function entry(id: string, own: string, more: { heading?: string; questions?: string[] } = {}): Entry {
  return { id, units: [{ own, heading: more.heading ?? '' }], questions: more.questions ?? [] };
}

/** What every clause index must do, however it is kept. */
export function describeClauseIndex(name: string, open: (entries: readonly Entry[]) => ClauseIndex): void {
  const index = open(ENTRIES);
  const find = (question: string, limit = 10) =>
    index
      .search(
        tokenise(question, index.vocabulary).map(({ text }) => ({ term: text, weight: 1 })),
        limit,
      )
      .map(({ clause }) => index.clauses[clause]);

  describe(`a clause index ${name}`, () => {
    it('puts the clause first that holds most of the question', () => {
      expect(find('首次贷款利息补贴')[0]).toBe('loan');
    });

    it('puts a short clause before a long one that holds the same word', () => {
      const found = find('贷款');
      expect(found.indexOf('loan')).toBeLessThan(found.indexOf('long'));
    });

    it('finds a clause by its heading', () => {
      expect(find('首次贷款贴息').slice(0, 2)).toContain('heading');
    });

    it('finds a clause by a question people ask, and names the question', () => {
      const [best] = index.search(
        tokenise('不想注销公司', index.vocabulary).map(({ text }) => ({ term: text, weight: 1 })),
        1,
      );
      expect(index.clauses[best?.clause ?? -1]).toBe('asked');
      expect(best?.asked).toBeGreaterThan(0);
      expect(index.question(best?.question ?? -1)).toBe('公司暂时不做了又不想注销怎么办');
    });

    it('counts a heavier term more', () => {
      const search = (loan: number, award: number) =>
        index.search(
          [
            { term: '贷款', weight: loan },
            { term: '认定', weight: award },
          ],
          1,
        )[0]?.clause ?? -1;
      expect(index.clauses[search(3, 0.3)]).toBe('loan');
      expect(index.clauses[search(0.3, 3)]).toBe('award');
    });

    it('takes a rare word for more than a common one', () => {
      expect(index.rarity('知识')).toBeGreaterThan(index.rarity('企业'));
      expect(index.rarity('从未出现')).toBe(0);
    });

    it('returns no more than asked for, and nothing for words that are nowhere', () => {
      expect(find('企业', 2)).toHaveLength(2);
      expect(find('zzz')).toEqual([]);
      expect(index.search([], 5)).toEqual([]);
    });
  });
}
