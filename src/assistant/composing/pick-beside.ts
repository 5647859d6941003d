import { areNested } from '../../policy/clause.ts';
import { type Calculation, type Evidence, type Finding, TELLING } from '../evidence/evidence.ts';
import type { Lead } from '../evidence/find-lead.ts';
import { SAID, tells } from '../evidence/relevance.ts';
import type { Understanding } from '../understand.ts';

/** What a good clerk adds beside the answer: one thing; where several are asked for, as many as can be taken in. */
const BESIDE = 1;
const SEVERAL = 4;
/** Share of the leading calculation's fit from which another measure is one of the same matter. */
const SAME_MATTER = 0.75;
/** Share of the best score from which a clause or a measure is as near as the lead. */
const AS_NEAR = 0.85;
/** The same where several things are asked about. */
const SEVERAL_NEAR = 0.7;
/** Of a message that leans on something, share of the odds from which another clause may be what it asks for. */
const AS_LIKELY = 0.55;
/** What answers a part of the question holds so much of the content of all of it. */
const COVERED = 0.3;

/** Findings beside the lead that are of its matter: another part of the question, the same support of the other level, the next clause of the same rule. */
export function pickBeside(question: Understanding, { current }: Evidence, lead: Lead): readonly Finding[] {
  const others = current.filter(
    (finding) => finding !== lead.finding && !isWithin(finding, lead) && isOfMatter(finding, question, lead),
  );
  const parts = others.filter(({ answersPart }) => answersPart);
  return asksForSeveral(question)
    ? unlikeFirst(lead.finding, others).slice(0, SEVERAL)
    : others.slice(0, Math.max(BESIDE, Math.min(2, parts.length)));
}

/** 首店和新消费品牌两样: what holds a word that nothing before it holds comes first, each time; the others follow in their order. */
function unlikeFirst(lead: Finding, others: readonly Finding[]): readonly Finding[] {
  const held = new Set(lead.holds);
  const unlike = others.filter(({ holds }) => {
    const isNew = [...holds].some((word) => !held.has(word));
    for (const word of holds) held.add(word);
    return isNew;
  });
  return [...unlike, ...others.filter((finding) => !unlike.includes(finding))];
}

/** Both together, the sum, which ones: each is told. */
export function asksForSeveral({ asks, form }: Understanding): boolean {
  return form.isOfSeveral || asks.has('stacking') || asks.has('sum');
}

function isOfMatter(finding: Finding, question: Understanding, lead: Lead): boolean {
  const [best] = finding.calculations;
  if (best?.outcome.kind === 'not_eligible' || best?.isOfAnotherCase) return false;
  if (finding.answersPart && finding.share >= SAID && finding.passage.coverage >= COVERED) return true;
  if (asksForSeveral(question) && (best?.fit ?? 0) >= TELLING) return true;
  if (question.leaning !== null && finding.share >= AS_LIKELY) return true;
  if (lead.calculation === null)
    return asksForSeveral(question)
      ? finding.share >= SEVERAL_NEAR
      : finding.share >= AS_NEAR && isOfSameRule(finding, lead.finding);
  return best !== undefined && tells(best, question) && isOfSameKind(best, lead.calculation);
}

/** A measure that fits as well and pays, or binds, in the same way. */
function isOfSameKind({ measure, fit }: Calculation, lead: Calculation): boolean {
  return measure.nature === lead.measure.nature && measure.unit === lead.measure.unit && fit >= lead.fit * SAME_MATTER;
}

/** Of the same document, and holding as much of the question. */
function isOfSameRule({ passage }: Finding, { passage: lead }: Finding): boolean {
  return passage.document.id === lead.document.id && passage.coverage >= lead.coverage;
}

/** Part of the clause that is told already, or the whole of which it is a part. */
function isWithin({ passage: { clause } }: Finding, { finding, calculation }: Lead): boolean {
  const told = [finding.passage.clause.id, ...(calculation ? [calculation.measure.clause] : [])];
  return told.some((id) => id === clause.id || areNested(id, clause.id));
}
