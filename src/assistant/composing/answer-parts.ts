import { areNested } from '../../policy/clause.ts';
import type { Sources } from '../dependencies.ts';
import { type Calculation, type Evidence, type PartOfEvidence, TELLING } from '../evidence/evidence.ts';
import { findLead, type Lead } from '../evidence/find-lead.ts';
import { tells } from '../evidence/relevance.ts';
import { wantedBy } from '../evidence/wanted-words.ts';
import { type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { phraseCurrent } from './phrase-finding.ts';
import { phraseItem, phrasePart } from './phrase-outcome.ts';

/** A part of the question, and what leads its answer. */
interface LedPart extends PartOfEvidence {
  readonly lead: Lead;
}

/** Share of the fit of what answers a part best from which the next measure may answer it, where the best one answers another part. */
const NEXT_BEST = 0.6;

/** Parts that have an answer of their own beside that of the whole question, in the order asked. */
function ledApart({ asked }: Evidence, lead: Lead): readonly LedPart[] {
  const claims = asked.flatMap((part) => {
    const own = findLead(part.evidence.current, part.question);
    return own ? [{ ...part, lead: own }] : [];
  });
  const told: Lead[] = [lead];
  return claims.flatMap((claim) => {
    const own = isOfAnotherPart(claim, claims) ? nextBest(claim) : claim.lead;
    if (!own || told.some((other) => isSame(own, other)) || !answers(own, claim.question)) return [];
    told.push(own);
    return [{ ...claim, lead: own }];
  });
}

/** Of two parts that one measure would answer, it answers the one that it fits better. */
function isOfAnotherPart({ lead: { calculation }, words }: LedPart, claims: readonly LedPart[]): boolean {
  return (
    calculation !== null &&
    claims.some(
      ({ lead, words: others }) =>
        others !== words && lead.calculation?.measure === calculation.measure && lead.calculation.fit > calculation.fit,
    )
  );
}

/** What would answer the part were its best measure not there. */
function nextBest({ evidence, question, lead: { calculation } }: LedPart): Lead | null {
  const others = evidence.current.map((finding) => ({
    ...finding,
    calculations: finding.calculations.filter(({ measure }) => measure !== calculation?.measure),
  }));
  const next = findLead(others, question);
  return (next?.calculation?.fit ?? 0) >= (calculation?.fit ?? 0) * NEXT_BEST ? next : null;
}

function isSame(one: Lead, other: Lead): boolean {
  if (one.calculation && other.calculation) return one.calculation.measure === other.calculation.measure;
  const [mine, its] = [one, other].map(
    ({ finding, calculation }) => calculation?.measure.clause ?? finding.passage.clause.id,
  );
  return mine === its || areNested(mine ?? '', its ?? '');
}

/** Share of the best score from which a clause is the one that a part asks for: a farther one rules another thing. */
const NEAREST = 0.95;

/** A measure of the nearest clause that fits what the part asks, or words of a clause that hold it. */
function answers({ calculation, finding }: Lead, question: Understanding): boolean {
  if (finding.share < NEAREST) return false;
  return calculation
    ? calculation.outcome.kind !== 'not_eligible' && calculation.fit >= TELLING && tells(calculation, question)
    : finding.answersPart && wantedBy(question)(finding.quote);
}

/** One line for each further thing that was asked. */
export function phraseAsked(evidence: Evidence, lead: Lead, sources: Sources): readonly Statement[] {
  return ledApart(evidence, lead).map(({ lead: { calculation, finding }, question }) =>
    calculation ? phrasePart(calculation, finding.passage, sources) : phraseCurrent(finding, question, sources),
  );
}

/** The calculations that those lines tell. */
export function calculationsAsked(evidence: Evidence, lead: Lead): readonly Calculation[] {
  return ledApart(evidence, lead).flatMap(({ lead: { calculation } }) => calculation ?? []);
}

/** What leads the first case, and each of the others; null where a measure does not decide every one of them, or they are told with the lead already. */
export function leadCases(evidence: Evidence, lead: Lead): readonly LedCase[] {
  if ((lead.calculation?.cases.length ?? 0) > 0) return [];
  const led = evidence.cases.flatMap(({ words, question, evidence: own }) => {
    const found = findLead(own.current, question);
    const { calculation } = found ?? {};
    return found && calculation && calculation.understood.length > 0
      ? [{ words, lead: { finding: found.finding, calculation } }]
      : [];
  });
  return led.length === evidence.cases.length ? led : [];
}

/** A case in the asker's words, and the calculation that answers it. */
export interface LedCase {
  readonly words: string;
  readonly lead: Lead & { readonly calculation: Calculation };
}

/** One line for each case after the first, called by the asker's words. */
export function phraseOtherCases([, ...others]: readonly LedCase[], sources: Sources): readonly Statement[] {
  return others.map(({ words, lead: { calculation, finding } }) => {
    const item = phraseItem(calculation, finding.passage, sources);
    return state('item', `${words}：${item.text}`, item.cites, { grounds: item.grounds, echoes: [words] });
  });
}
