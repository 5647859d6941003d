import type { MeasureRelationKind } from '../../calculator/measure.ts';
import { stackingOf } from '../../calculator/stacking.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import { nameClause } from '../../policy/clause-name.ts';
import type { Facts } from '../../policy/fact.ts';
import { validityOfClause } from '../../policy/validity.ts';
import type { Profile } from '../../question/profile/profile.ts';
import type { Draft } from '../composing/compose-answer.ts';
import { phraseItem } from '../composing/phrase-outcome.ts';
import { phraseStanding } from '../composing/phrase-standing.ts';
import { wordsOfRule } from '../composing/rule-of-stacking.ts';
import type { Sources } from '../dependencies.ts';
import type { Calculation } from '../evidence/evidence.ts';
import { SUPPORT_WORDS } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import { areTwins } from './same-thing.ts';
import type { SupportItem, Supports } from './supports.ts';

/** Who asks, what is known of him, and on which day. */
export interface AskerAt {
  readonly profile: Profile;
  readonly facts: Facts;
  readonly asOf: CalendarDate;
  /** Whether it is asked how much: services then stand behind money. */
  readonly wantsMoney: boolean;
}

/** Supports that people can take in at one hearing; the others stand in the list. */
const TOLD = 4;
/** Of so many of them it is told that another document pays for the same thing. */
const TWINS = 2;
/** Relations that a text states about having both. */
const RULES: ReadonlySet<MeasureRelationKind> = new Set(['excludes', 'at_most_one', 'highest_of', 'may_combine']);
/** Longest words of a clause in an item, in characters. */
const WORDS = 110;

/** The counts, the best few, and what has ended in one line. */
export function composeSupports(supports: Supports, asker: AskerAt, sources: Sources): Draft {
  const open = supports.items.filter(({ outcome, group }) => outcome !== 'not_eligible' && group !== 'doubtful');
  const doubtful = supports.items.filter(({ group }) => group === 'doubtful');
  const likely = ofLevelAsked(open, asker.profile);
  const best = bestOfEach(asker.wantsMoney ? moneyFirst(likely) : likely, asker.profile.needs, sources);
  const calculations = best.flatMap((item) => calculationOf(item, asker, sources));
  const statements = [
    headline(open),
    ...premises(asker, sources),
    ...best.flatMap((item) => told(item, asker, sources)),
    ...best.flatMap((item) => twinLine(item, open, sources)).slice(0, TWINS),
    ...overLine(doubtful),
  ];
  return {
    status: open.length + doubtful.length > 0 ? 'answered' : 'not_found',
    statements,
    related: [],
    calculations,
    quotes: new Map(calculations.map(({ measure }) => [measure.clause, measure.quote])),
    ended: new Set(),
  };
}

function moneyFirst(items: readonly SupportItem[]): readonly SupportItem[] {
  const isService = ({ amount }: SupportItem) => amount === null || amount.certainty === 'service';
  return [...items.filter((item) => !isService(item)), ...items.filter(isService)];
}

/** Who asks what the city gives is told that; the district's stand in the list behind it. */
function ofLevelAsked(open: readonly SupportItem[], { level }: Profile): readonly SupportItem[] {
  const asked = open.filter(({ document }) => level === null || document.level === level);
  return asked.length > 0 ? asked : open;
}

/** The best for each need that was said, then the next best of all; of twins the first. */
function bestOfEach(all: readonly SupportItem[], said: readonly string[], sources: Sources): readonly SupportItem[] {
  const open = all.filter((item, at) => !all.slice(0, at).some((before) => areTwins(before, item, sources)));
  const first = open.filter(
    ({ because }, at) =>
      because !== null && said.includes(because) && open.findIndex((other) => other.because === because) === at,
  );
  const chosen = new Set([...first.slice(0, TOLD), ...open].slice(0, TOLD * 2));
  return [...chosen].slice(0, TOLD);
}

/** Another document pays for the same thing: whether both can be had is told with it. */
function twinLine(item: SupportItem, open: readonly SupportItem[], sources: Sources): readonly Statement[] {
  const twin = open.find((other) => areTwins(item, other, sources));
  const [one, other] = [item, twin].map((each) => sources.measures.get(each?.measure ?? ''));
  const [clause, document] = [sources.clauses.get(twin?.clause ?? ''), sources.documents.get(twin?.document.id ?? '')];
  if (!twin || !one || !other || !clause || !document) return [];
  const name = nameClause(document, clause);
  const stacking = stackingOf(one, other, sources);
  // That two are the same measure is an observation, and no rule about having both.
  const rule = stacking.kind === 'unstated' || !RULES.has(stacking.relation.kind) ? null : stacking.relation;
  const words = rule ? wordsOfRule(rule) : SUPPORT_WORDS.stackingUnstated;
  const cites = [...new Set([twin.clause, ...(rule ? [rule.clause] : [])])];
  return [state('note', SUPPORT_WORDS.twin(item.title, name, twin.title, words), cites, { grounds: [name] })];
}

function headline(open: readonly SupportItem[]): Statement {
  const count = (group: SupportItem['group']) => open.filter((item) => item.group === group).length;
  const counts = { ready: count('ready'), open: count('open'), service: count('service') };
  const words = SUPPORT_WORDS.headline(open.length, counts);
  return state('headline', `**${words}**`, [], { grounds: [open.length, ...Object.values(counts)].map(countOfList) });
}

/** The list itself proves how many stand in it. */
function countOfList(count: number): string {
  return `${count}项`;
}

/** What is likely over is one line: it is no basis, and people may still count on it. */
function overLine(doubtful: readonly SupportItem[]): readonly Statement[] {
  const [first] = doubtful;
  if (!first) return [];
  const words = SUPPORT_WORDS.doubtful(doubtful.length, first.title);
  return [state('note', words, [], { grounds: [countOfList(doubtful.length), first.title] })];
}

/** Who moves here is judged by the new seat; who is registered elsewhere is told what that means. */
function premises({ profile, facts }: AskerAt, { jurisdictions }: Sources): readonly Statement[] {
  if (profile.isMover) return [state('note', SUPPORT_WORDS.mover)];
  const isElsewhere = facts.district !== undefined && facts.district !== jurisdictions.seats.home;
  return isElsewhere ? [state('note', SUPPORT_WORDS.elsewhere(String(facts.district)))] : [];
}

function calculationOf(
  { measure: id }: SupportItem,
  { facts, asOf }: AskerAt,
  sources: Sources,
): readonly Calculation[] {
  const measure = id === null ? undefined : sources.measures.get(id);
  if (!measure) return [];
  const outcome = sources.calculate(measure.id, facts, asOf);
  return [
    {
      measure,
      outcome,
      fit: 1,
      caseWeight: 1,
      isOfAnotherCase: false,
      distinct: 0,
      unused: 0,
      understood: [],
      assumed: [],
      doubtful: [],
      cases: [],
      instead: null,
    },
  ];
}

function told(item: SupportItem, asker: AskerAt, sources: Sources): readonly Statement[] {
  const clause = sources.clauses.get(item.clause);
  const document = clause && sources.documents.get(clause.document);
  if (!clause || !document) return [];
  const validity = validityOfClause(clause, document, asker.asOf);
  const [calculation] = calculationOf(item, asker, sources);
  if (calculation) return [phraseItem(calculation, { clause, document, validity }, sources)];
  const name = `${nameClause(document, clause)}（${phraseStanding(document, validity)}）`;
  return [state('item', `${name}：${(item.text ?? item.title).slice(0, WORDS)}`, [clause.id], { grounds: [name] })];
}
