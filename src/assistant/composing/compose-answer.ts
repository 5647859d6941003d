import { formatChineseDate } from '../../policy/calendar-date.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import type { AnswerStatus } from '../answer.ts';
import type { Sources } from '../dependencies.ts';
import { asksSize, lacksAmountAsked } from '../evidence/amount-asked.ts';
import type { Calculation, Evidence, Finding } from '../evidence/evidence.ts';
import { asksForEnded, endedGives, endedLeads, findLead, givesResult, type Lead } from '../evidence/find-lead.ts';
import { publishesResult } from '../evidence/kind-of-result.ts';
import { leadByReckoning } from '../evidence/stated/reckon-stated.ts';
import { isOfApplying } from '../evidence/verdict-of.ts';
import { CEILINGS_NOT_ADDED, CONTACT, INTERPRETER, NEAREST, NOTHING_FOUND } from '../messages.ts';
import type { Declined } from '../refusal/refusal.ts';
import { type Statement, state } from '../statement.ts';
import type { Supports } from '../supports/supports.ts';
import type { Understanding } from '../understand.ts';
import { leadCases, phraseOtherCases } from './answer-parts.ts';
import { compareVersions } from './compare-versions.ts';
import { composeClauses } from './compose-clauses.ts';
import { composeCurrent, saidCalculations } from './compose-current.ts';
import { composeDocument, statusOf } from './compose-document.ts';
import { composeEnded } from './compose-ended.ts';
import { composeSummary } from './compose-summary.ts';
import { explainGaps } from './explain-gaps.ts';
import { leavesOpen, ruleOfStacking } from './rule-of-stacking.ts';
import { isOnlyAsked } from './silent-on-asked.ts';
import { sumOfSupports } from './sum-of-supports.ts';
import { sumCases, sumEach, sumExact, sumParts, sumTotals } from './sum-totals.ts';
import { leadWithReach, tellReach } from './tell-reach.ts';
import { tellSince } from './tell-since.ts';

/** An answer before its figures are checked: what it says, and what stands beside it unsaid. */
export interface Draft {
  readonly status: AnswerStatus;
  readonly statements: readonly Statement[];
  /** Clauses worth reading that no sentence cites. */
  readonly related: readonly string[];
  readonly calculations: readonly Calculation[];
  /** Clause id -> the words of it that the answer rests on. */
  readonly quotes: ReadonlyMap<string, string>;
  /** Clauses that have ended by the day, though their document has not. */
  readonly ended: ReadonlySet<string>;
  /** The whole list, where supports are asked for. */
  readonly supports?: Supports;
  /** It tells the best of that list, and not one thing that was asked for by name. */
  readonly isList?: boolean;
  /** Why nothing is answered, where the question is refused or asks nothing of the texts. */
  readonly declined?: Declined;
  /** Written by an officer: no model may say it otherwise. */
  readonly isCurated?: boolean;
  /** What was read of the asker besides the facts of the calculations. */
  readonly understood?: readonly UnderstoodFact[];
}

/** Evidence of one day -> the answer in its fixed order: the answer itself, the items, what has ended, what the texts leave open. */
export function composeAnswer(question: Understanding, evidence: Evidence, sources: Sources): Draft {
  const { current, ended } = evidence;
  const asked = composeAsked(question, evidence, sources);
  if (asked.length > 0) return { ...nothingFound(evidence), status: 'answered', statements: asked, related: [] };
  if (current.length + ended.length === 0) return nothingFound(evidence);
  const found = leadWithReach(question, findLead(current, question), evidence);
  const inForce = endedLeads(question, evidence) ? null : leadWithSize(question, found, current);
  const best = givesNoSize(question, inForce) && endedGives(inForce, evidence) ? null : inForce;
  const cases = best ? leadCases(evidence, best) : [];
  const lead = cases[0]?.lead ?? (best && leadByReckoning(best, question, evidence, sources));
  const isSilent = lacksLead(question, lead) || (lead !== null && isOnlyAsked(question, lead));
  const isEndedNeighbour = inForce === null && !asksForEnded(question, evidence.found, ended[0]);
  if (evidence.verdict === 'partly' && (isEndedNeighbour || (isSilent && !isOfApplying(question))))
    return nothingFound(evidence);
  const life = composeDocument(question, evidence, sources);
  // The title page says nothing beside the life of its text.
  const body = lead
    ? life.length > 0 && lead.finding.passage.clause.kind === 'front'
      ? []
      : composeCurrent(question, evidence, lead, sources, phraseOtherCases(cases, sources))
    : composeEnded(question, evidence, sources, life.length > 0);
  const ofCases = cases.slice(1).map(({ lead: { calculation } }) => calculation);
  const calculations = [...new Set([...saidCalculations(question, evidence, lead), ...ofCases])];
  // Who asks whether two go together is told that first.
  const isStackingFirst = question.asks.has('stacking') && question.form.polar !== null;
  const sum = sumExact(question, calculations);
  const together = sumOfSupports(question, evidence, lead, body);
  const stated = together.length > 0 ? [] : ruleOfStacking(question, evidence, lead, sources);
  // The sum says itself that no text rules whether they go together.
  const rule = sum.length > 0 && stated.every(leavesOpen) ? [] : stated;
  const stacking = (isHere: boolean) => (isHere ? rule : []);
  const statements = [
    ...dateLine(question, evidence),
    ...(evidence.verdict === 'partly' ? [state('note', NEAREST)] : []),
    ...life,
    ...stacking(isStackingFirst),
    ...(lead ? together : []),
    ...tellReach(question, lead?.calculation ?? null, evidence.asOf, sources),
    ...body,
    ...(lead ? [] : together),
    ...stacking(!isStackingFirst),
    ...(lead ? tellSince(lead.finding, question, evidence.asOf, sources) : []),
    ...compareVersions(question, evidence, lead, sources),
    ...refuseTotal(question, evidence),
    ...sumCases(question, lead?.calculation ?? null),
    ...sumEach(question, lead?.calculation ?? null),
    ...sumParts(question, lead?.calculation ?? null),
    ...(rule.length === 0 && together.length === 0 ? sum : []),
    ...(lead?.reckoned ? [] : sumTotals(question, calculations)),
    ...nameContact(question, lead?.finding ?? ended[0], body),
    ...explainGaps(question, evidence, lead, life.length > 0),
  ];
  const cited = new Set(statements.flatMap(({ cites }) => cites));
  const isWhole = evidence.verdict === 'held' && !isSilent;
  return {
    status: isWhole ? 'answered' : 'partial',
    statements,
    related: [...current, ...ended].map(({ passage }) => passage.clause.id).filter((id) => !cited.has(id)),
    calculations,
    quotes: new Map([...current, ...ended].map(({ passage, quote }) => [passage.clause.id, quote])),
    ended: new Set(ended.map(({ passage }) => passage.clause.id)),
  };
}

