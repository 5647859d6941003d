import { reckonReach } from '../../calculator/reckon-reach.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Sources } from '../dependencies.ts';
import type { Calculation } from '../evidence/evidence.ts';
import { REACHES_CEILING } from '../messages.ts';
import { groundOfStep, type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';

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
