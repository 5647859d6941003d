import type { MeasureRelation, MeasureRelationKind } from '../../calculator/measure.ts';
import { reckonHighest } from '../../calculator/reckon-counts.ts';
import { fraction } from '../../policy/fraction.ts';
import { printQuantity } from '../../policy/quantity.ts';
import type { Sources } from '../dependencies.ts';
import { type Calculation, type Evidence, type Finding, TELLING } from '../evidence/evidence.ts';
import type { Lead } from '../evidence/find-lead.ts';
import { HIGHEST_COUNTS, STACKING_NOT_STATED, STACKING_STATED } from '../messages.ts';
import { groundOfStep, type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';

type StackingKind = Parameters<typeof STACKING_STATED>[0];

const FORBIDS_STACKING: readonly MeasureRelationKind[] = ['excludes', 'at_most_one', 'highest_of'];

/** Whether several supports combine: as a text of theirs says, or said to be open. */
export function ruleOfStacking(
  { asks, form }: Understanding,
  { current }: Evidence,
  lead: Lead | null,
  { measures }: Sources,
): readonly Statement[] {
  const isAsked = asks.has('stacking') || asks.has('sum');
  if (!lead || !(isAsked || form.isOfSum)) return [];
  const rule = findStackingRule(lead, measures);
  if (rule) return [state('note', wordsOfRule(rule), [rule.clause]), ...highestOf(rule, lead, current)];
  const amounts = current
    .flatMap(({ calculations }) => calculations.slice(0, 1))
    .filter(({ outcome }) => outcome.amount?.unit === 'yuan');
  return isAsked && amounts.length > 1 ? [state('note', STACKING_NOT_STATED)] : [];
}

/** No text says whether they go together. */
export function leavesOpen({ text }: Statement): boolean {
  return text === STACKING_NOT_STATED;
}

/** A rule of stacking in words, the verdict first. */
export function wordsOfRule({ kind, quote }: MeasureRelation): string {
  return STACKING_STATED(kind as StackingKind, quote);
}

/** Of the ceilings of one document, where only the highest counts, that one. */
function highestOf({ kind }: MeasureRelation, lead: Lead, current: Evidence['current']): readonly Statement[] {
  if (kind !== 'highest_of') return [];
  const { document } = lead.finding.passage;
  const ofDocument = current.filter(({ passage }) => passage.document.id === document.id);
  const isTold = ({ calculations: [best] }: Finding) => (best?.understood.length ?? 0) > 0;
  // What is named without a fact of its own holds a word that the leading clause does not.
  const isNamed = ({ holds }: Finding) => [...holds].some((word) => !lead.finding.holds.has(word));
  const told = ofDocument.filter(isTold);
  const named = told.length > 1 ? told : ofDocument.filter((one) => isTold(one) || isNamed(one));
  const ceilings = named.flatMap(({ calculations }) => calculations.slice(0, 1).flatMap(ceilingOf));
  if (ceilings.length < 2) return [];
  const step = reckonHighest(ceilings, (amount) => `最高${printQuantity({ amount, unit: '元' })}`);
  const cites = ceilings.map(({ clause }) => clause);
  return [state('note', HIGHEST_COUNTS(step), cites, { grounds: [groundOfStep(step)] })];
}

function ceilingOf({ measure, outcome: { kind, amount, title }, fit }: Calculation) {
  const isToldOf = fit >= TELLING && kind !== 'not_eligible' && amount?.certainty === 'ceiling';
  if (!isToldOf || amount.unit !== 'yuan' || amount.max === undefined) return [];
  const most = fraction(amount.max);
  return [{ amount: most, words: `${title}${printQuantity({ amount: most, unit: '元' })}`, clause: measure.clause }];
}

/** The rule of the leading measure, or one that its document makes for all. */
function findStackingRule({ finding, calculation }: Lead, measures: Sources['measures']): MeasureRelation | undefined {
  const { id } = finding.passage.document;
  const ofDocument = [...measures.values()].filter(({ document }) => document === id);
  const forbids = ({ kind }: MeasureRelation) => FORBIDS_STACKING.includes(kind);
  const own = calculation?.measure.relations.find(forbids);
  return own ?? ofDocument.flatMap(({ relations }) => relations).find((one) => forbids(one) && one.scope !== null);
}
