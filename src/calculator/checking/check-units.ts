import type { Fact } from '../../policy/fact.ts';
import { type Expression, namesIn, partsOf, type Test } from '../expression.ts';
import { DEADLINE_UNITS, type Measure } from '../measure.ts';
import type { Finding } from './finding.ts';
import { findingWords as words } from './messages.ts';

/** What is reckoned with: the unit of each name, a date being one. */
type Units = ReadonlyMap<string, string>;

/** A deadline needs a length of time, and a date can be compared with dates only. */
export function checkUnits(measure: Measure, facts: ReadonlyMap<string, Fact>): readonly Finding[] {
  const units: Units = new Map([
    ...[...facts.values()].map(({ name, type }) => [name, type] as const),
    ...measure.parameters.map(({ name, unit }) => [name, unit] as const),
  ]);
  const tests = [...measure.conditions.map(({ test }) => test), ...(measure.amount ? testsIn(measure.amount) : [])];
  const problems = [
    ...(measure.amount ? deadlinesIn(measure.amount).flatMap((after) => deadlineProblems(after, units)) : []),
    ...tests.flatMap(sizesIn).flatMap((sides) => dateProblems(sides, units)),
  ];
  return [...new Set(problems)].map((problem) => ({ kind: 'unit', place: measure.id, problem }));
}

function deadlineProblems(after: Expression, units: Units): readonly string[] {
  const names = [...namesIn(after, 'parameter'), ...namesIn(after, 'fact')];
  const isTime = names.some((name) => DEADLINE_UNITS.some((unit) => unit === units.get(name)));
  return isTime ? [] : [words.noTime(names)];
}

function dateProblems([left, right]: readonly [Expression, Expression], units: Units): readonly string[] {
  if (!isLeaf(left) || !isLeaf(right)) return [];
  const isDate = (name: string) => units.get(name) === 'date';
  return isDate(left.name) === isDate(right.name) ? [] : [words.dateWithNumber(left.name, right.name)];
}

function isLeaf(expression: Expression): expression is Extract<Expression, { readonly name: string }> {
  return expression.kind === 'fact' || expression.kind === 'parameter';
}

/** What each deadline is long. */
function deadlinesIn(expression: Expression): readonly Expression[] {
  const own = expression.kind === 'deadline' ? [expression.after] : [];
  return [...own, ...partsOf(expression).flatMap(deadlinesIn)];
}

function testsIn(expression: Expression): readonly Test[] {
  const own = expression.kind === 'when' ? expression.branches.flatMap((branch) => branch.if ?? []) : [];
  return [...own, ...partsOf(expression).flatMap(testsIn)];
}

function sizesIn(test: Test): readonly (readonly [Expression, Expression])[] {
  if (test.kind === 'all' || test.kind === 'any') return test.of.flatMap(sizesIn);
  if (test.kind === 'not') return sizesIn(test.of);
  return test.kind === 'size' ? [[test.left, test.right]] : [];
}
