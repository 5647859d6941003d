import { reckonReach } from '../../calculator/reckon-reach.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Sources } from '../dependencies.ts';
import type { Calculation, Evidence } from '../evidence/evidence.ts';
import type { Lead } from '../evidence/find-lead.ts';
import { REACHES_CEILING } from '../messages.ts';
import { groundOfStep, type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';

/** Asked from which size on the ceiling is reached, the best measure of the same text that has such a size leads. */
export function leadWithReach(
  { form }: Understanding,
  lead: Lead | null,
  { current, asOf }: Pick<Evidence, 'current' | 'asOf'>,
): Lead | null {
  const reaches = ({ measure }: Calculation) => reckonReach(measure, asOf) !== null;
  if (!form.isOfReach || !lead || (lead.calculation && reaches(lead.calculation))) return lead;
  const { document } = lead.finding.passage;
  const ofText = current.filter(({ passage }) => passage.document.id === document.id);
  const finding = ofText.find(({ calculations }) => calculations.some(reaches));
  return finding ? { finding, calculation: finding.calculations.find(reaches) ?? null } : lead;
}

/** 投到多少就到顶: from which size on what leads gives its whole ceiling, where that is a share with a cap. */
export function tellReach(
  { form }: Understanding,
  calculation: Calculation | null,
  asOf: CalendarDate,
  sources: Sources,
): readonly Statement[] {
  const reach = form.isOfReach && calculation ? reckonReach(calculation.measure, asOf) : null;
  const label = reach && sources.facts.get(reach.fact)?.label;
  if (!reach || !label || !calculation) return [];
  const cites = [calculation.measure.clause];
  return [state('headline', REACHES_CEILING(label, reach.step), cites, { grounds: [groundOfStep(reach.step), label] })];
}
