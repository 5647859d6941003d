import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../policy/calendar-date.ts';
import type { Fact, Facts, FactValue } from '../policy/fact.ts';
import { findNextQuestion, matchMeasures } from './match.ts';
import { library } from './testing/sample-library.ts';

const DAY = calendarDate('2026-11-20');
const OFFER = ['tzf-2024-14/small-to-scale', 'tzf-2024-14/scenario-project', 'tzf-2024-8/listing'];

describe('the next question', () => {
  it('asks for the fact that an outcome waits for, with its options and what is at stake', () => {
    const question = findNextQuestion(library, ['tzf-2024-14/small-to-scale'], {}, DAY);
    expect(question).toMatchObject({
      fact: 'first_on_small_to_scale_list',
      options: ['是', '否', '不清楚'],
      decides: 1,
      stake: '影响1项，其中单项上限最高的是20万元',
    });
  });

  it('asks first what settles several at once', () => {
    const question = findNextQuestion(
      library,
      ['tzf-2024-8/first-loan-interest', 'tzf-2024-8/first-loan-guarantee'],
      {},
      DAY,
    );
    expect(question).toMatchObject({ fact: 'is_first_loan', decides: 2 });
  });

  it('leaves out what the asker does not know', () => {
    const facts = { title_newly_obtained: '国家级专精特新小巨人企业' };
    const measures = ['tzf-2024-8/recognised-enterprise'];
    expect(findNextQuestion(library, measures, facts, DAY)?.fact).toBe('district');
    expect(findNextQuestion(library, measures, facts, DAY, new Set(['district']))?.fact).toBe(
      'enjoys_case_by_case_support',
    );
  });

  it('comes to the premises when nothing else is open', () => {
    const facts = { title_newly_obtained: '国家级专精特新小巨人企业', district: '通州区' };
    const question = findNextQuestion(library, ['tzf-2024-8/recognised-enterprise'], facts, DAY);
    expect(question?.fact).toBe('enjoys_case_by_case_support');
  });

  it('stops when nothing can change', () => {
    const facts = {
      title_newly_obtained: '国家级专精特新小巨人企业',
      district: '通州区',
      enjoys_case_by_case_support: false,
    };
    expect(findNextQuestion(library, ['tzf-2024-8/recognised-enterprise'], facts, DAY)).toBeNull();
    expect(
      findNextQuestion(library, ['tzf-2024-8/recognised-enterprise'], { title_newly_obtained: '都没有' }, DAY),
    ).toBeNull();
    expect(findNextQuestion(library, ['tzbf-2022-27/first-store'], {}, DAY)).toBeNull();
  });

  it('does not ask again for what was told, even where it contradicts itself', () => {
    const facts = {
      district: '通州区',
      enjoys_case_by_case_support: false,
      new_residential_total_area: 0,
      new_residential_commercial_area: 10,
    };
    expect(findNextQuestion(library, ['tzbf-2022-25/commercial-area-ratio'], facts, DAY)).toBeNull();
  });

  it('never asks twice, and leads every applicant to an end', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
        const facts: Record<string, FactValue> = {};
        for (let asked = 0; asked <= 20; asked += 1) {
          const question = findNextQuestion(library, OFFER, facts, DAY);
          if (!question) return;
          expect(facts).not.toHaveProperty(question.fact);
          const fact = library.facts.get(question.fact);
          if (!fact) throw new Error(`${question.fact} is not defined`);
          facts[question.fact] = answer(fact, stream.next().value);
        }
        expect(facts).toBe('settled within twenty questions');
      }),
      { numRuns: 50 },
    );
  });
});

describe('a match', () => {
  it('puts every support in exactly one list', () => {
    const { eligible, more_information, not_eligible, ended } = matchMeasures(library, { applicant: '企业' }, DAY);
    const listed = [eligible, more_information, not_eligible, ended].flatMap((list) =>
      list.map(({ measure }) => measure),
    );
    const offered = library.measures.filter(({ nature }) => nature === 'support' || nature === 'loan');
    expect([...listed].sort()).toEqual(offered.map(({ id }) => id).sort());
  });

  it('of one applicant leaves nothing behind for another', () => {
    const match = (facts: Facts) => JSON.stringify(matchMeasures(library, facts, DAY));
    const asked: readonly Facts[] = [
      {},
      { applicant: '企业' },
      { applicant: '个人' },
      { applicant: '企业', district: '北京市外' },
    ];
    const first = asked.map(match);
    const fresh = asked.map((facts) => JSON.stringify(matchMeasures({ ...library }, facts, DAY)));
    expect([...asked].reverse().map(match).reverse()).toEqual(first);
    expect(first).toEqual(fresh);
  });

  it('says which support was missed by one condition only, and by which', () => {
    const { not_eligible } = matchMeasures(library, { applicant: '企业', first_on_small_to_scale_list: false }, DAY);
    const missed = not_eligible.find(({ measure }) => measure === 'tzf-2024-14/small-to-scale');
    expect(missed).toMatchObject({ nearest_miss: true, failed: [{ clause: 'tzf-2024-14/3.2' }] });
  });

  it('keeps what has ended apart, with the day', () => {
    const { ended } = matchMeasures(library, {}, DAY);
    expect(ended.find(({ measure }) => measure === 'tzbf-2022-27/first-store')).toMatchObject({
      kind: 'not_in_force',
      status: 'expired',
      since: '2025-12-31',
    });
  });

  it('knowing more never turns a no into a yes', () => {
    const knowing: Facts = { applicant: '企业', district: '北京市外' };
    const before = matchMeasures(library, knowing, DAY).not_eligible.map(({ measure }) => measure);
    const after = matchMeasures(library, { ...knowing, rd_spending_yuan: 100, newly_listed: true }, DAY);
    const still = new Set(after.not_eligible.map(({ measure }) => measure));
    expect(before.filter((id) => !still.has(id))).toEqual([]);
  });
});

function answer({ type, options }: Fact, chance: number): FactValue {
  if (type === 'boolean') return chance < 0.5;
  if (type === 'choice') return options[Math.floor(chance * options.length * 0.999)] ?? '';
  if (type === 'date') return '2026-03-01';
  return Math.floor(chance * 10_000_000);
}
