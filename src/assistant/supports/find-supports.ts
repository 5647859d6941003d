import { APPLICANT } from '../../calculator/condition-results.ts';
import { optionsIn } from '../../calculator/fact-value.ts';
import { sizeOf } from '../../calculator/match.ts';
import type { Measure } from '../../calculator/measure.ts';
import type { MatchedMeasure } from '../../calculator/outcome.ts';
import type { Facts } from '../../policy/fact.ts';
import { mayBePresentedAsCurrent } from '../../policy/validity.ts';
import type { Profile } from '../../question/profile/profile.ts';
import type { Sources } from '../dependencies.ts';
import type { Near } from './closeness.ts';
import { describeEnded, describeSupport, outcomeOf } from './describe-support.ts';
import { isForFew } from './few-recipients.ts';
import { factsOfLikelyAsker } from './likely-asker.ts';
import { type Asked, checklistOf, nextSupportQuestions } from './next-support-questions.ts';
import { ASKED_FOR, closenessOfMeasures, type Reached } from './reach-measures.ts';
import type { SupportItem, Supports } from './supports.ts';
import { unencodedClauses } from './unencoded-clauses.ts';
import { withoutOvertaken } from './without-overtaken.ts';

/** A support is likely for the asker from here on. */
const LIKELY = 0.45;
/** What is for everybody in a text that is made to support. */
const FOR_EVERYBODY = 0.5;
/** What is for such as the asker (外资研发中心, 孵化器, 首次贷款), whatever words it has. */
const FOR_SUCH = 0.5;
/** Who asks for what the district gives is told of the city's behind it. */
const OTHER_LEVEL = 0.8;
/** Each condition that what was said meets brings a support forward. */
const PER_CONDITION = 0.1;

/** The whole list for one asker: every support once, those that are likely for him in order, what is beside him, what has ended. */
export function findSupports(profile: Profile, asked: Asked, near: readonly Near[], sources: Sources): Supports {
  const { asOf } = asked;
  const facts = factsOfLikelyAsker(asked.facts, profile, near, sources);
  const match = sources.match(facts, asOf);
  const closeness = closenessOfMeasures(near, sources);
  const asker = {
    isBroad: profile.needs.length + profile.plans.length + profile.trades.length === 0,
    recipients: optionsIn(String(facts[APPLICANT] ?? ''), { several: true }),
  };
  const doubtful = match.ended.filter((one) => isDoubtful(one) && one.failed.length === 0);
  const ofLevel = (document: string) =>
    profile.level === null || sources.documents.get(document)?.level === profile.level ? 1 : OTHER_LEVEL;
  const judged = [...match.eligible, ...match.more_information, ...doubtful, ...match.not_eligible].map((matched) => ({
    matched,
    fit: isOfAnother(matched, closeness.get(matched.measure), sources)
      ? 0
      : fitOf(matched, closeness.get(matched.measure)?.closeness ?? 0, asker, sources),
  }));
  const likely = judged.filter(({ fit }) => fit >= LIKELY);
  const listed = likely.map(({ matched, fit }) => {
    const because = closeness.get(matched.measure)?.words ?? null;
    return describeSupport(matched, { fit: fit * ofLevel(matched.document), because }, sources, asOf);
  });
  const shown = withoutOvertaken(listed, profile, closeness, sources);
  const isOpenAt = (clause: string) =>
    judged.some(({ matched, fit }) => matched.clause === clause && fit > 0 && matched.kind !== 'not_eligible');
  const clauses = unencodedClauses(near, listed, isOpenAt, seatOf(facts), sources);
  const items = [...shown, ...clauses].sort(inOrder);
  const isShown = new Set(shown.map(({ measure }) => measure));
  const count = (outcome: SupportItem['outcome']) => items.filter((item) => item.outcome === outcome).length;
  return {
    eligible: count('eligible'),
    more_information: count('more_information'),
    not_eligible: count('not_eligible'),
    ended: match.ended.length - doubtful.length,
    items,
    next_questions: nextSupportQuestions(items, profile, asked, sources),
    checklist: checklistOf(items, asked, sources),
    beside: judged.filter(({ matched }) => !isShown.has(matched.measure)).map(({ matched }) => besideOf(matched)),
    ended_items: endedInOrder(
      match.ended.filter((one) => !doubtful.includes(one)),
      closeness,
    ).map((matched) => describeEnded(matched, sources)),
  };
}

