import { successorsOf } from '../../policy/validity.ts';
import type { ToldAttribute } from '../../question/turn/read-attributes.ts';
import type { Understanding } from '../understand.ts';
import { type Calculation, type Evidence, type Finding, TELLING, weightOf } from './evidence.ts';
import { isOfAnotherKind, publishesResult, SIZES } from './kind-of-result.ts';
import { SAID, tells } from './relevance.ts';
import type { StatedReckoning } from './stated/stated-reckoning.ts';
import { OWN_CASE } from './weigh-conditions.ts';

/** An ended rule leads when the best current clause stays this far behind it. */
const CLOSE = 0.86;
/** Share of an ended measure's fit from which a current one is on the same matter. */
const SAME_MATTER = 0.7;
/** A measure that does not apply leads only where no other one comes near it. */
const NOT_ELIGIBLE = 0.4;
/** What a measure loses when its clause holds nothing of what the question is about (小微企业接电: a rule on income tax). */
const UNCOVERED = 0.5;
/** What gives something is told instead of what is found best, from such a share of its score. */
const NEARLY = 0.8;
/** Share of a paragraph's score from which its article, when it is no longer than `SHORT` characters, is told instead. */
const AS_WELL = 0.85;
const SHORT = 400;
/** Words of a clause that gives something. */
const GIVES = /给予|支持|奖励|补助|补贴|资助|优先|免费|享受|提供|贴息|减免|免征/u;
/** What a service weighs against a measure with a result, when both fit the question. */
const WITHOUT_RESULT = 0.92;
/** What a measure without a published figure weighs: that nothing is published is said only where nothing on the matter is. */
const UNPUBLISHED = 0.5;

/** What a threshold weighs that waits for what is had, where it is asked how much it must be. */
const SIZE_OPEN = 0.5;
/** Where a penalty is asked for, what is reckoned on the way to it (an area, a term) answers less than the penalty. */
const NO_PENALTY = 0.8;

/** What is left of a measure for each figure that was told and that it does not reckon with: people tell what counts. */
const LEFT_OVER = 0.8;
const MOST_LEFT_OVER = 3;

/** The clause that opens the answer, with the calculation that answers it best when there is one. */
export interface Lead {
  readonly finding: Finding;
  readonly calculation: Calculation | null;
  /** What comes of the figures of its clause for the quantities that were told, where no measure reckons with them. */
  readonly reckoned?: readonly StatedReckoning[];
}

/**
 * What people ask about has ended, and opens the answer: it was asked for by name or as of its time, or nothing current
 * is on the matter. That a current text uses other words for the same thing is no absence: its measure decides.
 */
export function endedLeads({ act, asks }: Understanding, { current, ended, found, endedSince }: Evidence): boolean {
  if (endedSince !== undefined) return true;
  // What a later text rules otherwise has not ended, and never leads.
  const [gone] = ended.filter(({ supersededBy }) => supersededBy === null);
  // On a day before a text began, what it took the place of answers.
  if (gone?.validity.status === 'not_yet_effective' && current.some((one) => isReplacedBy(one, gone))) return false;
  const [best, over] = [current[0], gone].map((finding) => (finding ? weightOf(finding) : 0)) as [number, number];
  if (best >= over) return false;
  const isAsked = asksForEnded({ act, asks }, found, gone);
  const giving = ended.find(
    (one) => one.supersededBy === null && weightOf(one) > best && givesResult(one.calculations[0]),
  );
  const isFar = best < over * CLOSE || giving !== undefined;
  return isAsked || (isFar && !current.some((finding) => isOfMatterOf(giving ?? gone, finding)));
}

/** What has ended gave what is asked for, and what is current, and found no better, gives none of it. */
export function endedGives(lead: Lead | null, { ended }: Evidence): boolean {
  const least = lead ? weightOf(lead.finding) * NEARLY : 0;
  const fit = lead?.finding.calculations[0]?.fit ?? 0;
  return ended.some((one) => {
    const [gave] = one.calculations;
    const isAsNear = one.supersededBy === null && weightOf(one) >= least;
    return isAsNear && gave !== undefined && gave.fit >= fit && publishesResult(gave.measure);
  });
}

