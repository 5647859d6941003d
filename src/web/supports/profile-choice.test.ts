import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, fragmentOf, NOTHING_CHOSEN, requestOf, TITLES } from './profile-choice.ts';

const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes(','));

describe('what was filled in', () => {
  it('comes back whole from the address', () => {
    const choices = fc.record({
      ...{ words: fc.string(), place: fc.string(), applicant: fc.string(), trade: fc.string(), size: fc.string() },
      age: fc.constantFrom('', '0', '5'),
      ...{ titles: fc.array(word), plans: fc.array(word), skipped: fc.array(word) },
      facts: fc.dictionary(fc.constantFrom('is_first_loan', 'loan_yuan'), fc.oneof(fc.boolean(), fc.constant('100'))),
    });
    fc.assert(
      fc.property(choices, (choice) => {
        expect(choiceOf(`#${fragmentOf(choice)}`)).toEqual(choice);
      }),
    );
  });

  it('is nothing where nothing was chosen, and sends no words then', () => {
    expect(fragmentOf(NOTHING_CHOSEN)).toBe('');
    expect(choiceOf('')).toEqual(NOTHING_CHOSEN);
    expect(requestOf(NOTHING_CHOSEN, [], [])).toEqual({ facts: {}, skip: [] });
  });

  it('is sent as facts, and a trade and plans by plain words', () => {
    const choice = {
      ...NOTHING_CHOSEN,
      place: '通州区',
      trade: '餐饮业',
      age: '0',
      plans: ['贷款'],
      titles: ['规模以上企业'],
    };
    const named = [{ name: '餐饮业', say: ['餐馆'] }];
    expect(requestOf(choice, named, [{ name: '贷款', say: ['贷款'] }])).toEqual({
      profile: '餐馆，贷款',
      facts: { district: '通州区', company_age_years: 0, is_newly_founded: true, above_scale: true },
      skip: [],
    });
  });

  it('has a fact for every title', () => {
    for (const facts of Object.values(TITLES)) expect(Object.keys(facts)).not.toEqual([]);
  });
});
