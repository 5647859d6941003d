import { describe, expect, it } from 'vitest';
import { document14, document15 } from '../testing/canned-answers.ts';
import { parseDeskAddress } from './desk-address.ts';
import { filterFound, matchesFilters } from './matches-filters.ts';

const passes = (search: string) =>
  [document14, document15].filter((document) => matchesFilters(document, parseDeskAddress(search))).map(({ id }) => id);

describe('the filters of the desk', () => {
  it('let everything through when none is set', () => {
    expect(passes('')).toEqual(['tzf-2024-14', 'tzf-2022-15']);
  });

  it('narrow by standing, year, level, kind and issuer', () => {
    expect(passes('?status=current')).toEqual(['tzf-2024-14']);
    expect(passes('?status=repealed')).toEqual(['tzf-2022-15']);
    expect(passes('?year=2022')).toEqual(['tzf-2022-15']);
    expect(passes('?level=city')).toEqual([]);
    expect(passes('?kind=support&issuer=北京市通州区人民政府')).toHaveLength(2);
  });

  it('do not claim more hits than are left', () => {
    const hit = { clause: { id: 'x', label: '', headings: [], text: '' }, score: 1 };
    const found = {
      ...{
        query: '',
        interpreted: { text: '', addresses: [], corrections: [], synonyms: [] },
        as_of: '',
        total: 90,
        took_ms: 1,
        suggestions: [],
        answer: null,
      },
      hits: [document14, document15].map((document) => ({
        ...hit,
        document,
        highlights: [],
        reasons: [],
        elsewhere: [],
      })),
    };
    expect(filterFound(found, parseDeskAddress('')).total).toBe(90);
    expect(filterFound(found, parseDeskAddress('?status=repealed')).total).toBe(1);
  });
});
