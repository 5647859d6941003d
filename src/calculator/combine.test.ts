import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../policy/calendar-date.ts';
import { type Candidate, cliques, combine, isBetter, worthOf } from './combine.ts';
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
    kinds: fc.array(fc.constantFrom('may_combine', 'highest_of', null), {
      minLength: size * size,
      maxLength: size * size,
    }),
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

/** Every subset whose pairs are all allowed, tried one by one. */
function bestByForce(candidates: readonly Candidate[]): readonly Candidate[] {
  let best: readonly Candidate[] = [];
  for (let bits = 1; bits < 1 << candidates.length; bits += 1) {
    const set = candidates.filter((_, index) => bits & (1 << index));
    const isLawful = set.every((one, index) =>
      set.slice(index + 1).every((other) => stackingOf(one.measure, other.measure, library).kind === 'compatible'),
    );
    if (isLawful && (best.length === 0 || isBetter(worthOf(set), worthOf(best)))) best = set;
  }
  return best;
}

describe('the best combination', () => {
  it('is as good as the best of all subsets, for up to twelve measures', () => {
    fc.assert(
      fc.property(specifications, (specification) => {
        const candidates = candidatesOf(specification);
        const combined = combine(candidates, library);
        const chosen = candidates.filter(({ measure }) => combined?.measures.includes(measure.id));
        const best = bestByForce(candidates);
        expect(isBetter(worthOf(best), worthOf(chosen))).toBe(false);
        expect(isBetter(worthOf(chosen), worthOf(best))).toBe(false);
      }),
      { numRuns: 300 },
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