function seatOf({ district }: Facts): string | undefined {
  return typeof district === 'string' ? district : undefined;
}

/** Whether he says no more than who he is, and for whom he is taken. */
interface Asker {
  readonly isBroad: boolean;
  readonly recipients: readonly string[];
}

/** Likely over by its own words, and nothing repeals it: whether it is still given has to be asked. */
function isDoubtful({ status }: MatchedMeasure): boolean {
  return status === 'likely_over';
}

/** A support for a trade that the asker did not name is not theirs: who makes robots says so; nor one for other recipients. */
function isOfAnother(
  { missing, failed, measure: id }: MatchedMeasure,
  reached: Reached | undefined,
  { tradeFacts, measures }: Sources,
): boolean {
  const own = new Set(measures.get(id)?.conditions.map(({ label }) => label));
  const isAskedFor = reached?.by === 'kind' || (reached?.by === 'need' && reached.closeness >= ASKED_FOR);
  return (!isAskedFor && missing.some((name) => tradeFacts.has(name))) || failed.some(({ label }) => !own.has(label));
}

function fitOf(
  matched: MatchedMeasure,
  closeness: number,
  { isBroad, recipients }: Asker,
  { documents, measures }: Sources,
): number {
  const document = documents.get(matched.document);
  const holds = mayBePresentedAsCurrent(matched.status);
  const open = isBroad && document?.kind === 'support' && holds ? FOR_EVERYBODY : 0;
  const measure = measures.get(matched.measure);
  const own =
    holds && measure && (isForSuch(matched, measure) || isForFew(measure, recipients, measures)) ? FOR_SUCH : 0;
  const said = matched.met.length > 0 ? PER_CONDITION * (matched.met.length - 1) : 0;
  const base = Math.max(closeness, open, own);
  return base === 0 ? 0 : Math.min(1.5, base + Math.max(0, said));
}

/** A condition that is asked for holds by what was said: the support is for such as the asker. */
function isForSuch({ met }: MatchedMeasure, { conditions }: Measure): boolean {
  return conditions.some(({ when_unknown, label }) => when_unknown === 'ask' && met.includes(label));
}

const RANK: Readonly<Record<SupportItem['outcome'], number>> = { eligible: 0, more_information: 0, not_eligible: 1 };

/** So many steps a clause that no measure encodes stands behind a measure that is as much about what was said. */
const AFTER = 2;

/** What does not hold last, what is likely over before it; then by how much it is about what was said, in steps; then in force before unknown; then by value. */
function inOrder(one: SupportItem, other: SupportItem): number {
  const step = ({ fit, measure }: SupportItem) => Math.round(fit * 10) - (measure === null ? AFTER : 0);
  const currency = ({ document }: SupportItem) => (document.status === 'in_force' ? 0 : 1);
  const isOver = ({ group }: SupportItem) => (group === 'doubtful' ? 1 : 0);
  return (
    RANK[one.outcome] - RANK[other.outcome] ||
    isOver(one) - isOver(other) ||
    step(other) - step(one) ||
    currency(one) - currency(other) ||
    sizeOf(other.amount) - sizeOf(one.amount) ||
    (one.clause < other.clause ? -1 : one.clause > other.clause ? 1 : 0)
  );
}

function besideOf(matched: MatchedMeasure) {
  return { measure: matched.measure, outcome: outcomeOf(matched) };
}

/** Nearest to what was asked first. */
function endedInOrder(
  ended: readonly MatchedMeasure[],
  closeness: ReadonlyMap<string, Reached>,
): readonly MatchedMeasure[] {
  const at = ({ measure }: MatchedMeasure) => closeness.get(measure)?.closeness ?? 0;
  return [...ended].sort((one, other) => at(other) - at(one));
}
