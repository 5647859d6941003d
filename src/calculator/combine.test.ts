import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../policy/calendar-date.ts';
import { type Candidate, cliques, combine } from './combine.ts';
import { matchMeasures } from './match.ts';
import type { Measure, MeasureRelation } from './measure.ts';
import type { Amount } from './outcome.ts';
import { stackingOf } from './stacking.ts';
import { library } from './testing/sample-library.ts';

const DAY = calendarDate('2026-11-20');

/** A real measure under another name, with other relations. */
function measureOf(index: number, relations: readonly MeasureRelation[]): Measure {
  const [first] = library.measures;
  if (!first) throw new Error('the library is empty');
  return { ...first, id: `m${index}`, title: `m${index}`, relations };
}

const amounts = fc.oneof(
  fc.integer({ min: 0, max: 50 }).map((n): Amount => ({ certainty: 'exact', unit: 'yuan', yuan: `${n}.00`, note: '' })),
  fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
    .map(([a, b]): Amount => ({ certainty: 'range', unit: 'yuan', min: `${a}.00`, max: `${a + b}.00`, note: '' })),
  fc
    .integer({ min: 1, max: 90 })
    .map((n): Amount => ({ certainty: 'ceiling', unit: 'yuan', max: `${n}.00`, note: '' })),
);

/** Amounts, and for each pair what the texts say of it. */
const specifications = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.record({
    money: fc.array(amounts, { minLength: size, maxLength: size }),
    kinds: fc.array(
      fc.constantFrom(
        'may_combine',
        'may_combine',
        'may_combine',
        'highest_of',
        'excludes',
        'at_most_one',
        'same_measure_as',
        null,
      ),
      {
        minLength: size * size,
        maxLength: size * size,
      },
    ),
  }),
);

type Specification = typeof specifications extends fc.Arbitrary<infer Value> ? Value : never;

function candidatesOf({ money, kinds }: Specification): readonly Candidate[] {
  return money.map((amount, index) => {
    const relations = money.flatMap((_, other): readonly MeasureRelation[] => {
      const kind = other > index ? kinds[index * money.length + other] : null;
      return kind ? [{ kind, with: [`m${other}`], scope: null, clause: 'c', quote: 'q', note: null }] : [];
    });
    return { amount, measure: measureOf(index, relations) };
  });
}

/** What a set is worth, in whole yuan: what is certain, what is possible, the highest single ceiling. */
type Sums = readonly [certain: number, possible: number, ceiling: number];

function sumsOf(money: readonly Amount[]): Sums {
  const closed = money.filter(({ certainty }) => certainty !== 'ceiling');
  const total = (figures: readonly (string | undefined)[]) => figures.reduce((sum, figure) => sum + Number(figure), 0);
  return [
    total(closed.map(({ yuan, min }) => yuan ?? min)),
    total(closed.map(({ yuan, max }) => yuan ?? max)),
    Math.max(0, ...money.filter(({ certainty }) => certainty === 'ceiling').map(({ max }) => Number(max))),
  ];
}

/** The best sums of all subsets whose pairs may all be had together, tried one by one. */
function bestByForce({ money, kinds }: Specification): Sums {
  const together = (one: number, other: number) => kinds[one * money.length + other] === 'may_combine';
  let best: Sums = [0, 0, 0];
  for (let bits = 1; bits < 1 << money.length; bits += 1) {
    const set = money.map((_, index) => index).filter((index) => bits & (1 << index));
    const isLawful = set.every((one) => set.every((other) => other <= one || together(one, other)));
    const sums = sumsOf(set.flatMap((index) => money[index] ?? []));
    if (isLawful && compareSums(sums, best) > 0) best = sums;
  }
  return best;
}

function compareSums(one: Sums, other: Sums): number {
  const at = one.findIndex((sum, index) => sum !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

describe('the best combination', () => {
  it('is as good as the best of all subsets, for up to twelve measures', () => {
    fc.assert(
      fc.property(specifications, (specification) => {
        const combined = combine(candidatesOf(specification), library);
        const chosen = specification.money.filter((_, index) => combined?.measures.includes(`m${index}`));
        expect(sumsOf(chosen)).toEqual(bestByForce(specification));
      }),
      { numRuns: 300 },
    );
  });

  it('holds no two that the texts keep apart or are silent about', () => {
    fc.assert(
      fc.property(specifications, (specification) => {
        const candidates = candidatesOf(specification);
        const chosen = candidates.filter(({ measure }) => combine(candidates, library)?.measures.includes(measure.id));
        for (const one of chosen)
          for (const other of chosen)
            if (one !== other) expect(stackingOf(one.measure, other.measure, library).kind).toBe('compatible');
      }),
    );
  });

  it('finds every largest set of things that all go together', () => {
    const edges = new Set(['0-1', '1-2', '0-2', '2-3']);
    const sets = cliques(5, (one, other) => edges.has(`${Math.min(one, other)}-${Math.max(one, other)}`));
    expect(sets.map((set) => [...set].sort()).sort()).toEqual([[0, 1, 2], [2, 3], [4]]);
  });
});

describe('supports of real documents', () => {
  const facts = {
    applicant: '企业',
    district: '通州区',
    title_newly_obtained: '国家级专精特新小巨人企业',
    rd_spending_yuan: 5_000_000,
    enjoys_case_by_case_support: false,
  } as const;

  it('are not added up where no text says that they go together', () => {
    const { combined } = matchMeasures(library, facts, DAY);
    expect(combined?.max).toBeNull();
    expect(combined?.measures).toHaveLength(1);
    expect(combined?.unstated.length).toBeGreaterThan(0);
    expect(combined?.text).toContain('不相加');
  });

  it('of which only rates are written stand beside one another, city and district without a word between them', () => {
    const loan = { applicant: '企业', district: '通州区', company_size: '小型', is_first_loan: true } as const;
    const { combined } = matchMeasures(library, { ...loan, enjoys_case_by_case_support: false }, DAY);
    expect(combined).toMatchObject({ min: null, max: null });
    expect([...(combined?.measures ?? [])].sort()).toEqual([
      'tzf-2024-8/first-loan-guarantee',
      'tzf-2024-8/first-loan-interest',
    ]);
    expect(combined?.unstated.map(({ measures: [, other] }) => other)).toEqual([
      'bj-science-finance-zone/first-loan-city',
    ]);
    expect(combined?.text).toContain('文件没有规定能否与它同时享受，所以不相加');
  });

  it('count once where two documents write of the same support', () => {
    const [one, other] = ['tzf-2024-8/research-investment', 'tzf-2024-14/research-investment'].map((id) =>
      library.measureById.get(id),
    );
    if (!one || !other) throw new Error('both measures must be there');
    expect(stackingOf(one, other, library).kind).toBe('exclusive');
  });

  it('exclude one another where the text says so, across the documents of the district', () => {
    const [one, other] = ['tzbf-2022-27/headquarters', 'tzf-2024-14/research-investment'].map((id) =>
      library.measureById.get(id),
    );
    if (!one || !other) throw new Error('both measures must be there');
    expect(stackingOf(one, other, library)).toMatchObject({ kind: 'exclusive', relation: { kind: 'highest_of' } });
  });
});
