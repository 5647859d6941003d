import { reckonBound } from '../../calculator/reckon-rates.ts';
import type { FigureChange } from '../../policy/compare-texts.ts';
import { findFigures } from '../../policy/figure.ts';
import { laterClauses } from '../../policy/later-clause.ts';
import { quantityOfFigure } from '../../policy/stated-quantity.ts';
import type { Sources } from '../dependencies.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Lead } from '../evidence/find-lead.ts';
import { VERSIONS_APART } from '../messages.ts';
import { groundOfStep, type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';

/** Asked how much more or less a new text gives: the difference of the one figure that it changes. */
export function compareVersions(
  { form }: Understanding,
  { ended, asOf }: Evidence,
  lead: Lead | null,
  sources: Sources,
): readonly Statement[] {
  const now = lead?.calculation?.measure.clause ?? lead?.finding.passage.clause.id;
  if (!form.isOfDifference || now === undefined) return [];
  const [changed] = ended.flatMap(({ passage: { clause } }) => {
    const [later] = laterClauses(clause, asOf, sources);
    const [pair, another] = (later?.figures ?? []).flatMap(pairOf);
    return later?.clause.id === now && pair && !another ? [{ ...pair, clause, later: later.clause }] : [];
  });
  if (!changed) return [];
  const { before, after, clause, later } = changed;
  const step = reckonBound(after, before, { clause: later.id, quote: after.words });
  return [state('note', VERSIONS_APART(step), [later.id, clause.id], { grounds: [groundOfStep(step)] })];
}

function pairOf({ here, there }: FigureChange) {
  const [before, after] = [here, there].map((one) => (one ? quantityIn(one.raw) : null));
  return before && after && before.unit === after.unit ? [{ before, after }] : [];
}

function quantityIn(raw: string) {
  const [figure] = findFigures(raw);
  const quantity = figure && quantityOfFigure(figure.kind, figure.value);
  return figure && quantity ? { ...quantity, words: figure.raw } : null;
}
