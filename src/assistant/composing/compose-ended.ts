import { reckonCount } from '../../calculator/reckon-counts.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import { nameDocumentInFull } from '../../policy/clause-name.ts';
import { laterClauses } from '../../policy/later-clause.ts';
import type { Status } from '../../policy/validity.ts';
import { successorsOf } from '../../policy/validity.ts';
import type { Sources } from '../dependencies.ts';
import type { Evidence, Finding } from '../evidence/evidence.ts';
import { isNear } from '../evidence/relevance.ts';
import { differenceIn } from '../evidence/stated/differences.ts';
import { reckonStated } from '../evidence/stated/reckon-stated.ts';
import {
  CERTIFICATE,
  CURRENT_BESIDE_ENDED,
  ENDED_SAID,
  endedBut,
  endedLead,
  OVERTAKEN_LEAD,
  RECKONED_IF_HELD,
  SUCCESSOR,
} from '../messages.ts';
import { groundOfStep, type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { clauseWords } from './phrase-clause.ts';
import { phraseCurrent, phraseEnded, phraseEndedPlace } from './phrase-finding.ts';
import { phraseDifference } from './phrase-held.ts';
import { withoutFormula } from './without-formula.ts';

/** Current rules that are told beside an ended one. */
const BESIDE = 2;

/** What people ask about has ended: that first (unless the life of the document was told already), then what it said, then what holds now or what was searched. */
export function composeEnded(
  question: Understanding,
  evidence: Evidence,
  sources: Sources,
  isLifeTold: boolean,
): readonly Statement[] {
  const { asOf, current, ended } = evidence;
  const [first] = ended;
  const status = first?.validity.status ?? 'expired';
  const beside = current.filter(isNear).slice(0, BESIDE);
  const ofStatus = beside.length > 0 ? endedBut(status) : endedLead(status);
  const opening = first?.supersededBy ? OVERTAKEN_LEAD : ofStatus;
  const opened = isLifeTold ? [] : openEnded(opening, first, question, asOf, sources);
  return [
    ...opened.slice(0, 1),
    ...withoutFormula(question, first),
    ...opened.slice(1),
    ...reckonIfHeld(question, evidence, sources),
    ...(first ? phraseDifference(differenceIn(question, evidence, first)) : []),
    ...endedToSay(ended)
      .slice(isLifeTold ? 0 : 1)
      .map((finding) => phraseEnded(finding, question, asOf, sources)),
    ...(beside.length > 0
      ? [state('note', CURRENT_BESIDE_ENDED), ...beside.map((finding) => phraseCurrent(finding, question, sources))]
      : isSucceeded(first, asOf, sources) || status === 'not_yet_effective'
        ? []
        : [successorOf(first, sources) ?? certificateOf(sources)]),
  ];
}

/** What the figures of rules come to that are over by their time, or may be: those on the matter, nearest first. */
function reckonIfHeld(question: Understanding, evidence: Evidence, sources: Sources): readonly Statement[] {
  const ended = evidence.ended.filter(({ validity: { status }, supersededBy }) => OVER.has(status) && !supersededBy);
  const [first] = ended;
  if (!first || first !== evidence.ended[0]) return [];
  const near = ended.map((finding) => ({ ...finding, share: finding.share / first.share }));
  return reckonStated(question, { ...evidence, current: near }, sources)
    .filter(({ finding }, _, all) => finding.passage.document.id === all[0]?.finding.passage.document.id)
    .slice(0, RECKONED)
    .map(({ finding: { passage, validity }, words, steps, base }) => {
      const text = RECKONED_IF_HELD(words.trim(), steps, validity.status !== 'likely_over');
      const cites = [passage.clause.id, ...(base ? [base.clause.id] : [])];
      return state('note', text, cites, { grounds: steps.map(groundOfStep) });
    });
}

/** So many figures of ended rules are reckoned with. */
const RECKONED = 3;
const OVER: ReadonlySet<Status> = new Set<Status>(['expired', 'period_ended', 'likely_over']);

/** That it has ended and what it said in one sentence, then where it stands, why it ended, and what else it said. */
function openEnded(
  opening: string,
  first: Finding | undefined,
  question: Understanding,
  asOf: CalendarDate,
  sources: Sources,
): readonly Statement[] {
  if (!first) return [state('headline', `**${opening}**`)];
  // Where the words held are not those of the day, they are no answer, and are told as what they are.
  if (!ENDED_BY_TIME.has(first.validity.status) && !first.supersededBy)
    return [state('headline', `**${opening}**`), phraseEnded(first, question, asOf, sources, true)];
  const { words, rest } = clauseWords(first, question, sources);
  return [
    state('headline', `**${ENDED_SAID(opening, words)}**`, [first.passage.clause.id]),
    phraseEndedPlace(first, rest, asOf, sources),
  ];
}

/** States in which the words held were a rule, and are one no longer. */
const ENDED_BY_TIME: ReadonlySet<Status> = new Set<Status>(['expired', 'repealed', 'period_ended', 'likely_over']);

/** The best, and the next one of another document where it is as near. */
function endedToSay(ended: readonly Finding[]): readonly Finding[] {
  const [best] = ended;
  const next = ended.find((other) => other.passage.document.id !== best?.passage.document.id && isNear(other));
  return [...(best ? [best] : []), ...(next ? [next] : [])];
}

/** The clause that stands for it now was told with it. */
function isSucceeded(finding: Finding | undefined, asOf: CalendarDate, sources: Sources): boolean {
  return finding !== undefined && laterClauses(finding.passage.clause, asOf, sources).length > 0;
}

/** The held document that took the place of the best ended one. */
function successorOf(finding: Finding | undefined, { documents }: Sources): Statement | null {
  const [successor] = successorsOf(finding?.passage.document).flatMap((id) => documents.get(id) ?? []);
  if (!successor) return null;
  const name = nameDocumentInFull(successor);
  return state('note', SUCCESSOR(name), [], { grounds: [name] });
}

/** What was searched when the answer is no, and whom to ask. */
function certificateOf({ documents }: Sources): Statement {
  const steps = [reckonCount('收录的文件', documents.size, '份')];
  return state('note', CERTIFICATE(documents.size), [], { grounds: steps.map(groundOfStep) });
}
