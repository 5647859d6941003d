import { areNested } from '../../policy/clause.ts';
import { type Calculation, type Evidence, TELLING } from '../evidence/evidence.ts';
import type { Lead } from '../evidence/find-lead.ts';
import { tells } from '../evidence/relevance.ts';
import type { Understanding } from '../understand.ts';
import { asksForSeveral } from './pick-beside.ts';

/** Share of the leading calculation's fit from which another measure of its clause is worth a line. */
const ALSO_LIKELY = 0.7;

/** Other measures of the leading rule for which the asker stated facts too, or all that may be meant where several are asked for. */
export function besideLead(
  { finding, calculation }: Lead,
  question: Understanding,
  { current }: Evidence,
): readonly Calculation[] {
  if (!calculation) return [];
  const ofRule = current.filter(
    (other) => other === finding || areNested(other.passage.clause.id, finding.passage.clause.id),
  );
  const special = current
    .flatMap(({ calculations }) => calculations)
    .filter((other) => isForOtherCase(calculation, other));
  const beside = ofRule
    .flatMap(({ calculations }) => calculations)
    .filter((other) => other.measure !== calculation.measure && tells(other, question))
    .filter((other) => isWorthALine(other, calculation, question));
  return [...new Set([...special, ...beside])];
}

/** It reckons with a figure that the leading one leaves over, or fits about as well and has facts of its own. */
function isWorthALine(other: Calculation, lead: Calculation, question: Understanding): boolean {
  if (reckonsFurther(other, lead)) return other.fit >= TELLING;
  if (other.outcome.kind === 'not_eligible' || other.fit < lead.fit * ALSO_LIKELY || leavesMore(other, lead))
    return false;
  return other.understood.length > 0 || asksForSeveral(question) || isOpenSibling(other, lead);
}

/** Figures that it reckons with, as they were typed. */
function figuresOf({ understood }: Calculation): readonly string[] {
  return understood.flatMap(({ value, words }) =>
    typeof value === 'string' && /^[\d.]+$/u.test(value) ? [words] : [],
  );
}

/** 化肥利用率42%、农药利用率46%: each figure is answered, and that it falls short is an answer. */
function reckonsFurther(other: Calculation, lead: Calculation): boolean {
  const told = figuresOf(lead);
  const isAnswer = other.outcome.kind !== 'not_eligible' || other.measure.certainty === 'threshold';
  return isAnswer && other.outcome.kind !== 'more_information' && figuresOf(other).some((one) => !told.includes(one));
}

/** Of two rules for one figure the one that reckons with the other figures too is meant: 去年3000万，今年4500万 is of the increase. */
function leavesMore(other: Calculation, lead: Calculation): boolean {
  const told = figuresOf(lead);
  const figures = figuresOf(other);
  return other.unused > lead.unused && figures.length > 0 && figures.every((one) => told.includes(one));
}

/** It waits for what was assumed for the leading one: the rule for those of whom it does not hold. */
function isForOtherCase(
  { measure, assumed, understood: lead }: Calculation,
  { measure: other, outcome, understood }: Calculation,
): boolean {
  return (
    measure.document === other.document &&
    measure.nature === other.nature &&
    outcome.kind === 'more_information' &&
    understood.some(({ fact }) => lead.some((one) => one.fact === fact)) &&
    assumed.some(({ fact }) => outcome.missing.includes(fact))
  );
}

/** What is missing decides between the measures of one clause: each is told. */
function isOpenSibling({ measure }: Calculation, lead: Calculation): boolean {
  const isSame = measure.clause === lead.measure.clause && measure.nature === lead.measure.nature;
  return isSame && lead.outcome.reasons.some(({ kind }) => kind === 'missing');
}
