import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Facts } from '../policy/fact.ts';
import type { Status } from '../policy/validity.ts';
import type { Certainty, Unit } from './measure.ts';

/** `suspended`: a clause that the measure rests on has changed and nobody has confirmed the measure since. */
export type OutcomeKind =
  | 'eligible'
  | 'not_eligible'
  | 'more_information'
  | 'not_in_force'
  | 'not_published'
  | 'suspended';

/**
 * A result. Decimal strings: money in yuan with two places, other units as short as they are. A figure that is not
 * known is absent, never 0. `yuan` is the exact amount of money, `value` the exact result in another `unit`
 * (a date for deadlines); `min` and `max` bound it where it is open; a ceiling has `max` alone.
 */
export interface Amount {
  readonly certainty: Certainty;
  readonly unit: Unit;
  readonly yuan?: string;
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  /** `1%`, when the figure is a rate. */
  readonly rate?: string;
  readonly per?: string;
  /** What is counted, as it is printed, where `unit` does not say. */
  readonly counts?: string;
  /** For a deadline whose first day is not known: how long it runs and from when, a sentence each. */
  readonly term?: readonly string[];
  readonly parts?: readonly (AmountPart & { readonly name: string })[];
  readonly readings?: readonly AmountPart[];
  /** What the stated case would come to; never an entitlement. */
  readonly illustration?: AmountPart;
  readonly note: string;
}

export interface AmountPart {
  readonly label: string;
  readonly unit: Unit;
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
}

/** One line of the calculation. `exact` and `inputs` let it be replayed; `step` and `value` are for people. */
export interface TraceStep {
  readonly step: string;
  readonly value: string;
  readonly clause: string | null;
  readonly quote: string | null;
  readonly mechanism: string;
  readonly inputs: readonly string[];
  readonly exact: string;
}

/** A condition after the facts were put in. */
export interface ConditionResult {
  readonly label: string;
  readonly state: 'met' | 'failed' | 'unknown' | 'assumed' | 'unpublished';
  /** Facts that would settle it. */
  readonly missing: readonly string[];
  /** What was found against what the clause asks, in words. */
  readonly reason: string;
  readonly clause: string;
  readonly quote: string;
}

export interface MeasureCitation {
  readonly clause: string;
  readonly label: string;
  readonly quote: string;
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly number: string | null;
    readonly status: Status;
  };
}

/** One sentence that stands behind a result, and what it tells. */
export interface Reason {
  readonly kind:
    | 'failure'
    | 'steps'
    | 'note'
    | 'readings'
    | 'part'
    | 'missing'
    | 'premises'
    | 'payment'
    | 'successor'
    | 'sibling';
  readonly text: string;
}

/** Body of `POST /api/calculate`; there `kind` is called `outcome`. */
export interface Outcome {
  readonly kind: OutcomeKind;
  readonly measure: string;
  readonly title: string;
  readonly as_of: CalendarDate;
  /** Status of the measure's clause at `as_of`, and why. */
  readonly status: Status;
  readonly status_reason: string;
  /** Day on which that status began (for `not_in_force`: the day it ended), when the text gives one. */
  readonly since: CalendarDate | null;
  /** Id of the measure that took its place, as far as the texts lead to one. */
  readonly superseded_by: string | null;
  /** For `not_eligible`: id of the rule for the other case, which these facts meet. */
  readonly applies_instead: string | null;
  readonly amount: Amount | null;
  /** Names of the facts that are still needed. */
  readonly missing: readonly string[];
  readonly failed: readonly ConditionResult[];
  /** Conditions taken for granted or not published: to be said beside every figure. */
  readonly premises: readonly ConditionResult[];
  readonly conditions: readonly ConditionResult[];
  readonly trace: readonly TraceStep[];
  readonly citations: readonly MeasureCitation[];
  /** The result in words, with its certainty word and without title or full stop: 最高300万元. */
  readonly result: string;
  /** What stands behind the result, a sentence each, in the order in which it is told. */
  readonly reasons: readonly Reason[];
  /** One to three sentences in Chinese that say the result, its certainty, and what it depends on. */
  readonly text: string;
}

export interface MatchedMeasure {
  readonly measure: string;
  readonly title: string;
  readonly document: string;
  readonly clause: string;
  readonly kind: OutcomeKind;
  readonly status: Status;
  readonly since: CalendarDate | null;
  readonly superseded_by: string | null;
  readonly amount: Amount | null;
  readonly missing: readonly string[];
  readonly failed: readonly ConditionResult[];
  readonly premises: readonly ConditionResult[];
  /** Labels of the conditions that hold. */
  readonly met: readonly string[];
  /** One condition away from eligible. */
  readonly nearest_miss: boolean;
  readonly text: string;
}

/** Two supports of which no document says whether they go together. */
export interface UnstatedPair {
  readonly measures: readonly [string, string];
  readonly note: string;
}

/** The best lawful combination. `min` and `max` never hold a ceiling; open ceilings are listed one by one. */
export interface Combined {
  readonly measures: readonly string[];
  readonly min: string | null;
  readonly max: string | null;
  readonly ceilings: readonly { readonly measure: string; readonly max: string; readonly per: string | null }[];
  readonly excluded: readonly {
    readonly measure: string;
    readonly because_of: string;
    readonly clause: string;
    readonly quote: string;
    readonly note: string;
  }[];
  readonly unstated: readonly UnstatedPair[];
  readonly text: string;
}

/** The one fact that would change most. */
export interface NextQuestion {
  readonly fact: string;
  readonly prompt: string;
  readonly options: readonly string[];
  /** Number of measures whose outcome waits for it. */
  readonly decides: number;
  /** What is at stake, in words. */
  readonly stake: string;
}

/** Body of `POST /api/match`. */
export interface Match {
  readonly as_of: CalendarDate;
  readonly facts: Facts;
  readonly eligible: readonly MatchedMeasure[];
  readonly more_information: readonly MatchedMeasure[];
  readonly not_eligible: readonly MatchedMeasure[];
  readonly ended: readonly MatchedMeasure[];
  readonly combined: Combined | null;
  readonly next_question: NextQuestion | null;
}
