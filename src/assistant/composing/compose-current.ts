import type { CalendarDate } from '../../policy/calendar-date.ts';
import { areNested } from '../../policy/clause.ts';
import type { Sources } from '../dependencies.ts';
import type { Calculation, Evidence, Finding } from '../evidence/evidence.ts';
import type { Lead } from '../evidence/find-lead.ts';
import { isNear, SAID, SAID_TO_LOOK_UP, TELLING, tells } from '../evidence/relevance.ts';
import type { Statement } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { hasAmount } from './amount-asked.ts';
import { completeLead } from './complete-lead.ts';
import { endedToSay } from './compose-ended.ts';
import { countOverTime } from './count-over-time.ts';
import { phraseCurrent, phraseEnded, phraseLead } from './phrase-finding.ts';
import { phraseItem } from './phrase-outcome.ts';
import { placeInTime } from './place-in-time.ts';

/** Items below the lead that people can take in at one hearing. */
const ITEMS = 4;
/** Share of the leading calculation's fit from which another measure is worth a line. */
const ALSO_LIKELY = 0.7;

/** The answer, the items beside it, and what people may still count on but has ended. */
export function composeCurrent(
  question: Understanding,
  evidence: Evidence,
  lead: Lead,
  sources: Sources,
): readonly Statement[] {
  const { intents } = question;
  const { asOf, current, ended } = evidence;
  const isBeside = isCover(lead.finding)
    ? (finding: Finding) => isOfSameDocument(finding, lead.finding) && !isCover(finding)
    : (finding: Finding) => !isWithin(finding, lead.finding) && isSaid(finding, intents, lead);
  const completing = completeLead(question, lead.finding, evidence, sources);
  const told = new Set([
    ...completing.flatMap(({ cites }) => cites),
    ...(lead.calculation ? [lead.calculation.measure.clause] : []),
  ]);
  const others = current.filter(
    (finding) => finding !== lead.finding && !told.has(finding.passage.clause.id) && isBeside(finding),
  );
  const beside = besideLead(lead, intents)
    .slice(0, ITEMS)
    .map((calculation) => phraseItem(calculation, lead.finding.passage, sources));
  return [
    ...phraseLead(lead, question, sources),
    ...datesOfLead(lead, question, asOf),
    ...(lead.calculation ? [] : countOverTime(question, lead.finding)),
    ...completing,
    ...beside,
    ...others.slice(0, ITEMS - beside.length).map((finding) => phraseCurrent(finding, intents, sources)),
    ...endedToSay(ended.filter((finding) => isCountedOn(finding) && isNear(finding))).map((finding) =>
      phraseEnded(finding, intents, sources),
    ),
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
  { intents }: Understanding,
  current: readonly Finding[],
  lead: Lead | null,
): readonly Calculation[] {
  if (!lead) return [];
  const others = current
    .filter((finding) => finding !== lead.finding && isSaid(finding, intents, lead))
    .slice(0, ITEMS)
    .flatMap(({ calculations }) => calculations.filter((one) => tells(one, intents)).slice(0, 1))
    .filter(({ fit }) => fit >= TELLING);
  return [...(lead.calculation ? [lead.calculation] : []), ...besideLead(lead, intents), ...others];
}

/** Other measures of the leading clause for which the asker stated facts too, or all that may be meant where a total is asked. */
function besideLead({ finding, calculation }: Lead, intents: Understanding['intents']): readonly Calculation[] {
  if (!calculation) return [];
  return finding.calculations.filter(
    (other) =>
      other.measure !== calculation.measure &&
      tells(other, intents) &&
      other.outcome.kind !== 'not_eligible' &&
      other.fit >= calculation.fit * ALSO_LIKELY &&
      (other.understood.length > 0 || intents.has('stacking')),
  );
}

/** A title or a cover letter: who is led there asks about the document as a whole, and is told what stands in it. */
function isCover({ passage: { clause } }: Finding): boolean {
  return clause.kind === 'front' && clause.path !== 'preamble';
}

function isOfSameDocument({ passage }: Finding, other: Finding): boolean {
  return passage.document.id === other.passage.document.id;
}

/** Part of the clause that is quoted already, or the whole of which it is a part. */
function isWithin({ passage: { clause } }: Finding, { passage: { clause: said } }: Finding): boolean {
  return areNested(clause.id, said.id);
}

/** People count on supports and rules that have ended, not on last year's report. */
function isCountedOn({ passage, calculations }: Finding): boolean {
  return calculations.length > 0 || ['support', 'regulation', 'service'].includes(passage.document.kind);
}

/** Beside the lead: what is nearly as close, and for supports also what pays about as likely. */
function isSaid(
  { share, calculations, quote, answersPart }: Finding,
  intents: Understanding['intents'],
  { calculation }: Lead,
): boolean {
  if (calculations[0]?.outcome.kind === 'not_eligible') return false;
  if (answersPart || share >= SAID_TO_LOOK_UP || (share >= SAID && intents.has('stacking') && hasAmount(quote)))
    return true;
  if (share < SAID || !(intents.has('support') || intents.has('amount'))) return false;
  return calculation === null ? intents.has('support') : (calculations[0]?.fit ?? 0) >= calculation.fit * ALSO_LIKELY;
}
