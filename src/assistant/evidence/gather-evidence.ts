import type { CalendarDate } from '../../policy/calendar-date.ts';
import { mayBePresentedAsCurrent } from '../../policy/validity.ts';
import type { Passage } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';
import type { Understanding } from '../understand.ts';
import { asksSize } from './amount-asked.ts';
import { calculatePassages } from './calculate-passages.ts';
import { byWeight, type Calculation, type Evidence, type Finding, weightOf } from './evidence.ts';
import { endedLeads, findLead, givesResult } from './find-lead.ts';
import { bestForParts, findPassages, PASSAGES } from './find-passages.ts';
import { gatherAsked, gatherCases, gatherThings } from './gather-parts.ts';
import { rankLeaning } from './leaning/rank-leaning.ts';
import { markSaid } from './mark-said.ts';
import { documentsOfOffice, weighOffice } from './of-office.ts';
import { pickQuote } from './pick-quote.ts';
import { inFocusFirst, readingOf } from './stand-in-focus.ts';
import { makeDistinctness, rarestOf, wordsHeld } from './tell-apart.ts';
import { weightOfUnit } from './unit-of-row.ts';
import { findSuperseding, validityOfQuote } from './validity-of-finding.ts';
import { verdictOf } from './verdict-of.ts';

/** A clause that was asked for by its number is quoted whole up to so many characters. */
const ADDRESSED_QUOTE = 1200;

/** What a rule of the city weighs where the district's is asked for, and the other way round. */
const OTHER_LEVEL = 0.6;

/** Who tells so many facts that one rule asks for, a quantity among them, speaks of its matter. */
const FACTS_OF_MATTER = 3;

/** Two figures that one rule reckons with, and none that it does not, are of its matter too: 仨一块儿举报的，罚了24万. */
const FIGURES_OF_MATTER = 2;

function isToldOf({ understood, unused }: Calculation): boolean {
  const figures = understood.filter(({ value }) => typeof value === 'string' && /^[\d.]+$/u.test(value));
  if (figures.length >= FIGURES_OF_MATTER && unused === 0) return true;
  return understood.length >= FACTS_OF_MATTER && understood.some(({ value }) => typeof value === 'string');
}

/** A longer message is pasted rather than asked, and is answered as one: the time of reading stays bounded. */
const LONGEST_DIVIDED = 400;

/** What has ended and does not hold the rarest word of a question is hardly what it asks about. */
const WITHOUT_THING = 0.8;

/** What a text that gave something weighs beside one that only spoke of it, where both have ended; and where it is asked how much. */
const GAVE = 1.1;
const GAVE_ASKED = 1.6;

function byWhatItGave(thing: string | null, isSizeAsked: boolean): (one: Finding, other: Finding) => number {
  const gave = isSizeAsked ? GAVE_ASKED : GAVE;
  const weigh = (finding: Finding) =>
    weightOf(finding) *
    (givesResult(finding.calculations[0]) ? gave : 1) *
    (thing === null || finding.holds.has(thing) ? 1 : WITHOUT_THING);
  return (one, other) => weigh(other) - weigh(one);
}

/** The document that the whole question is about; of what has ended, only for several things of which one question is asked. */
function documentOf(question: Understanding, evidence: Evidence): string | null {
  const isOver = question.things.length > 0 && endedLeads(question, evidence);
  const finding = isOver ? evidence.ended[0] : findLead(evidence.current, question)?.finding;
  return finding?.passage.document.id ?? null;
}

/** Question -> clauses with their outcomes, current and ended apart, at one day. */
export async function gatherEvidence(question: Understanding, asOf: CalendarDate, sources: Sources): Promise<Evidence> {
  const ofPayer = documentsOfOffice(question, sources.interpret(question.query, asOf), sources);
  const result = await sources.search({
    query: question.query,
    asOf,
    limit: PASSAGES,
    ...(question.level && { level: question.level }),
    ...(question.scope?.documents && { documents: question.scope.documents }),
    ...(ofPayer && { documents: ofPayer }),
  });
  const found = readingOf(question, result, asOf, sources);
  const { leaning } = question;
  const ranked = leaning
    ? findPassages({ ...found, hits: await rankLeaning(leaning, asOf, sources) }, sources)
    : inFocusFirst(question, findPassages(found, sources), asOf, sources);
  const passages = markSaid(question, ranked, asOf, sources);
  const best = passages[0]?.score ?? 0;
  // Of what only comes close nothing is calculated: the amount would be that of another question.
  // Who names nothing but the office that pays is answered from what it pays.
  const first = ofPayer ? 'held' : verdictOf(question, found);
  const words = sources.listWords(question.query, asOf);
  const distinctness = makeDistinctness(words, sources.clauses);
  const tried =
    first === 'held' || first === 'partly'
      ? calculatePassages(passages, { question, distinctness }, found, asOf, sources)
      : new Map<Passage, readonly Calculation[]>();
  const verdict = first === 'partly' && [...tried.values()].flat().some(isToldOf) ? 'held' : first;
  const calculated = verdict === 'held' ? tried : new Map<Passage, readonly Calculation[]>();
  const forParts = await bestForParts(question.parts, passages, asOf, sources);
  const asked = found.interpreted.level;
  const ofOffice = weighOffice(question, found.interpreted);
  const findings = passages.map((passage): Finding => {
    const calculations = calculated.get(passage) ?? [];
    const isAddressed = found.interpreted.addresses.some(({ clauses }) => clauses.includes(passage.clause.id));
    // What another version says is told whole: nobody asks for a part of it.
    const isWhole = isAddressed || (question.followsUp && question.scope?.clauses.length === 0);
    const quote = pickQuote(passage, question, isWhole ? ADDRESSED_QUOTE : undefined);
    const validity = validityOfQuote(passage, quote, calculations[0], asOf);
    const answersPart = forParts.has(passage.clause.id);
    const supersededBy = findSuperseding(passage, quote, calculations[0], asOf, sources);
    const ofLevel = asked === null || passage.document.level === asked ? 1 : OTHER_LEVEL;
    const ofWho = ofOffice(
      passage,
      calculations.map(({ measure }) => measure),
    );
    const share = (passage.score / best) * Math.min(ofLevel, ofWho) * weightOfUnit(passage.clause, question.form);
    const distinct = distinctness(passage.clause);
    const holds = wordsHeld(words, passage.clause);
    return { passage, quote, calculations, share, distinct, holds, answersPart, validity, supersededBy };
  });
  // `since` after the day: the words held are not those of the day.
  const isCurrent = ({ validity: { status, since }, supersededBy }: Finding) =>
    mayBePresentedAsCurrent(status) && !(since !== null && since > asOf) && supersededBy === null;
  const current = findings.filter(isCurrent).sort(byWeight);
  const ended = findings
    .filter((finding) => !isCurrent(finding))
    .sort(byWhatItGave(rarestOf(words), asksSize(question)));
  const isDivided = verdict === 'held' && !question.followsUp && question.said.length <= LONGEST_DIVIDED;
  const whole: Evidence = { asOf, verdict, found, current, ended, asked: [], cases: [] };
  const document = isDivided ? documentOf(question, whole) : null;
  const gatherParts = question.parts.length > 0 ? gatherAsked : gatherThings;
  const place = document === null ? null : { document, asOf, sources, gather: gatherEvidence };
  const [ofAsked, ofCases] =
    place === null ? [[], []] : await Promise.all([gatherParts(question, place), gatherCases(question, place)]);
  return { ...whole, asked: ofAsked, cases: ofCases };
}
