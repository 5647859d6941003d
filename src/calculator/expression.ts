/** A fact as people give it: money as number or text (`"20000.00"`, `"30万元"`), percent as a number of percent, dates as YYYY-MM-DD. */
export type FactValue = boolean | number | string;
export type Facts = Readonly<Record<string, FactValue>>;

export const OPERATORS = [
  'is',
  'in',
  'not_in',
  'at_least',
  'more_than',
  'at_most',
  'less_than',
  'on_or_after',
  'after',
  'on_or_before',
  'before',
  'positive',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** What must hold. Comparisons of size take an expression on both sides; `is`, `in`, `not_in` take values. */
export type Test =
  | {
      readonly kind: 'value';
      readonly fact: string;
      readonly operator: 'is' | 'in' | 'not_in';
      readonly values: readonly FactValue[];
    }
  | { readonly kind: 'size'; readonly left: Expression; readonly operator: Operator; readonly right: Expression | null }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Test[] }
  | { readonly kind: 'not'; readonly of: Test }
  /** A standard that the text names and does not publish: never asked, always said. */
  | { readonly kind: 'unpublished'; readonly what: string };

/**
 * How an amount is reckoned. `fact` and `parameter` are the leaves; every other kind is one mechanism
 * (src/calculator/mechanism.ts). Values are exact and may be intervals; see `Reckoning`.
 */
export type Expression =
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'parameter'; readonly name: string }
  /** base × rate. */
  | { readonly kind: 'rate'; readonly of: Expression; readonly at: Expression }
  /** A limit on the payout. */
  | { readonly kind: 'cap'; readonly of: Expression; readonly at: Expression }
  /** A limit on the base that a rate is applied to: not the same as a limit on the payout. */
  | { readonly kind: 'cap_base'; readonly of: Expression; readonly at: Expression }
  | { readonly kind: 'floor'; readonly of: Expression; readonly at: Expression }
  /** The whole base falls into one tier, which gives its amount. */
  | {
      readonly kind: 'tiers';
      readonly of: Expression;
      readonly steps: readonly { from: Expression | null; give: Expression }[];
    }
  /** Each slice of the base at its own rate. */
  | {
      readonly kind: 'slices';
      readonly of: Expression;
      readonly steps: readonly { from: Expression | null; at: Expression }[];
    }
  | { readonly kind: 'multiply'; readonly of: Expression; readonly by: Expression }
  | { readonly kind: 'divide'; readonly of: Expression; readonly by: Expression }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'years'; readonly each: Expression; readonly for: Expression }
  | { readonly kind: 'split'; readonly of: Expression; readonly among: Expression }
  | { readonly kind: 'highest' | 'lowest' | 'sum'; readonly of: readonly Expression[] }
  /** max(0, of − over). */
  | { readonly kind: 'excess'; readonly of: Expression; readonly over: Expression }
  /** max(least, ⌈of × at⌉) whole heads. */
  | { readonly kind: 'headcount'; readonly of: Expression; readonly at: Expression; readonly least: Expression | null }
  | { readonly kind: 'round'; readonly of: Expression; readonly to: 'up' | 'down' | 'half_up' }
  /** of × at × days, up to the cap when there is one. */
  | {
      readonly kind: 'daily';
      readonly of: Expression;
      readonly at: Expression;
      readonly days: Expression;
      readonly cap: Expression | null;
    }
  /** "最高": anything from nothing to the value. */
  | { readonly kind: 'ceiling'; readonly of: Expression }
  /** One total for several recipients; a single share is not determinable. */
  | { readonly kind: 'pool'; readonly total: Expression }
  /** A rate whose base, term or cap is not published. */
  | { readonly kind: 'open_rate'; readonly at: Expression }
  /** First branch whose test holds; `otherwise` last. */
  | {
      readonly kind: 'when';
      readonly branches: readonly { readonly if: Test | null; readonly then: Expression }[];
    }
  /** Ways to read the same words; all stand in the trace and the result spans them. */
  | { readonly kind: 'readings'; readonly of: readonly { readonly label: string; readonly value: Expression }[] }
  /** A figure that the text names and does not publish. */
  | { readonly kind: 'unpublished'; readonly what: string }
  /** Due date: from a date fact, so many of a unit later. */
  | { readonly kind: 'deadline'; readonly from: Expression; readonly after: Expression; readonly back: boolean };
