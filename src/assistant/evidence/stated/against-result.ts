import { formatQuantity, UNIT_WORDS } from '../../../calculator/format-quantity.ts';
import type { Unit } from '../../../calculator/measure.ts';
import type { TraceStep } from '../../../calculator/outcome.ts';
import { reckonBound } from '../../../calculator/reckon-rates.ts';
import { compare, fraction } from '../../../policy/fraction.ts';
import type { SaidQuantity } from '../../../question/facts/quantities-said.ts';
import type { Understanding } from '../../understand.ts';
import type { Calculation, Evidence } from '../evidence.ts';
import { quantitiesTold } from './quantities-told.ts';

/** What the asker has, held against what a duty comes to for him. */
export interface HeldAgainstResult {
  readonly words: string;
  readonly isMet: boolean;
  /** What is wanting, or what is beyond. */
  readonly step: TraceStep;
}

/** Units of figures that can be had of what a duty counts; 个 counts anything. */
const HAD_IN: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  person: ['名', '个'],
  count: ['个', '家', '名', '项', '件', '台', '辆', '处', '座', '次'],
  square_metre: ['平方米'],
};

/** Asked whether it is enough: the one figure told beside the facts of a duty, against the number that the duty comes to. */
export function holdAgainstResult(
  question: Understanding,
  evidence: Evidence,
  { measure, outcome, understood }: Calculation,
): HeldAgainstResult | null {
  const { unit, value, min } = outcome.amount ?? {};
  const needed = value ?? min;
  const isDuty = measure.nature === 'duty' || measure.certainty === 'threshold';
  if (!question.form.isOfEnough || !isDuty || !unit || needed === undefined) return null;
  const told = quantitiesTold(question, evidence).quantities.filter((one) => HAD_IN[unit]?.includes(one.unit));
  const [had, another] = told.filter(({ words }) => !understood.some((fact) => fact.words.includes(words)));
  if (!had || another) return null;
  return hold(had, { amount: fraction(String(needed)), unit }, measure);
}

function hold(
  had: SaidQuantity,
  { amount, unit }: { readonly amount: SaidQuantity['amount']; readonly unit: Unit },
  { clause, quote }: Calculation['measure'],
): HeldAgainstResult {
  const needed = { amount, unit: UNIT_WORDS[unit], words: formatQuantity(amount, unit) };
  return {
    words: had.words,
    isMet: compare(had.amount, amount) >= 0,
    step: reckonBound(had, needed, { clause, quote }),
  };
}
