import type { Operator } from '../../calculator/expression.ts';
import type { MeasureRelationKind, Nature, Recipient, Unit } from '../../calculator/measure.ts';

/** How far a part of a draft can be relied on: what the words say, what they likely mean, what has to be looked at. */
export const CONFIDENCES = ['sure', 'likely', 'guess'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One part of a draft that an officer confirms or corrects, with the words it was read from. */
export interface Part<Value> {
  readonly value: Value;
  readonly quote: string;
  readonly confidence: Confidence;
}

/** A figure of an amount: `written` as a measure file takes it (`300万元`, `5%`), `value` exact (`3000000`, `1/20`). */
export interface Sum {
  readonly written: string;
  readonly value: string;
  readonly unit: Unit;
  /** The word that stands for the figure where the clause has no digit: 全额. */
  readonly said?: string;
  readonly quote: string;
}

/**
 * What a rate is taken of. `excess`: only of what exceeds last year's (`increase`), or a standard that the text names and
 * does not publish (`standard`).
 */
export interface Base {
  readonly label: string;
  readonly quote: string;
  readonly excess: 'increase' | { readonly standard: string } | null;
}

/** How the amount is formed; every kind becomes one mechanism of the notation. */
export type AmountForm =
  | { readonly kind: 'exact' | 'ceiling' | 'pool'; readonly sum: Sum }
  | { readonly kind: 'range'; readonly low: Sum; readonly high: Sum }
  /** `isCeiling`: 最高按…的70%. `to`: the upper end of a range of rates. `cap`: a limit on the payout. */
  | {
      readonly kind: 'rate';
      readonly rate: Sum;
      readonly to: Sum | null;
      readonly base: Base | null;
      readonly isCeiling: boolean;
      readonly isDaily: boolean;
      readonly cap: Sum | null;
    }
  /** 分别给予100万元、50万元: one amount for each option, or for each size of what is compared. */
  | {
      readonly kind: 'choice';
      readonly of: string;
      readonly isCeiling: boolean;
      readonly options: readonly { readonly label: string; readonly sum: Sum }[];
    }
  | {
      readonly kind: 'tiers';
      readonly of: string;
      readonly isCeiling: boolean;
      readonly steps: readonly { readonly from: Sum; readonly give: Sum }[];
    }
  | { readonly kind: 'years'; readonly each: AmountForm; readonly term: Sum }
  /** Not fewer than a share of a number, and than a least number. */
  | { readonly kind: 'headcount'; readonly rate: Sum; readonly base: Base; readonly least: Sum | null }
  | { readonly kind: 'deadline'; readonly term: Sum; readonly event: string; readonly isBefore: boolean }
  /** Something is paid, and no figure is published. */
  | { readonly kind: 'unpublished' };

/** A condition: as words that are true or not, or a size held against a figure. */
export type DraftCondition =
  | { readonly kind: 'words'; readonly label: string; readonly holds: boolean }
  | { readonly kind: 'size'; readonly label: string; readonly operator: Operator; readonly limit: Sum };

export interface DraftRelation {
  readonly kind: MeasureRelationKind;
  readonly scope: 'document' | 'district' | 'city' | 'all';
  /** Clause id. */
  readonly clause: string;
}

/** How often it is paid, and what one payment is for. */
export interface Rhythm {
  readonly period: 'once' | 'per_year' | 'years' | null;
  readonly per: string | null;
}

/** What a reader made of one provision of a clause; nothing in it is more than a proposal. */
export interface MeasureDraft {
  /** Clause id. */
  readonly clause: string;
  /** The provision, verbatim. */
  readonly quote: string;
  readonly title: Part<string>;
  readonly nature: Part<Nature>;
  readonly recipients: Part<readonly Recipient[]>;
  readonly amount: Part<AmountForm>;
  readonly conditions: readonly Part<DraftCondition>[];
  readonly rhythm: Part<Rhythm>;
  /** 后补助, 贴息 … as printed. */
  readonly payment: Part<string> | null;
  readonly department: Part<string> | null;
  readonly relations: readonly Part<DraftRelation>[];
}
