import { formatChineseDate } from '../policy/calendar-date.ts';
import { nameClause, nameDocumentInFull } from '../policy/clause-name.ts';
import type { AnswerStatus } from './answer.ts';
import { composeDocument } from './compose-document.ts';
import type { Sources } from './dependencies.ts';
import { ENDED_ITEMS, explainGaps, hasAmount, lacksAmountAsked } from './explain-gaps.ts';
import { type Calculation, type Evidence, type Finding, weightOf } from './gather-evidence.ts';
import {
  AMOUNT_NOT_PUBLISHED,
  BASIS,
  CERTIFICATE,
  CONTACT,
  CURRENT_BESIDE_ENDED,
  ENDED_LEAD,
  HOTLINE,
  INTERPRETER,
  NOTHING_FOUND,
  RULED_OTHERWISE,
  STATUS_WORDS,
  SUPERSEDED,
} from './messages.ts';
import { phraseHeadline, phraseItem } from './phrase-outcome.ts';
import { pickQuote } from './pick-quote.ts';
import { type Statement, state } from './statement.ts';
import type { Understanding } from './understand.ts';

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
}

/** Items below the lead that people can take in at one hearing. */
const ITEMS = 4;
/** Share of the best score from which a clause is said, and not only shown beside the answer. */
const SAID = 0.55;
/** Who looks one thing up wants that thing: only clauses nearly as close are said beside it. */
const SAID_TO_LOOK_UP = 0.85;
/** An ended rule leads when the best current clause stays this far behind it. */
const CLOSE = 0.86;
/** A calculation opens the answer when it fits the question at least so well. */
const TELLING = 0.3;
/** Share of the leading calculation's fit from which another measure is worth a line. */
const ALSO_LIKELY = 0.7;
/** A measure that does not apply leads only where no other one comes near it. */
const NOT_ELIGIBLE = 0.4;
/** What a service weighs against a measure with a result, when both fit the question. */
const WITHOUT_RESULT = 0.7;
const ITEM_LIMIT = 110;

