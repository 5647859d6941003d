import type { MeasureRelation, MeasureRelationKind } from '../../calculator/measure.ts';
import type { Sources } from '../dependencies.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Lead } from '../evidence/find-lead.ts';
import { STACKING_NOT_STATED, STACKING_STATED } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';

type StackingKind = Parameters<typeof STACKING_STATED>[0];

const FORBIDS_STACKING: readonly MeasureRelationKind[] = ['excludes', 'at_most_one', 'highest_of'];

/** Whether several supports combine: as a text of theirs says, or said to be open. */
export function ruleOfStacking(
  { asks }: Understanding,
  { current }: Evidence,
  lead: Lead | null,
  { measures }: Sources,
): readonly Statement[] {
  if (!lead || !(asks.has('stacking') || asks.has('sum'))) return [];
  const rule = findStackingRule(lead, measures);
  if (rule) return [state('note', wordsOfRule(rule), [rule.clause])];
  const amounts = current
    .flatMap(({ calculations }) => calculations.slice(0, 1))
    .filter(({ outcome }) => outcome.amount?.unit === 'yuan');
  return amounts.length > 1 ? [state('note', STACKING_NOT_STATED)] : [];
}

/** A rule of stacking in words, the verdict first. */
export function wordsOfRule({ kind, quote }: MeasureRelation): string {
  return STACKING_STATED(kind as StackingKind, quote);
}

/** The rule of the leading measure, or one that its document makes for all. */
function findStackingRule({ finding, calculation }: Lead, measures: Sources['measures']): MeasureRelation | undefined {
  const { id } = finding.passage.document;
  const ofDocument = [...measures.values()].filter(({ document }) => document === id);
  const forbids = ({ kind }: MeasureRelation) => FORBIDS_STACKING.includes(kind);
  const own = calculation?.measure.relations.find(forbids);
  return own ?? ofDocument.flatMap(({ relations }) => relations).find((one) => forbids(one) && one.scope !== null);
}
