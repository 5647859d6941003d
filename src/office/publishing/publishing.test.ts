import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAnswers, type GivenAnswer } from './compare-answers.ts';
import { findOutdated, KEPT_GENERATIONS, makeGenerationId, type Switch, worseIn } from './generation.ts';

const answer = (parts: Partial<GivenAnswer> = {}): GivenAnswer => ({
  ...{ origin: 'own', question: '研发投入有什么支持', status: 'answered', basis: ['tzf-2024-14/3.1'] },
  ...{ amounts: ['最高300万元'], problems: [], text: '最高300万元。' },
  ...parts,
});

describe('what would change for people', () => {
  it('is another status, another clause or another amount, and not other words', () => {
    const before = [answer(), answer(), answer(), answer()];
    const after = [
      answer({ text: '上限300万元。' }),
      answer({ status: 'not_found' }),
      answer({ basis: [] }),
      answer({ amounts: ['最高200万元'] }),
    ];
    expect(compareAnswers(before, after).map(({ differs }) => differs)).toEqual([['status'], ['basis'], ['amounts']]);
  });
  it('begins with what became worse', () => {
    const before = [answer(), answer({ problems: ['is not_found'] }), answer()];
    const after = [answer({ basis: [] }), answer(), answer({ problems: ['does not cite tzf-2024-14'] })];
    const differences = compareAnswers(before, after);
    expect(differences.map(({ verdict }) => verdict)).toEqual(['worse', 'better', 'other']);
    expect(worseIn({ faults: [], warnings: [], asked: 3, differences })).toHaveLength(1);
  });
  it('is nothing where both are the same', () => {
    expect(compareAnswers([answer()], [answer()])).toEqual([]);
  });
});

describe('generations that are kept', () => {
  const idAt = (second: number) =>
    makeGenerationId(new Date(Date.UTC(2026, 10, 29, 0, 0, second)).toISOString(), '1a2b3c4d5e');
  it('are called by when and of what they were made', () => {
    expect(idAt(5)).toBe('20261129-000005-1a2b3c4d');
  });
  it('are the last ten that were served, what is served, and the newest, whatever was done before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.array(fc.nat(29), { maxLength: 40 }), (made, served) => {
        const ids = Array.from({ length: made }, (_, at) => idAt(at));
        const switches = served
          .filter((at) => at < made)
          .map((at): Switch => ({ at: '', by: null, act: 'publish', to: ids[at] ?? '' }));
        const current = switches.at(-1)?.to ?? null;
        const outdated = new Set(findOutdated(ids, switches, current));
        const last = [...new Set(switches.toReversed().map(({ to }) => to))].slice(0, KEPT_GENERATIONS);
        return (
          !outdated.has(current ?? '') &&
          !outdated.has(ids.at(-1) ?? '') &&
          last.every((id) => !outdated.has(id)) &&
          made - outdated.size <= KEPT_GENERATIONS + 2
        );
      }),
    );
  });
});