/** Evidence of one day -> the answer in its fixed order: the answer itself, the items, what has ended, what the texts leave open. */
export function composeAnswer(question: Understanding, evidence: Evidence, sources: Sources): Draft {
  const { current, ended } = evidence;
  if (current.length + ended.length === 0) return nothingFound(evidence);
  const lead = endedLeads(question, evidence) ? null : findLead(current, question.intents);
  const body = lead ? composeCurrent(question, evidence, lead, sources) : composeEnded(question, evidence, sources);
  const statements = [
    ...dateLine(question, evidence),
    ...composeDocument(question, evidence, sources),
    ...body,
    ...nameContact(question, lead?.finding ?? ended[0]),
    ...explainGaps(question, evidence, lead),
  ];
  const cited = new Set(statements.flatMap(({ cites }) => cites));
  return {
    status: 'answered',
    statements,
    related: [...current, ...ended].map(({ passage }) => passage.clause.id).filter((id) => !cited.has(id)),
    calculations: saidCalculations(question, current, lead),
    quotes: new Map([...current, ...ended].map(({ passage, quote }) => [passage.clause.id, quote])),
    ended: new Set(ended.map(({ passage }) => passage.clause.id)),
  };
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

/** What people still count on has ended: the best match is over, and nothing current is nearly as close. */
function endedLeads({ intents }: Understanding, { current, ended }: Evidence): boolean {
  const [best, over] = [current[0], ended[0]].map((finding) => (finding ? weightOf(finding) : 0)) as [number, number];
  return best < over * CLOSE || (intents.has('validity') && best < over);
}

/** The clause that opens the answer, with the calculation that answers it best when there is one. */
export interface Lead {
  readonly finding: Finding;
  readonly calculation: Calculation | null;
}

/** A service has no result to open with, and a threshold or a deadline needs what it is held against. */
function tells({ measure, understood }: Calculation, intents: Understanding['intents']): boolean {
  const { certainty } = measure;
  if (certainty === 'service') return false;
  if (certainty === 'deadline') return understood.length > 0 || intents.has('deadline');
  return certainty !== 'threshold' || understood.length > 0;
}

/** 不符合 answers whether a threshold is met; of an amount it only says that another rule applies. */
function appliesOrDecides({ measure, outcome }: Calculation): boolean {
  return outcome.kind !== 'not_eligible' || measure.certainty === 'threshold';
}

function findLead(current: readonly Finding[], intents: Understanding['intents']): Lead | null {
  const worth = ({ share }: Finding, calculation: Calculation) =>
    calculation.fit *
    share *
    (appliesOrDecides(calculation) ? 1 : NOT_ELIGIBLE) *
    (tells(calculation, intents) ? 1 : WITHOUT_RESULT);
  const [best] = current
    .flatMap((finding) => finding.calculations.map((calculation) => ({ finding, calculation })))
    .sort((one, other) => worth(other.finding, other.calculation) - worth(one.finding, one.calculation));
  if (best && tells(best.calculation, intents) && worth(best.finding, best.calculation) >= TELLING) return best;
  return current[0] ? { finding: current[0], calculation: null } : null;
}

function composeCurrent(
  question: Understanding,
  { current, ended }: Evidence,
  lead: Lead,
  sources: Sources,
): readonly Statement[] {
  const { intents } = question;
  const others = current.filter(
    (finding) => finding !== lead.finding && !isWithin(finding, lead.finding) && isSaid(finding, intents, lead),
  );
  return [
    ...leadStatements(lead, question),
    ...others.slice(0, ITEMS).map((finding) => currentItem(finding, intents)),
    ...endedToSay(ended.filter((finding) => isCountedOn(finding) && isNear(finding))).map((finding) =>
      endedStatement(finding, intents, sources),
    ),
  ];
}

/** Part of the clause that is quoted already, or the whole of which it is a part. */
function isWithin({ passage: { clause } }: Finding, { passage: { clause: said } }: Finding): boolean {
  return clause.id.startsWith(`${said.id}.`) || said.id.startsWith(`${clause.id}.`);
}

/** People count on supports and rules that have ended, not on last year's report. */
function isCountedOn({ passage, calculations }: Finding): boolean {
  return calculations.length > 0 || ['support', 'regulation', 'service'].includes(passage.document.kind);
}

/** Nearly as close as the best, or with a measure that fits what is asked. */
function isNear({ share, calculations }: Finding): boolean {
  return share >= SAID_TO_LOOK_UP || (share >= SAID && (calculations[0]?.fit ?? 0) >= TELLING);
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

function composeEnded(
  { intents }: Understanding,
  { current, ended }: Evidence,
  sources: Sources,
): readonly Statement[] {
  const status = ended[0]?.validity.status ?? 'expired';
  const beside = current.filter(isNear).slice(0, ITEMS - 1);
  return [
    state('headline', `**${ENDED_LEAD[status] ?? ENDED_LEAD.expired}**`),
    ...endedToSay(ended.filter(({ share }) => share >= SAID)).map((finding) =>
      endedStatement(finding, intents, sources),
    ),
    ...(beside.length > 0
      ? [state('note', CURRENT_BESIDE_ENDED), ...beside.map((finding) => currentItem(finding, intents))]
      : [certificateOf(current.length + ended.length, sources)]),
  ];
}

/** What was searched when the answer is no. */
function certificateOf(clauses: number, { documents }: Sources): Statement {
  const text = CERTIFICATE(documents.size, clauses);
  return state('note', text, [], { grounds: [text] });
}

function leadStatements({ finding, calculation }: Lead, question: Understanding): readonly Statement[] {
  if (calculation) return [...phraseHeadline(calculation, finding), quoteStatement(finding)];
  const { document, clause, validity } = finding.passage;
  const name = `${nameDocumentInFull(document)}${clause.label}（${STATUS_WORDS[validity.status]}）`;
  const opening = lacksAmountAsked(question, finding.quote) ? AMOUNT_NOT_PUBLISHED(name) : BASIS(name);
  return [state('headline', `**${opening}**`, [clause.id], { grounds: [name] }), quoteStatement(finding)];
}

function quoteStatement({ passage, quote }: Finding): Statement {
  return state('quote', `“${onOneLine(quote)}”`, [passage.clause.id]);
}

function currentItem(finding: Finding, intents: Understanding['intents']): Statement {
  const calculation = finding.calculations.find((one) => tells(one, intents));
  if (calculation && calculation.fit >= TELLING) return phraseItem(calculation, finding);
  const { document, clause, validity } = finding.passage;
  const name = `${nameClause(document, clause)}（${STATUS_WORDS[validity.status]}）`;
  return state('item', `${name}：${onOneLine(pickQuote(finding.passage, intents, ITEM_LIMIT))}`, [clause.id]);
}

/** Name of the ended clause, when and why it ended, and what it said. */
function endedStatement(finding: Finding, intents: Understanding['intents'], sources: Sources): Statement {
  const { passage, validity, supersededBy } = finding;
  const { document, clause } = passage;
  const quote = onOneLine(pickQuote(passage, intents, ITEM_LIMIT));
  const proof = supersededBy?.id ?? validity.clause;
  const later = supersededBy && sources.documents.get(supersededBy.document);
  const [status, reason] =
    supersededBy && later
      ? [SUPERSEDED, RULED_OTHERWISE(nameClause(later, supersededBy))]
      : [STATUS_WORDS[validity.status], validity.reason];
  return state(
    'note',
    `**${status}：**${nameClause(document, clause)}，${reason}。原文是：“${quote}”`,
    [clause.id, ...(proof && proof !== clause.id ? [proof] : [])],
    { grounds: [reason] },
  );
}

/** The best of each document first: a second rule of the same text tells less than the next text. */
function endedToSay(ended: readonly Finding[]): readonly Finding[] {
  const isFirst = ({ passage }: Finding, at: number) =>
    ended.findIndex((other) => other.passage.document.id === passage.document.id) === at;
  return [...ended.filter(isFirst), ...ended.filter((finding, at) => !isFirst(finding, at))].slice(0, ENDED_ITEMS);
}

function saidCalculations(
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
  return [...(lead.calculation ? [lead.calculation] : []), ...others];
}

/** Who asks for the office in charge, or how to apply, is told where the text says to turn. */
function nameContact({ intents }: Understanding, finding: Finding | undefined): readonly Statement[] {
  if (!finding || !(intents.has('responsible') || intents.has('procedure'))) return [];
  const { clause, document } = finding.passage;
  if (clause.departments.length > 0) return [state('note', CONTACT(clause.departments), [clause.id])];
  return document.interpreter ? [state('note', INTERPRETER(document.interpreter))] : [state('note', HOTLINE)];
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ');
}