/** A measure that fits the question, and whose text publishes what comes of it. */
export function givesResult(calculation: Calculation | undefined): boolean {
  return calculation !== undefined && calculation.fit >= TELLING && publishesResult(calculation.measure);
}

function isReplacedBy({ passage: { document } }: Finding, later: Finding): boolean {
  return successorsOf(document).includes(later.passage.document.id);
}

/** What has ended is asked for: whether it still holds, or its document by name. */
export function asksForEnded(
  { act, asks }: Pick<Understanding, 'act' | 'asks'>,
  { interpreted }: Evidence['found'],
  gone: Finding | undefined,
): boolean {
  const named = interpreted.addresses.flatMap(({ documents }) => documents);
  return act === 'validity' || asks.has('validity') || named.includes(gone?.passage.document.id ?? '');
}

/** A current measure fits the question about as well as the best ended one, and its clause holds some of the same words. */
function isOfMatterOf(over: Finding | undefined, { calculations, share, holds }: Finding): boolean {
  const [one, other] = [calculations[0], over?.calculations[0]];
  if (!one || share < SAID || !givesResult(one)) return false;
  const words = [...(over?.holds ?? [])];
  if (words.length > 0 && !words.some((word) => holds.has(word))) return false;
  return one.fit >= (other?.fit ?? 1) * SAME_MATTER;
}

/** The measure that answers best, with its clause; the best clause alone where no measure tells enough; null without any. */
export function findLead(all: readonly Finding[], question: Understanding): Lead | null {
  const again = ledAgain(all, question);
  if (again) return again;
  const current = question.leaning === null ? all : all.filter(({ share }) => share >= LIKELY_MEANT);
  const worth = (finding: Finding, calculation: Calculation) =>
    bearing(finding, calculation) *
    (leavesSizeOpen(calculation, question) ? SIZE_OPEN : 1) *
    (question.asks.has('penalty') && calculation.measure.nature !== 'penalty' ? NO_PENALTY : 1) *
    LEFT_OVER ** Math.min(MOST_LEFT_OVER, calculation.unused) *
    Math.min(calculation.caseWeight, appliesOrDecides(calculation) ? 1 : NOT_ELIGIBLE) *
    (calculation.measure.certainty === 'tiers_unpublished' ? UNPUBLISHED : 1) *
    (tells(calculation, question) ? 1 : WITHOUT_RESULT);
  const [best] = current
    .flatMap((finding) => finding.calculations.map((calculation) => ({ finding, calculation })))
    .sort((one, other) => worth(other.finding, other.calculation) - worth(one.finding, one.calculation));
  const isLed = best && tells(best.calculation, question) && !isOfAnotherKind(best.calculation, question);
  if (isLed && bearing(best.finding, best.calculation) >= TELLING) {
    const clause = tellsMore(best, current, question);
    if (!clause) return { finding: best.finding, calculation: best.calculation.instead ?? best.calculation };
    return { finding: wholeOf(clause, current), calculation: null };
  }
  const clause = question.act === 'find_support' ? giving(current) : current[0];
  return clause ? { finding: wholeOf(clause, current), calculation: null } : null;
}

/** Of a message that leans on something only such clauses are likely to be meant: what comes of another answers another question. */
const LIKELY_MEANT = 0.7;

/** So much more of what tells the clauses of a document apart, in nats, and a clause answers rather than a result of another. */
const TELLS_MORE = 1;
/** The same where the result itself is what people ask for. */
const TELLS_MUCH_MORE = 3;
/** Where no result is asked for, a clause that is so much nearer answers. */
const NEARER = 1.06;

/** What a measure comes to is asked for: a size, whether there is something, or what becomes of facts that were told. */
function asksForResult({ act, asks, form }: Understanding, { measure }: Calculation): boolean {
  if (form.isHowMuch || form.isHowMany || form.polar === 'exists' || act === 'find_support') return true;
  return measure.certainty === 'deadline' && (form.isWhen || asks.has('deadline'));
}

