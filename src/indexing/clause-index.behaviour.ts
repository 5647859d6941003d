import { beforeAll, describe, expect, it } from 'vitest';
import type { ClauseIndex, ScoredClause } from './clause-index.ts';
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
export function describeClauseIndex(
  name: string,
  open: (entries: readonly Entry[]) => ClauseIndex | Promise<ClauseIndex>,
): void {
  let index: ClauseIndex;
  beforeAll(async () => {
    index = await open(ENTRIES);
  });
  const search = async (question: string, limit = 10) => {
    const terms = tokenise(question, index.vocabulary).map(({ text }) => ({ term: text, weight: 1 }));
    return index.search(terms, limit);
  };
  const nameOf = (found: ScoredClause | undefined) => index.clauses[found?.clause ?? -1];
  const find = async (question: string, limit?: number) => (await search(question, limit)).map(nameOf);

  describe(`a clause index ${name}`, () => {
    it('puts the clause first that holds most of the question', async () => {
      expect((await find('首次贷款利息补贴'))[0]).toBe('loan');
    });

    it('puts a short clause before a long one that holds the same word', async () => {
      const found = await find('贷款');
      expect(found.indexOf('loan')).toBeLessThan(found.indexOf('long'));
    });

    it('finds a clause by its heading', async () => {
      expect((await find('首次贷款贴息')).slice(0, 2)).toContain('heading');
    });

    it('finds a clause by a question people ask, and names the question', async () => {
      const [best] = await search('不想注销公司', 1);
      expect(nameOf(best)).toBe('asked');
      expect(best?.asked).toBeGreaterThan(0);
      expect(index.question(best?.question ?? -1)).toBe('公司暂时不做了又不想注销怎么办');
    });

    it('counts a heavier term more', async () => {
      const best = async (loan: number, award: number) => {
        const terms = [
          { term: '贷款', weight: loan },
          { term: '认定', weight: award },
        ];
        return nameOf((await index.search(terms, 1))[0]);
      };
      expect(await best(3, 0.3)).toBe('loan');
      expect(await best(0.3, 3)).toBe('award');
    });

    it('takes a rare word for more than a common one', () => {
      expect(index.rarity('知识')).toBeGreaterThan(index.rarity('企业'));
      expect(index.rarity('从未出现')).toBe(0);
    });

    it('knows the terms of questions people ask too', () => {
      expect(index.knows('注销')).toBe(true);
      expect(index.rarity('注销')).toBe(0);
      expect(index.knows('从未')).toBe(false);
    });

    it('returns no more than asked for, and nothing for words that are nowhere', async () => {
      expect(await find('企业', 2)).toHaveLength(2);
      expect(await find('zzz')).toEqual([]);
      expect(await index.search([], 5)).toEqual([]);
    });

    it('takes signs of a query language for signs', async () => {
      expect(await find('"贷款" OR (NEAR* -企业) AND ; DROP')).toContain('loan');
    });
  });
}
