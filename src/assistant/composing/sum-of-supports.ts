import type { Measure } from '../../calculator/measure.ts';
import { fraction } from '../../policy/fraction.ts';
import { printQuantity } from '../../policy/quantity.ts';
import type { Calculation, Evidence } from '../evidence/evidence.ts';
import { endedLeads, type Lead } from '../evidence/find-lead.ts';
import { CEILINGS_APART, NOT_ADDED, SUPPORT_EACH, SUPPORT_WAS } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { calculationsAsked } from './answer-parts.ts';
import { groundsOf } from './phrase-outcome.ts';
import { isCeiling, rulesAmong } from './tell-ceilings.ts';

/**
 * Asked what several supports of one message come to together, of which some are only ceilings: that they are not added
 * up, whether they go together, and each of them that nothing before tells. Nothing for fewer than two.
 */
export function sumOfSupports(
  question: Understanding,
  evidence: Evidence,
  lead: Lead | null,
  told: readonly Statement[],
): readonly Statement[] {
  const { asks, form, things } = question;
  if (things.length < 2 || !(form.isOfTotal || asks.has('sum') || asks.has('stacking'))) return [];
  const isOver = lead === null || endedLeads(question, evidence);
  const found = isOver ? endedOf(evidence) : currentOf(evidence, lead);
  const supports = oncePerMeasure(found).filter(({ measure }) => measure.unit === 'yuan');
  if (supports.length < 2 || !supports.some(({ measure }) => isCeiling(measure))) return [];
  const isTold = ({ title }: Measure) => told.some(({ text }) => text.includes(title));
  return [
    ...(isOver ? [state('note', NOT_ADDED)] : [nameCeilings(supports)]),
    ...rulesAmong(supports.map(({ measure }) => measure)),
    ...supports.filter(({ measure }) => isOver || !isTold(measure)).map((one) => phraseSupport(one, isOver)),
  ];
}

/** Each with its ceiling in one sentence: what people add up in their heads. */
function nameCeilings(supports: readonly Calculation[]): Statement {
  const each = supports.map(({ measure, outcome }) => SUPPORT_EACH(measure.title, sizeOf(outcome)));
  const cites = [...new Set(supports.map(({ measure }) => measure.clause))];
  return state('note', CEILINGS_APART(each), cites, { grounds: supports.flatMap(({ outcome }) => groundsOf(outcome)) });
}

function sizeOf({ amount, result }: Calculation['outcome']): string {
  const isOpen = amount?.certainty === 'ceiling' || amount?.certainty === 'pool';
  return isOpen && amount.max !== undefined
    ? `最高${printQuantity({ amount: fraction(amount.max), unit: '元' })}`
    : result;
}

function phraseSupport({ measure, outcome }: Calculation, isOver: boolean): Statement {
  const { title, quote, clause } = measure;
  if (isOver) return state('item', SUPPORT_WAS(title, quote), [clause], { grounds: [title] });
  return state('item', SUPPORT_EACH(title, outcome.result), [clause], { grounds: groundsOf(outcome) });
}

/** What leads the whole, and what each thing leads to. */
function currentOf(evidence: Evidence, lead: Lead): readonly Calculation[] {
  return [...(lead.calculation ? [lead.calculation] : []), ...calculationsAsked(evidence, lead)];
}

/** What each thing came to by a text that has ended: the measure that fits it best. */
function endedOf({ asked }: Evidence): readonly Calculation[] {
  return asked.flatMap(({ evidence: { ended } }) => {
    const [best] = ended.flatMap(({ calculations }) => calculations).sort((one, other) => other.fit - one.fit);
    return best ?? [];
  });
}

function oncePerMeasure(all: readonly Calculation[]): readonly Calculation[] {
  return all.filter(({ measure }, at) => all.findIndex((other) => other.measure === measure) === at);
}
