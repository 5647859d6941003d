import type { MeasureRelation, MeasureRelationKind } from '../calculator/measure.ts';
import { datePartsOf } from '../policy/calendar-date.ts';
import { findFigures } from '../policy/figure.ts';
import type { Sources } from './dependencies.ts';
import type { Evidence } from './evidence.ts';
import type { Lead } from './find-lead.ts';
import {
  ENDED_AMOUNT_NOT_PUBLISHED,
  LEFT_TO_ANOTHER,
  NOT_FOR_THIS_YEAR,
  NOT_STATED,
  STACKING_NOT_STATED,
  STACKING_STATED,
} from './messages.ts';
import { ENDED_ITEMS } from './relevance.ts';
import { type Statement, state } from './statement.ts';
import type { Understanding } from './understand.ts';

/** Taxes and named instruments: a text either says what they come to, or it does not. */
const NAMED_THING =
  /(?:土地|个人|企业|房产|消费|增值|印花|契){0,2}(?:增值|所得|消费)?税(?!务|前|收)|[\u4e00-\u9fff]{2}(?:券|险)(?!费)/gu;
/** So many findings are looked at for what they say. */
const SAID_FIRST = 3;
const KERNEL = 4;
const THIS_YEAR = /今年|本年度|年底前/u;

/** What the texts leave open: said plainly, so that nobody takes silence for a yes. */
export function explainGaps(
  question: Understanding,
  evidence: Evidence,
  lead: Lead | null,
  sources: Sources,
): readonly Statement[] {
  return [
    ...silentOnThings(question, evidence),
    ...silentOnAmount(question, evidence, lead),
    ...ruleOfStacking(question, evidence, lead, sources),
    ...leftToAnother(evidence, lead),
    ...notForThisYear(question, evidence, lead),
  ];
}

function silentOnThings({ message, intents }: Understanding, { current, ended }: Evidence): readonly Statement[] {
  if (!intents.has('amount')) return [];
  const said = [...current, ...ended]
    .slice(0, SAID_FIRST)
    .map(({ quote }) => quote)
    .join('');
  const things = [...new Set([...message.matchAll(NAMED_THING)].map(([thing]) => thing))].filter(
    (thing) => !said.includes(thing),
  );
  return things.length > 0 ? [state('note', NOT_STATED(things))] : [];
}

/** A lead that is current says so itself. */
function silentOnAmount(question: Understanding, { ended }: Evidence, lead: Lead | null): readonly Statement[] {
  const isSilent = !lead && ended.slice(0, ENDED_ITEMS).every(({ quote }) => lacksAmountAsked(question, quote));
  return isSilent ? [state('note', ENDED_AMOUNT_NOT_PUBLISHED)] : [];
}

/** Whether several supports combine: as a text of theirs says, or said to be open. */
function ruleOfStacking(
  { intents }: Understanding,
  { current }: Evidence,
  lead: Lead | null,
  { measures }: Sources,
): readonly Statement[] {
  if (!lead || !intents.has('stacking')) return [];
  const rule = findStackingRule(lead, measures);
  if (rule) return [state('note', STACKING_STATED(rule.quote), [rule.clause])];
  const amounts = current
    .flatMap(({ calculations }) => calculations.slice(0, 1))
    .filter(({ outcome }) => outcome.amount?.unit === 'yuan');
  return amounts.length > 1 ? [state('note', STACKING_NOT_STATED)] : [];
}

const FORBIDS_STACKING: readonly MeasureRelationKind[] = ['excludes', 'at_most_one', 'highest_of'];

/** The rule of the leading measure, or one that its document makes for all. */
function findStackingRule({ finding, calculation }: Lead, measures: Sources['measures']): MeasureRelation | undefined {
  const { id } = finding.passage.document;
  const ofDocument = [...measures.values()].filter(({ document }) => document === id);
  const forbids = ({ kind }: MeasureRelation) => FORBIDS_STACKING.includes(kind);
  const own = calculation?.measure.relations.find(forbids);
  return own ?? ofDocument.flatMap(({ relations }) => relations).find((one) => forbids(one) && one.scope !== null);
}

/** The clause leaves what is asked to a text that is not held: 安全总监的具体办法，由…制定. */
function leftToAnother({ found }: Evidence, lead: Lead | null): readonly Statement[] {
  if (!lead) return [];
  const { clause, document } = lead.finding.passage;
  const left = document.absent.find(
    ({ title, clause: names }) =>
      names !== null &&
      (names === clause.id || names.startsWith(`${clause.id}.`)) &&
      sharesKernel(title, found.interpreted.text),
  );
  return left ? [state('note', LEFT_TO_ANOTHER(left.title), [clause.id])] : [];
}

/** Four characters in a row in common. */
function sharesKernel(title: string, message: string): boolean {
  return [...title].some((_, at) => at + KERNEL <= title.length && message.includes(title.slice(at, at + KERNEL)));
}

/** Asked for this year, found only for a year that is over. */
function notForThisYear({ message }: Understanding, { asOf }: Evidence, lead: Lead | null): readonly Statement[] {
  if (lead || !THIS_YEAR.test(message)) return [];
  const { year } = datePartsOf(asOf);
  return [state('note', NOT_FOR_THIS_YEAR(year), [], { grounds: [asOf] })];
}

const ASKS_COUNT = /(?:多少|几)[个家项场次件人名座辆台处户]/u;
const ASKS_MONEY = /钱|补|奖|元|资助|贴息|税|费|租金|价/u;

/** True when an amount is asked for and the words give none of the kind: a number of things is no answer to how much money. */
export function lacksAmountAsked({ message, intents }: Understanding, words: string): boolean {
  if (!intents.has('amount')) return false;
  const kinds =
    ASKS_MONEY.test(message) && !ASKS_COUNT.test(message) ? ['money', 'rate'] : ['money', 'rate', 'count', 'duration'];
  return !findFigures(words).some(({ kind }) => kinds.includes(kind));
}

/** True when the words give an amount, a rate or a number of things. */
export function hasAmount(text: string): boolean {
  return findFigures(text).some(({ kind }) => kind === 'money' || kind === 'rate' || kind === 'count');
}
