import { datePartsOf } from '../policy/calendar-date.ts';
import { findFigures } from '../policy/figure.ts';
import type { Lead } from './compose-answer.ts';
import type { Evidence } from './gather-evidence.ts';
import { AMOUNT_NOT_PUBLISHED, NOT_FOR_THIS_YEAR, NOT_STATED, STACKING_NOT_STATED } from './messages.ts';
import { type Statement, state } from './statement.ts';
import type { Understanding } from './understand.ts';

/** Taxes and named instruments: a text either says what they come to, or it does not. */
const NAMED_THING =
  /(?:土地|个人|企业|房产|消费|增值|印花|契){0,2}(?:增值|所得|消费)?税(?!务|前|收)|[\u4e00-\u9fff]{2}(?:券|险)(?!费)/gu;
const THIS_YEAR = /今年|本年度|年底前/u;

/** What the texts leave open: said plainly, so that nobody takes silence for a yes. */
export function explainGaps(question: Understanding, evidence: Evidence, lead: Lead | null): readonly Statement[] {
  return [
    ...silentOnThings(question, evidence),
    ...silentOnAmount(question, lead),
    ...silentOnStacking(question, evidence, lead),
    ...notForThisYear(question, evidence, lead),
  ];
}

function silentOnThings({ message, intents }: Understanding, { current, ended }: Evidence): readonly Statement[] {
  if (!intents.has('amount')) return [];
  const said = [...current, ...ended]
    .slice(0, 3)
    .map(({ quote }) => quote)
    .join('');
  const things = [...new Set([...message.matchAll(NAMED_THING)].map(([thing]) => thing))].filter(
    (thing) => !said.includes(thing),
  );
  return things.length > 0 ? [state('note', NOT_STATED(things))] : [];
}

function silentOnAmount({ intents }: Understanding, lead: Lead | null): readonly Statement[] {
  const isSilent = lead && intents.has('amount') && !lead.calculation?.outcome.amount && !hasAmount(lead.finding.quote);
  return isSilent ? [state('note', AMOUNT_NOT_PUBLISHED)] : [];
}

function silentOnStacking({ intents }: Understanding, { current }: Evidence, lead: Lead | null): readonly Statement[] {
  const amounts = current
    .flatMap(({ calculations }) => calculations.slice(0, 1))
    .filter(({ outcome }) => outcome.amount?.unit === 'yuan');
  return lead && intents.has('stacking') && amounts.length > 1 ? [state('note', STACKING_NOT_STATED)] : [];
}

/** Asked for this year, found only for a year that is over. */
function notForThisYear({ message }: Understanding, { asOf }: Evidence, lead: Lead | null): readonly Statement[] {
  if (lead || !THIS_YEAR.test(message)) return [];
  const { year } = datePartsOf(asOf);
  return [state('note', NOT_FOR_THIS_YEAR(year), [], { grounds: [asOf] })];
}

/** True when the words give an amount, a rate or a number of things. */
export function hasAmount(text: string): boolean {
  return findFigures(text).some(({ kind }) => kind === 'money' || kind === 'rate' || kind === 'count');
}
