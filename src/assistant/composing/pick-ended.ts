import { findFigures } from '../../policy/figure.ts';
import { successorsOf } from '../../policy/validity.ts';
import type { Interpreted } from '../../question/interpreted.ts';
import type { Sources } from '../dependencies.ts';
import { type Evidence, type Finding, TELLING } from '../evidence/evidence.ts';
import type { Lead } from '../evidence/find-lead.ts';
import { isNear } from '../evidence/relevance.ts';
import type { Statement } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { phraseEnded } from './phrase-finding.ts';

/** The one ended rule that is told beside a current answer: it was asked for, or the rule in force took its place. */
export function pickEnded(
  question: Understanding,
  { asOf, ended, found }: Evidence,
  lead: Lead,
  sources: Sources,
): readonly Statement[] {
  const named = new Set(found.interpreted.addresses.flatMap(({ documents }) => documents));
  const { act, asks } = question;
  const isAsked = act === 'validity' || act === 'compare' || asks.has('validity') || asks.has('change');
  const told = ended.find(
    (finding) =>
      isNear(finding) &&
      (named.has(finding.passage.document.id) ||
        (isAsked && isCountedOn(finding)) ||
        isPredecessor(finding, lead) ||
        holdsFigureSaid(finding, found.interpreted, lead)),
  );
  return told ? [phraseEnded(told, question, asOf, sources)] : [];
}

/** The text in force ended this one, and both have a measure on the matter. */
function isPredecessor(
  { passage: { document }, calculations, supersededBy }: Finding,
  { finding, calculation }: Lead,
): boolean {
  const { id } = finding.passage.document;
  const isEndedByLead = successorsOf(document).includes(id) || supersededBy?.document === id;
  return isEndedByLead && calculation !== null && (calculations[0]?.fit ?? 0) >= TELLING;
}

/** 是20%还是1%: the asker names a figure of the rule that ended, and the rule in force has another. */
function holdsFigureSaid({ quote }: Finding, { amounts }: Interpreted, { finding }: Lead): boolean {
  const [held, current] = [quote, finding.quote].map((words) => new Set(findFigures(words).map(({ value }) => value)));
  return amounts.some(({ value }) => held?.has(value) && !current?.has(value));
}

/** People count on supports and rules that have ended, not on last year's report. */
function isCountedOn({ passage, calculations }: Finding): boolean {
  return calculations.length > 0 || ['support', 'regulation', 'service'].includes(passage.document.kind);
}
