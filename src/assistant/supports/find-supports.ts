import { sizeOf } from '../../calculator/match.ts';
import type { MatchedMeasure } from '../../calculator/outcome.ts';
import type { DocumentKind } from '../../policy/document.ts';
import type { Facts } from '../../policy/fact.ts';
import { mayBePresentedAsCurrent } from '../../policy/validity.ts';
import type { Profile } from '../../question/profile/profile.ts';
import type { Sources } from '../dependencies.ts';
import { measuresAt } from '../evidence/bind-measures.ts';
import { isNamedIn } from '../evidence/rank-measures.ts';
import type { Near } from './closeness.ts';
import { describeClause, describeEnded, describeSupport, outcomeOf } from './describe-support.ts';
import { closenessOfKind } from './document-kind.ts';
import { type Asked, checklistOf, nextSupportQuestions } from './next-support-questions.ts';
import type { SupportItem, Supports } from './supports.ts';

/** A support is likely for the asker from here on. */
const LIKELY = 0.45;
/** What is for everybody in a text that is made to support. */
const FOR_EVERYBODY = 0.5;
/** A clause that no measure encodes stands in the list when it is nearly as close as the best. */
const UNENCODED = 0.65;
const MOST_UNENCODED = 8;
/** Each condition that what was said meets brings a support forward. */
const PER_CONDITION = 0.1;

/** The whole list for one asker: every support once, those that are likely for him in order, what is beside him, what has ended. */
export function findSupports(profile: Profile, asked: Asked, near: readonly Near[], sources: Sources): Supports {
  const { facts, asOf } = asked;
  const match = sources.match(facts, asOf);
  const closeness = closenessOfMeasures(near, sources);
  const isBroad = profile.needs.length + profile.plans.length + profile.trades.length === 0;
  const doubtful = match.ended.filter((one) => isDoubtful(one) && isFor(one, facts, sources));
  const judged = [...match.eligible, ...match.more_information, ...doubtful, ...match.not_eligible].map((matched) => ({
    matched,
    fit: isOfAnother(matched, sources)
      ? 0
      : fitOf(matched, closeness.get(matched.measure)?.closeness ?? 0, isBroad, sources),
  }));
  const isOfLevel = (document: string) =>
    profile.level === null || sources.documents.get(document)?.level === profile.level;
  const isLikely = ({ matched, fit }: (typeof judged)[number]) => fit >= LIKELY && isOfLevel(matched.document);
  const likely = judged.filter(isLikely);
  const listed = likely.map(({ matched, fit }) =>
    describeSupport(matched, { fit, because: closeness.get(matched.measure)?.words ?? null }, sources, asOf),
  );
  const shown = withoutOvertaken(listed, sources);
  const items = [...shown, ...unencoded(near, listed).filter(({ document }) => isOfLevel(document.id))].sort(inOrder);
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

/** How close a measure is to what was said, and by which words. */
interface Reached {
  readonly closeness: number;
  readonly words: string;
}

/** What is left of a measure whose clause was found, and of whose own words none was said. */
const UNNAMED = 0.4;

/** Likely over by its own words, and nothing repeals it: whether it is still given has to be asked. */
function isDoubtful({ status }: MatchedMeasure): boolean {
  return status === 'likely_over';
}

/** Of what has ended no condition is weighed: only whether it was for such askers and their trade. */
function isFor({ measure: id }: MatchedMeasure, facts: Facts, { measures, tradeFacts }: Sources): boolean {
  const measure = measures.get(id);
  if (!measure) return false;
  const { applicant } = facts;
  const isRecipient = applicant === undefined || measure.recipients.some((one) => one === applicant);
  return isRecipient && measure.facts.every((name) => !tradeFacts.has(name) || facts[name] === true);
}

/** Measure -> the nearest way that leads to it. */
function closenessOfMeasures(near: readonly Near[], sources: Sources): ReadonlyMap<string, Reached> {
  const found = new Map<string, Reached>(closenessOfKind(near, sources));
  for (const { passage, closeness, asked, words } of near)
    for (const measure of measuresAt(passage.clause.id, sources.measures)) {
      const reached = closeness * (isNamedIn(measure, asked) ? 1 : UNNAMED);
      if (reached > (found.get(measure.id)?.closeness ?? 0)) found.set(measure.id, { closeness: reached, words });
    }
  return found;
}

/** A support for a trade that the asker did not name is not theirs: who makes robots says so; nor one for other recipients. */
function isOfAnother({ missing, failed, measure: id }: MatchedMeasure, { tradeFacts, measures }: Sources): boolean {
  const own = new Set(measures.get(id)?.conditions.map(({ label }) => label));
  return missing.some((name) => tradeFacts.has(name)) || failed.some(({ label }) => !own.has(label));
}

function fitOf(matched: MatchedMeasure, closeness: number, isBroad: boolean, { documents }: Sources): number {
  const document = documents.get(matched.document);
  const open = isBroad && document?.kind === 'support' && mayBePresentedAsCurrent(matched.status) ? FOR_EVERYBODY : 0;
  const said = matched.met.length > 0 ? PER_CONDITION * (matched.met.length - 1) : 0;
  const base = Math.max(closeness, open);
  return base === 0 ? 0 : Math.min(1.5, base + Math.max(0, said));
}

/** Supports that share so many of their keywords are for the same thing. */
const SAME_THING = 0.4;

function sharedOf(own: readonly string[], others: readonly string[]): number {
  return own.length === 0 ? 0 : own.filter((word) => others.includes(word)).length / own.length;
}

/** What is likely over is listed only where nothing that holds is about the same thing and as near. */
function withoutOvertaken(listed: readonly SupportItem[], { measures }: Sources): readonly SupportItem[] {
  const keywords = ({ measure }: SupportItem) => measures.get(measure ?? '')?.keywords ?? [];
  const holding = listed.filter(({ group }) => group !== 'doubtful' && group !== 'excluded');
  const isOvertaken = (item: SupportItem) =>
    holding.some((other) => other.fit >= item.fit && sharedOf(keywords(item), keywords(other)) >= SAME_THING);
  return listed.filter((item) => item.group !== 'doubtful' || !isOvertaken(item));
}

/** Clauses that no measure encodes, of texts that may help, nearly as close as the best. */
function unencoded(near: readonly Near[], listed: readonly SupportItem[]): readonly SupportItem[] {
  const known = new Set(listed.filter(({ outcome }) => outcome !== 'not_eligible').map(({ clause }) => clause));
  const fitting = near
    .filter(({ by, closeness, passage }) => by === 'need' && closeness >= UNENCODED && !known.has(passage.clause.id))
    .filter(({ passage }) => MAY_HELP.has(passage.document.kind))
    .sort((one, other) => one.closeness - other.closeness);
  return [...new Map(fitting.map((one) => [one.passage.clause.id, one])).values()]
    .reverse()
    .slice(0, MOST_UNENCODED)
    .map(({ passage, closeness, words }) => describeClause(passage, { fit: closeness - BEHIND, because: words }));
}

/** What a clause that states no support of its own stands back behind one that does. */
const BEHIND = 0.15;

const MAY_HELP: ReadonlySet<DocumentKind> = new Set(['support', 'service', 'plan', 'task', 'regulation', 'notice']);

const RANK: Readonly<Record<SupportItem['outcome'], number>> = { eligible: 0, more_information: 0, not_eligible: 1 };

/** What does not hold last, what is likely over before it; then by how much it is about what was said, in steps; then in force before unknown; then by value. */
function inOrder(one: SupportItem, other: SupportItem): number {
  const step = ({ fit }: SupportItem) => Math.round(fit * 10);
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
