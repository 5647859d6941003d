import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Fact, Facts } from '../policy/fact.ts';
import type { Expression, Test } from './expression.ts';

/** How sure a figure is; DESIGN: a `ceiling` is never added up and never called an entitlement. */
export const CERTAINTIES = [
  'exact',
  'range',
  'ceiling',
  'rate',
  'rate_with_cap',
  'pool',
  'tiers_unpublished',
  'service',
  'deadline',
  'threshold',
] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A clause id and the words in it that carry the rule. */
export interface Quoted {
  readonly clause: string;
  readonly quote: string;
}

export const UNITS = [
  'yuan',
  'usd',
  'percent',
  'times',
  'fraction',
  'person',
  'count',
  'square_metre',
  'metre',
  'year',
  'month',
  'natural_day',
  'working_day',
  'day',
  'hour',
  'minute',
  'date',
  'point',
  'ton',
  'kilometre',
  'other',
] as const;
/** `day` is a day whose kind the text does not state. */
export type Unit = (typeof UNITS)[number];

/** `day`: the clause does not say of which kind; both readings are then given. */
export const DEADLINE_UNITS = ['working_day', 'natural_day', 'day', 'month', 'year'] as const;
export type DeadlineUnit = (typeof DEADLINE_UNITS)[number];

/** A value of a parameter over a stretch of time; `value` null is an explicit end. Exact notation: `1/20`, `20000`, a date. */
export interface ParameterVersion extends Quoted {
  readonly value: string | null;
  /** As the officer wrote it: `5%`, `300万元`. */
  readonly written: string | null;
  /** The word that stands for the figure in the quotation, where it is no digit: 减半. */
  readonly said: string | null;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

export interface Parameter {
  readonly name: string;
  readonly label: string;
  readonly unit: Unit;
  readonly versions: readonly ParameterVersion[];
}

/** A condition of a measure. `assume` means: while unknown it is stated as a premise and does not hold up the result. */
export interface Condition extends Quoted {
  readonly label: string;
  readonly test: Test;
  readonly when_unknown: 'ask' | 'assume';
}

export const RELATION_KINDS = [
  'excludes',
  'at_most_one',
  'highest_of',
  'may_combine',
  'case_by_case',
  'same_measure_as',
  /** No text repeals it, but a later one rules the same thing otherwise. */
  'superseded_by',
] as const;
export type MeasureRelationKind = (typeof RELATION_KINDS)[number];

/** How a measure stands to others; `with` holds measure ids, `scope` names a whole set of them. */
export interface MeasureRelation extends Quoted {
  readonly kind: MeasureRelationKind;
  readonly with: readonly string[];
  readonly scope: 'document' | 'district' | 'city' | 'all' | null;
  readonly note: string | null;
}

export const RECIPIENTS = [
  '企业',
  '个体工商户',
  '金融机构',
  '基金管理人',
  '招商平台',
  '运营主体',
  '科研机构',
  '高等学校',
  '服务机构',
  '建设单位',
  '个人',
  '社会组织',
  '农村集体经济组织',
  '政府部门',
] as const;
export type Recipient = (typeof RECIPIENTS)[number];

export interface MeasureExample {
  readonly name: string | null;
  readonly facts: Facts;
  readonly as_of: CalendarDate | null;
  readonly expect: ExampleExpectation;
}

/** Every field given must agree with the outcome; amounts are decimal numbers in the unit of the result. */
export interface ExampleExpectation {
  readonly outcome?: string | undefined;
  readonly exact?: string | undefined;
  readonly range?: readonly [string, string] | undefined;
  readonly ceiling?: string | undefined;
  readonly pool?: string | undefined;
  readonly rate?: string | undefined;
  readonly illustration?: string | undefined;
  readonly date?: string | undefined;
  readonly dates?: readonly string[] | undefined;
  readonly parts?: Readonly<Record<string, string>> | undefined;
  readonly certainty?: Certainty | undefined;
  readonly missing?: readonly string[] | undefined;
  /** Clause ids (or paths in the measure's document) of the conditions that fail. */
  readonly failed?: readonly string[] | undefined;
}

/**
 * What a measure is to the person it is about: support they can ask for, a loan they may take, a penalty, a charge
 * they owe, a duty they have, or a rule of procedure (terms, thresholds of recognition).
 */
export const NATURES = ['support', 'loan', 'penalty', 'charge', 'duty', 'procedure'] as const;
export type Nature = (typeof NATURES)[number];

/** What can be got or computed from one clause. */
export interface Measure extends Quoted {
  /** `tzf-2024-14/research-investment`. */
  readonly id: string;
  readonly document: string;
  readonly title: string;
  readonly nature: Nature;
  readonly recipients: readonly Recipient[];
  readonly certainty: Certainty;
  readonly department: string | null;
  /** 后补助, 事前直接补助 … as printed; null when the text does not say. */
  readonly payment: string | null;
  readonly period: 'once' | 'per_year' | 'years' | null;
  /** Printed beside an amount: 每年, 每笔, 每个项目. */
  readonly per: string | null;
  readonly unit: Unit;
  /** What the result counts, as it is printed, where `unit` does not say: 辆, 家, 亩; null elsewhere. */
  readonly counts: string | null;
  readonly parameters: readonly Parameter[];
  readonly conditions: readonly Condition[];
  readonly amount: Expression | null;
  /** Further figures under their own names (每人分得, 减半征收的部分). */
  readonly parts: readonly {
    readonly name: string;
    readonly label: string;
    readonly unit: Unit;
    readonly amount: Expression;
  }[];
  /** What a stated case would come to, where the text leaves base or term open; always marked as an illustration. */
  readonly illustration: Expression | null;
  /** Why there is no figure, or what limits it. */
  readonly note: string | null;
  readonly quota: string | null;
  readonly relations: readonly MeasureRelation[];
  readonly keywords: readonly string[];
  /** Stretch of time that holds for this measure alone. */
  readonly in_force: (Quoted & { readonly from: CalendarDate | null; readonly until: CalendarDate | null }) | null;
  /** Names of all facts that it reads. */
  readonly facts: readonly string[];
  readonly examples: readonly MeasureExample[];
}

/**
 * What the figures of a clause without a measure are: aims, results of the past, tasks and works of offices, plans
 * for rules to come, parts of names and turns of speech, or figures that are dealt with elsewhere.
 */
export const NOT_ENCODED_KINDS = ['target', 'result', 'task', 'intention', 'wording', 'elsewhere'] as const;
export type NotEncodedKind = (typeof NOT_ENCODED_KINDS)[number];

/** Why a clause with figures has no measure. */
export interface NotEncoded {
  readonly clause: string;
  readonly kind: NotEncodedKind;
  readonly reason: string;
}

/** What the build writes to indexes/measures.json; nothing in it needs YAML or the source texts. */
export interface CompiledMeasures {
  readonly facts: readonly Fact[];
  readonly measures: readonly Measure[];
  readonly not_encoded: readonly NotEncoded[];
  /** Clause id -> digest of the text that the measures were confirmed against. */
  readonly digests: Readonly<Record<string, string>>;
  readonly calendar: {
    readonly years: readonly number[];
    readonly holidays: readonly CalendarDate[];
    readonly workdays: readonly CalendarDate[];
  };
}
