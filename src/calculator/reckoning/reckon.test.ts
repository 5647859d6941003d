import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../policy/calendar-date.ts';
import type { Fact, FactValue } from '../../policy/fact.ts';
import { compare, fraction } from '../../policy/fraction.ts';
import type { Expression } from '../expression.ts';
import { readFactValues } from '../fact-value.ts';
import type { Measure } from '../measure.ts';
import { library } from '../testing/sample-library.ts';
import { reckon } from './reckon.ts';
import type { Reckoning } from './reckoning.ts';
import { parametersAt, type Situation } from './situation.ts';

/** A fixed sequence from 0 to 1. */
let state = 20261120;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};

function situationOf(measure: Measure, facts: Readonly<Record<string, FactValue>>): Situation | null {
  const parameters = parametersAt(measure, calendarDate('2024-09-01'), library);
  if ('ended' in parameters) return null;
  return {
    known: readFactValues(facts, library.facts).known,
    definitions: library.facts,
    parameters,
    workingDays: library.workingDays,
    asOf: calendarDate('2024-09-01'),
    reading: null,
    trace: null,
  };
}

function anyValue({ type, options }: Fact): FactValue {
  if (type === 'boolean') return random() < 0.5;
  if (type === 'choice') return options[Math.floor(random() * options.length)] ?? '';
  if (type === 'date') return `2024-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  if (type === 'percent') return Math.floor(random() * 100);
  return 1 + Math.floor(10 ** (random() * 7));
}

/** True when every value that the second may have, the first may have too. */
function holds(wide: Reckoning, narrow: Reckoning): boolean {
  if (narrow.unpublished.length > 0) return true;
  const below = compare(wide.low, narrow.low) <= 0;
  const above = wide.high === null || (narrow.high !== null && compare(narrow.high, wide.high) <= 0);
  return below && above;
}

describe('reckoning with what is not known', () => {
  it('holds every value that further facts can lead to, for every amount of the corpus', () => {
    let checked = 0;
    for (const measure of library.measures.filter(({ amount, unit }) => amount && unit !== 'date'))
      for (let round = 0; round < 30; round += 1) {
        const facts = measure.facts.flatMap((name) => {
          const fact = library.facts.get(name);
          return fact ? [[name, anyValue(fact)] as const] : [];
        });
        const [all, some] = [Object.fromEntries(facts), Object.fromEntries(facts.filter(() => random() < 0.5))];
        const [full, partial] = [situationOf(measure, all), situationOf(measure, some)];
        if (!full || !partial || !measure.amount) continue;
        const [narrow, wide] = [reckon(measure.amount, full), reckon(measure.amount, partial)];
        if (takesExceptions(measure.amount)) continue;
        if (!holds(wide, narrow)) expect({ measure: measure.id, all, some }).toBe('inside');
        checked += 1;
      }
    expect(checked).toBeGreaterThan(1_000);
  });

  it('does not ask for a fact that makes no difference', () => {
    const measure = library.measureById.get('tzf-2022-15/incubator');
    const situation = measure && situationOf(measure, {});
    if (!situation || !measure) throw new Error('the measure must be there');
    const cap: Expression = { kind: 'parameter', name: 'city_space' };
    const test = { kind: 'value', fact: 'incubator_kind', holds: true, values: ['市级众创空间'] } as const;
    const branches = [
      { if: test, give: cap, unless_told: false },
      { if: null, give: cap, unless_told: false },
    ];
    expect(reckon({ kind: 'when', branches }, { ...situation, parameters: parameters() }).missing).toEqual([]);
  });

  it('never divides by nothing', () => {
    const reward = library.measureById.get('tzbf-2022-21/whistleblower-reward');
    const part = reward?.parts[0]?.amount;
    const situation = reward && situationOf(reward, { fine_yuan: 100000, joint_reporters: 0 });
    if (!situation || !part) throw new Error('the measure must be there');
    expect(reckon(part, situation).high).toBeNull();
  });
});

/** An exception that nobody claimed is taken not to apply, so its values lie outside on purpose. */
function takesExceptions(expression: Expression): boolean {
  return JSON.stringify(expression).includes('"unless_told":true');
}

function parameters(): Situation['parameters'] {
  const quoted = { clause: 'c', quote: 'q' };
  return new Map([['city_space', { value: fraction('300000'), unit: 'yuan' as const, quoted }]]);
}
