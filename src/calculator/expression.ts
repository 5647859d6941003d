import type { FactValue } from '../policy/fact.ts';
export const OPERATORS = [
  'at_least',
  'more_than',
  'at_most',
  'less_than',
  'on_or_after',
  'after',
  'on_or_before',
  'before',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** What must hold. `value` compares a fact with given values, `size` two expressions, dates included. */
export type Test =
  | { readonly kind: 'value'; readonly fact: string; readonly holds: boolean; readonly values: readonly FactValue[] }
  | { readonly kind: 'size'; readonly left: Expression; readonly operator: Operator; readonly right: Expression }
  | { readonly kind: 'positive'; readonly of: Expression }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Test[] }
  | { readonly kind: 'not'; readonly of: Test }
  /** A standard that the text names and does not publish: never asked, always said. */
  | { readonly kind: 'unpublished'; readonly what: string };

/**
 * How an amount is reckoned: `fact` and `parameter` are the leaves, every other kind is one mechanism.
 * Values are exact and may be intervals; a date is the count of its days.
 */
export type Expression =
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'parameter'; readonly name: string }
  /** A step with a name of its own, so that the trace can call it by it. */
  | { readonly kind: 'named'; readonly label: string; readonly of: Expression }
  /** base × rate. */
  | { readonly kind: 'rate'; readonly of: Expression; readonly at: Expression }
  /** A limit on the payout. */
  | { readonly kind: 'cap'; readonly of: Expression; readonly at: Expression }
  /** A limit on the base that a rate is applied to: not the same as a limit on the payout. */
  | { readonly kind: 'cap_base'; readonly of: Expression; readonly at: Expression }
  | { readonly kind: 'floor'; readonly of: Expression; readonly at: Expression }
  /** The whole base falls into one tier, which gives its amount. Steps ascend; the first may have no `from`. */
  | {
      readonly kind: 'tiers';
      readonly of: Expression;
      readonly steps: readonly { readonly from: Expression | null; readonly give: Expression }[];
    }
  /** Each slice of the base at its own rate. Steps ascend; the first may have no `from`. */
  | {
      readonly kind: 'slices';
      readonly of: Expression;
      readonly steps: readonly { readonly from: Expression | null; readonly at: Expression }[];
    }
  | { readonly kind: 'multiply'; readonly of: Expression; readonly by: Expression }
  | { readonly kind: 'divide'; readonly of: Expression; readonly by: Expression }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'years'; readonly each: Expression; readonly for: Expression }
  | { readonly kind: 'split'; readonly of: Expression; readonly among: Expression }
  | { readonly kind: 'highest' | 'lowest' | 'sum'; readonly of: readonly Expression[] }
  /** max(0, of − over). */
  | { readonly kind: 'excess'; readonly of: Expression; readonly over: Expression }
  /** of − less, where less can never be more (a price after its discount). */
  | { readonly kind: 'reduce'; readonly of: Expression; readonly by: Expression }
  /** max(least, ⌈of × at⌉) whole heads. */
  | {
      readonly kind: 'headcount';
      readonly of: Expression;
      readonly at: Expression;
      readonly least: Expression | null;
    }
  | { readonly kind: 'round'; readonly of: Expression; readonly to: 'up' | 'down' | 'half_up' }
  /** of × at × days, up to the cap when there is one. */
  | {
      readonly kind: 'daily';
      readonly of: Expression;
      readonly at: Expression;
      readonly days: Expression;
      readonly cap: Expression | null;
    }
  /** 最高: anything up to the value. */
  | { readonly kind: 'ceiling'; readonly of: Expression }
  /** One total for several recipients; a single share is not determinable. */
  | { readonly kind: 'pool'; readonly of: Expression }
  /** A rate whose base, term or cap is not published. */
  | { readonly kind: 'open_rate'; readonly of: Expression }
  /**
   * First branch whose test holds; the last has no test. A branch with `unless_told` is an exception that has to be
   * claimed: while nothing is known of it, it does not apply, and that is said.
   */
  | {
      readonly kind: 'when';
      readonly branches: readonly Branch[];
    }
  /** Ways to read the same words; all stand in the trace and the result spans them. One such node a measure. */
  | { readonly kind: 'readings'; readonly of: readonly { readonly label: string; readonly value: Expression }[] }
  /** A figure that the text names and does not publish. */
  | { readonly kind: 'unpublished'; readonly what: string }
  /** The day so long after (or, `back`, before) a date; the unit is that of the parameters in `after`. */
  | { readonly kind: 'deadline'; readonly from: Expression; readonly after: Expression; readonly back: boolean };

export interface Branch {
  readonly if: Test | null;
  readonly give: Expression;
  readonly unless_told: boolean;
}

/** The expressions directly inside one, in reading order; tests of branches are not among them. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'fact':
    case 'parameter':
    case 'unpublished':
      return [];
    case 'rate':
    case 'cap':
    case 'cap_base':
    case 'floor':
      return [expression.of, expression.at];
    case 'tiers':
      return [expression.of, ...expression.steps.flatMap(({ from, give }) => (from ? [from, give] : [give]))];
    case 'slices':
      return [expression.of, ...expression.steps.flatMap(({ from, at }) => (from ? [from, at] : [at]))];
    case 'multiply':
    case 'divide':
    case 'reduce':
      return [expression.of, expression.by];
    case 'range':
      return [expression.from, expression.to];
    case 'years':
      return [expression.each, expression.for];
    case 'split':
      return [expression.of, expression.among];
    case 'highest':
    case 'lowest':
    case 'sum':
      return expression.of;
    case 'excess':
      return [expression.of, expression.over];
    case 'headcount':
      return expression.least ? [expression.of, expression.at, expression.least] : [expression.of, expression.at];
    case 'daily': {
      const { of, at, days, cap } = expression;
      return cap ? [of, at, days, cap] : [of, at, days];
    }
    case 'named':
    case 'round':
    case 'ceiling':
    case 'pool':
    case 'open_rate':
      return [expression.of];
    case 'when':
      return expression.branches.map(({ give }) => give);
    case 'readings':
      return expression.of.map(({ value }) => value);
    case 'deadline':
      return [expression.from, expression.after];
  }
}

/** Every leaf name of one kind, in order, each once; tests included. */
export function namesIn(expression: Expression, kind: 'fact' | 'parameter'): readonly string[] {
  const own = expression.kind === kind ? [expression.name] : [];
  return unique([
    ...own,
    ...partsOf(expression).flatMap((part) => namesIn(part, kind)),
    ...(expression.kind === 'when'
      ? expression.branches.flatMap((branch) => (branch.if ? namesInTest(branch.if, kind) : []))
      : []),
  ]);
}

export function namesInTest(test: Test, kind: 'fact' | 'parameter'): readonly string[] {
  switch (test.kind) {
    case 'value':
      return kind === 'fact' ? [test.fact] : [];
    case 'size':
      return unique([...namesIn(test.left, kind), ...namesIn(test.right, kind)]);
    case 'positive':
      return namesIn(test.of, kind);
    case 'all':
    case 'any':
      return unique(test.of.flatMap((inner) => namesInTest(inner, kind)));
    case 'not':
      return namesInTest(test.of, kind);
    case 'unpublished':
      return [];
  }
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
