import type { PolicyDocument } from '../../policy/document.ts';
import type { Fact } from '../../policy/fact.ts';
import { compare, type Fraction, parseFraction } from '../../policy/fraction.ts';
import { namesIn, namesInTest, type Test } from '../expression.ts';
import { readFactValues } from '../fact-value.ts';
import type { Measure, MeasureExample } from '../measure.ts';
import type { Finding } from './finding.ts';
import { findingWords as words } from './messages.ts';

/**
 * A rule with an amount needs five examples, among them one with a fact missing where it asks for any, one before it
 * begins and one after it ends where the text says when, and one below, on and above each limit it holds a fact against.
 */
export function checkExampleRange(
  measure: Measure,
  document: PolicyDocument | undefined,
  facts: ReadonlyMap<string, Fact>,
): readonly Finding[] {
  if (!measure.amount) return [];
  const lacking = [
    ...(measure.examples.length >= 5 ? [] : [words.five]),
    ...lackingMissing(measure),
    ...(document ? lackingDays(measure, document) : []),
    ...lackingSides(measure, facts),
  ];
  return lacking.map((what) => ({ kind: 'examples', place: measure.id, problem: words.lacking(what) }));
}

function lackingMissing({ amount, conditions, examples }: Measure): readonly string[] {
  const asked = conditions.filter(({ when_unknown }) => when_unknown === 'ask');
  const read = [...(amount ? namesIn(amount, 'fact') : []), ...asked.flatMap(({ test }) => namesInTest(test, 'fact'))];
  const shown = examples.some(({ expect }) => (expect.missing ?? []).length > 0);
  return read.length === 0 || shown ? [] : [words.missing];
}

function lackingDays({ in_force: own, examples }: Measure, document: PolicyDocument): readonly string[] {
  const from = own?.from ?? document.effective_from.date;
  const until = own?.until ?? document.effective_until.date;
  const outside = examples.flatMap(({ as_of, expect }) => (expect.outcome === 'not_in_force' && as_of ? [as_of] : []));
  return [
    ...(from && !outside.some((day) => day < from) ? [words.before(from)] : []),
    ...(until && !outside.some((day) => day > until) ? [words.after(until)] : []),
  ];
}

/** A fact that is held against a parameter as it stands. */
interface Limit {
  readonly fact: string;
  readonly value: Fraction;
}

function lackingSides({ conditions, parameters, examples }: Measure, facts: ReadonlyMap<string, Fact>) {
  const versions = new Map(parameters.map(({ name, versions }) => [name, versions.map(({ value }) => value)]));
  const limits = conditions.flatMap(({ test }) => limitsIn(test, versions));
  return limits.flatMap(({ fact, value }) => {
    const signs = new Set(examples.flatMap((example) => sideOf(example, fact, value, facts)));
    const sides = [-1, 0, 1].filter((side) => !signs.has(side));
    return sides.map((side) => words.sides[side + 1]?.(fact) ?? '');
  });
}

function limitsIn(test: Test, versions: ReadonlyMap<string, readonly (string | null)[]>): readonly Limit[] {
  if (test.kind === 'all' || test.kind === 'any') return test.of.flatMap((inner) => limitsIn(inner, versions));
  if (test.kind === 'not') return limitsIn(test.of, versions);
  if (test.kind !== 'size' || test.left.kind !== 'fact' || test.right.kind !== 'parameter') return [];
  const { name } = test.left;
  const values = versions.get(test.right.name) ?? [];
  return values.flatMap((value) => {
    const limit = value === null ? null : parseFraction(value);
    return limit ? [{ fact: name, value: limit }] : [];
  });
}

function sideOf({ facts: given }: MeasureExample, name: string, limit: Fraction, facts: ReadonlyMap<string, Fact>) {
  const value = readFactValues(given, facts).known.get(name);
  return value?.kind === 'size' ? [Math.sign(compare(value.value, limit))] : [];
}
