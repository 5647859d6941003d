import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Sources } from '../dependencies.ts';
import { type Calculation, type Evidence, TELLING } from '../evidence/evidence.ts';
import type { Lead } from '../evidence/find-lead.ts';
import { tells } from '../evidence/relevance.ts';
import { holdAgainstBounds } from '../evidence/stated/against-bounds.ts';
import { holdAgainstResult } from '../evidence/stated/against-result.ts';
import { differenceIn } from '../evidence/stated/differences.ts';
import type { Statement } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { calculationsAsked, phraseAsked } from './answer-parts.ts';
import { besideLead } from './beside-lead.ts';
import { completeLead } from './complete-lead.ts';
import { phraseCurrent, phraseLead } from './phrase-finding.ts';
import { phraseDifference, phraseEnough, phraseHeld } from './phrase-held.ts';
import { phraseItem } from './phrase-outcome.ts';
import { phraseReckoned } from './phrase-reckoned.ts';
import { phraseRows } from './phrase-row.ts';
import { pickBeside } from './pick-beside.ts';
import { pickEnded } from './pick-ended.ts';
import { placeInTime } from './place-in-time.ts';
import { withoutFormula } from './without-formula.ts';

/** Items below the lead that people can take in at one hearing. */
const ITEMS = 4;

/** The answer, `ofCases` for the cases beside the leading one, at most an item or two of its matter, and the ended rule that people may still count on. */
export function composeCurrent(
  question: Understanding,
  evidence: Evidence,
  lead: Lead,
  sources: Sources,
  ofCases: readonly Statement[] = [],
): readonly Statement[] {
  const rows = lead.calculation ? [] : phraseRows(lead.finding, evidence.current, question);
  if (rows.length > 0) return rows;
  const asked = [...ofCases, ...phraseAsked(evidence, lead, sources)];
  const completing = completeLead(question, lead.finding, evidence, sources);
  const told = new Set([...asked, ...completing].flatMap(({ cites }) => cites));
  const ofClause = besideLead(lead, question, evidence)
    .filter(({ measure }) => !told.has(measure.clause))
    .slice(0, ITEMS);
  for (const { measure } of ofClause) told.add(measure.clause);
  const others = pickBeside(question, evidence, lead).filter(({ passage }) => !told.has(passage.clause.id));
  return [
    ...(lead.calculation || lead.reckoned ? [] : withoutFormula(question, lead.finding)),
    ...(lead.reckoned ? phraseReckoned(lead.reckoned, sources) : phraseLead(lead, question, sources)),
    ...(lead.calculation ? phraseEnough(holdAgainstResult(question, evidence, lead.calculation)) : []),
    ...datesOfLead(lead, question, evidence.asOf),
    ...(lead.calculation || lead.reckoned ? [] : phraseHeld(holdAgainstBounds(question, evidence, lead.finding))),
    ...phraseDifference(differenceIn(question, evidence, lead.finding)),
    ...asked,
    ...completing,
    ...ofClause.map((calculation) => phraseItem(calculation, lead.finding.passage, sources)),
    ...others.slice(0, ITEMS - ofClause.length).map((finding) => phraseCurrent(finding, question, sources)),
    ...pickEnded(question, evidence, lead, sources),
  ];
}

/** A deadline is held against the day by its own calculation. */
function datesOfLead(
  { finding, calculation }: Lead,
  question: Understanding,
  asOf: CalendarDate,
): readonly Statement[] {
  if (calculation?.measure.certainty === 'deadline') return [];
  return placeInTime(question, finding, asOf);
}

/** The calculations that the answer tells, the leading one first. */
export function saidCalculations(
  question: Understanding,
  evidence: Evidence,
  lead: Lead | null,
): readonly Calculation[] {
  if (!lead) return [];
  const others = pickBeside(question, evidence, lead)
    .flatMap(({ calculations }) => calculations.filter((one) => tells(one, question)).slice(0, 1))
    .filter(({ fit }) => fit >= TELLING);
  const all = [
    ...(lead.calculation ? [lead.calculation] : []),
    ...besideLead(lead, question, evidence),
    ...others,
    ...calculationsAsked(evidence, lead),
  ];
  // What a part of the question leads to may stand beside the lead of the whole, too.
  return all.filter(({ measure }, at) => all.findIndex((other) => other.measure === measure) === at);
}