/** Asked for of a document, these stand in one clause of it. */
const OF_A_CLAUSE = ['amount', 'rate', 'count', 'quota', 'deadline', 'penalty', 'materials'] as const;

/** Clauses that were named together, or a document that was named and is to be told as a whole. */
function composeAsked(question: Understanding, evidence: Evidence, sources: Sources): readonly Statement[] {
  const { addresses } = evidence.found.interpreted;
  const listed = composeClauses(evidence, sources);
  if (listed.length > 0) return [...dateLine(question, evidence), ...listed];
  const isNamed = addresses.length === 1 && addresses[0]?.label === null;
  const document = isNamed ? sources.documents.get(addresses[0]?.documents[0] ?? '') : undefined;
  if (!document || question.act !== 'document' || OF_A_CLAUSE.some((one) => question.asks.has(one))) return [];
  return [statusOf(document, evidence), ...composeSummary(document, sources)];
}

/** An amount is asked for, and the clause that leads gives none: a part is answered. */
function lacksLead(question: Understanding, lead: Lead | null): boolean {
  return lead !== null && lead.calculation === null && !lead.reckoned && lacksAmountAsked(question, lead.finding.quote);
}

/** Of what is spoken of an amount is asked for, and another clause of it is found that has none: the one that was told leads. */
function leadWithSize(question: Understanding, lead: Lead | null, current: Evidence['current']): Lead | null {
  if (question.leaning === null || !givesNoSize(question, lead)) return lead;
  const { told } = question.leaning;
  const spokenOf = current.find(({ passage, calculations: [one] }) => passage.clause.id === told && givesResult(one));
  return spokenOf ? { finding: spokenOf, calculation: spokenOf.calculations[0] ?? null } : lead;
}

/** An amount is asked for, and neither the clause that leads nor its measure gives one. */
function givesNoSize(question: Understanding, lead: Lead | null): boolean {
  const measure = lead?.calculation?.measure;
  return measure ? asksSize(question) && !publishesResult(measure) : lacksLead(question, lead);
}

/** Asked for the sum of all that a document gives. */
function refuseTotal({ asks, form }: Understanding, { found }: Evidence): readonly Statement[] {
  const [address] = found.interpreted.addresses;
  const isWhole = address !== undefined && address.label === null && address.documents.length > 0;
  return isWhole && (asks.has('sum') || form.isOfSum) ? [state('note', CEILINGS_NOT_ADDED)] : [];
}

function nothingFound({ found }: Evidence): Draft {
  return {
    status: 'not_found',
    statements: [state('headline', NOTHING_FOUND)],
    related: found.hits.slice(0, 2).map(({ clause }) => clause.id),
    calculations: [],
    quotes: new Map(),
    ended: new Set(),
  };
}

function dateLine({ dateSaid }: Understanding, { asOf }: Evidence): readonly Statement[] {
  if (!dateSaid) return [];
  const day = formatChineseDate(asOf);
  return [state('note', `以下按${day}当天有效的规定回答。`, [], { grounds: [day] })];
}

/** Who asks for the office in charge, or how to apply, is told where the text says to turn. */
function nameContact(
  { asks }: Understanding,
  finding: Finding | undefined,
  body: readonly Statement[],
): readonly Statement[] {
  if (!finding || !(asks.has('department') || asks.has('procedure'))) return [];
  const { clause, document } = finding.passage;
  const isTold = clause.departments.every((name) => body.some(({ text }) => text.includes(name)));
  if (clause.departments.length > 0 && isTold) return [];
  if (clause.departments.length > 0) return [state('note', CONTACT(clause.departments), [clause.id])];
  return document.interpreter ? [state('note', INTERPRETER(document.interpreter))] : [];
}