/** What was told is reckoned with, or decides whether it is met. */
function decides({ measure, outcome, understood }: Calculation): boolean {
  const isReckoned = understood.some(({ value }) => typeof value !== 'boolean');
  return isReckoned || measure.certainty === 'threshold' || outcome.kind === 'not_eligible';
}

/** A clause of the same document that holds more of what only few clauses there speak of: 联名, 身份信息, 土地手续; of what is no question of a result, also a nearer one. */
function tellsMore(
  { finding, calculation }: Led,
  current: readonly Finding[],
  question: Understanding,
): Finding | null {
  const isFine = calculation.measure.nature === 'penalty' && question.asks.has('penalty');
  const isOfResult = asksForResult(question, calculation);
  if (isFine || (calculation.understood.length > 0 && (isOfResult || decides(calculation)))) return null;
  const isAnother = ({ passage: { clause } }: Finding) =>
    clause.document === calculation.measure.document && clause.id !== calculation.measure.clause;
  const bar = calculation.distinct + (isOfResult ? TELLS_MUCH_MORE : TELLS_MORE);
  const [telling] = current
    .filter((one) => isAnother(one) && one.share >= finding.share * CLOSE && one.distinct >= bar)
    .sort((one, other) => other.distinct * other.share - one.distinct * one.share);
  if (telling || isOfResult || SIZES.some((one) => question.asks.has(one))) return telling ?? null;
  const nearest = [...current].sort((one, other) => other.share - one.share)[0];
  return nearest && isAnother(nearest) && nearest.share >= finding.share * NEARER ? nearest : null;
}

/** What a measure that is reckoned again answers as well. */
const OF_ITS_SIZE: readonly ToldAttribute[] = ['amount', 'penalty'];

/** A fact was told on which what is spoken of depends: the measure that asks for it is reckoned again, and opens the answer. */
function ledAgain(current: readonly Finding[], { scope, attributes }: Understanding): Lead | null {
  if (!scope?.leads || [...(attributes ?? [])].some((attribute) => !OF_ITS_SIZE.includes(attribute))) return null;
  for (const finding of current) {
    const calculation = finding.calculations.find(
      ({ measure, instead }) => measure.id === scope.leads || instead?.measure.id === scope.leads,
    );
    if (calculation) return { finding, calculation: calculation.instead ?? calculation };
  }
  return null;
}

/** A finding and one of its calculations. */
interface Led {
  readonly finding: Finding;
  readonly calculation: Calculation;
}

/** How many it must be is asked, and the threshold waits for what is had. */
function leavesSizeOpen({ outcome }: Calculation, { form }: Understanding): boolean {
  const isOpen = outcome.kind === 'more_information' && outcome.amount?.certainty === 'threshold';
  return isOpen && outcome.amount?.value === undefined && form.polar === null && (form.isHowMuch || form.isHowMany);
}

/** How much a measure bears on the question: by its words, its clause, and the case that was told. */
function bearing({ share, passage }: Finding, { fit, caseWeight }: Calculation): number {
  const uncovered = caseWeight >= OWN_CASE ? 0 : 1 - passage.coverage;
  return fit * share * (1 - UNCOVERED * uncovered) * Math.max(1, caseWeight);
}

/** Who asks what there is to get is told what gives it, of the clauses that are about as near. */
function giving(current: readonly Finding[]): Finding | undefined {
  return current.find(({ share, quote }) => share >= NEARLY && GIVES.test(quote)) ?? current[0];
}

/** Of an article that is found nearly as well as its paragraph, the whole is told: the rule often stands in the other paragraph. */
function wholeOf(finding: Finding, current: readonly Finding[]): Finding {
  const { id } = finding.passage.clause;
  const isWhole = ({ passage: { clause }, share }: Finding) =>
    id.startsWith(`${clause.id}.p`) && share >= finding.share * AS_WELL && clause.text.length <= SHORT;
  return current.find(isWhole) ?? finding;
}

/** 不符合 answers whether a threshold is met; of an amount it only says that another rule applies. */
function appliesOrDecides({ measure, outcome, instead }: Calculation): boolean {
  return outcome.kind !== 'not_eligible' || measure.certainty === 'threshold' || instead !== null;
}
