import { formatQuantity } from '../../calculator/format-quantity.ts';
import type { ConditionResult, Outcome } from '../../calculator/outcome.ts';
import { fraction } from '../../policy/fraction.ts';
import type { QuestionForm } from '../../question/read-form.ts';
import type { Calculation } from '../evidence/evidence.ts';
import { EDGE_VERDICTS, POLAR_WORDS, REQUIRED, UNKNOWN, VERDICTS } from '../messages.ts';
import type { Understanding } from '../understand.ts';
import { polarWord } from './polarity.ts';
import { statesRate } from './without-formula.ts';

/** The result of a calculation as the answer to what was asked, one sentence without a full stop. */
export function verdictOfOutcome({ outcome, measure }: Calculation, { form, asks }: Understanding): string {
  const { kind, amount, result } = outcome;
  if (measure.quota !== null && (asks.has('quota') || asks.has('count')) && !asks.has('amount')) return measure.quota;
  if (kind === 'not_eligible') {
    const failed = VERDICTS.failed(result, outcome.failed.map(failureOf));
    return measure.nature === 'support' && form.polar === 'may' && !form.isNegated ? VERDICTS.cannot(failed) : failed;
  }
  if (kind === 'not_published' || amount?.certainty === 'tiers_unpublished')
    return measure.nature === 'support' && form.polar !== null ? VERDICTS.unpublishedSupport : VERDICTS.unpublished;
  const isThreshold = amount?.certainty === 'threshold';
  if (isOpen(outcome)) return isThreshold && form.polar !== null ? result : outcome.title;
  if (isThreshold) return `${wordOfTitle(outcome, form) ?? result}：${outcome.title}`;
  const term = form.polar === null ? null : standingOfTerm(outcome);
  if (term !== null) return VERDICTS.term(term, result);
  const each = form.isOfEach ? shareOfEach(outcome) : null;
  if (each !== null) return each;
  const figure = isMoneyCeiling(outcome) ? VERDICTS.ceiling(result) : result;
  if (form.isOfFormula && isMoneyCeiling(outcome) && !statesRate(measure.quote)) return VERDICTS.noFormula(result);
  const isOffer = measure.nature === 'support' || measure.nature === 'loan';
  if (!isOffer || kind === 'not_in_force' || kind === 'suspended') return figure;
  if (form.polar === 'exists') return VERDICTS.exists(figure);
  if (form.polar === 'may' && !form.isNegated) return VERDICTS.may(figure, kind === 'eligible');
  return figure;
}

/** 不用办…, of a title that says so; 试点 in the name of a title promotes nothing. */
function wordOfTitle({ title }: Outcome, form: QuestionForm): string | null {
  const word = polarWord(form, title, '');
  return word === POLAR_WORDS.promoted ? null : word;
}

/** Nothing is known yet but what the rule is about: that is said, and what it waits for. */
export function isOpen({ kind, amount }: Outcome): boolean {
  if (kind !== 'more_information' || !amount || amount.certainty === 'service') return false;
  const { yuan, value, min, max, rate, term, readings } = amount;
  return (
    amount.certainty === 'threshold' || [yuan, value, min, max, rate, term, readings].every((one) => one === undefined)
  );
}

/** 是不是已经移出了, 还来得及吗: how the day that was reckoned stands to the day of the question. */
function standingOfTerm({ amount, as_of: asOf }: Outcome): string | null {
  if (amount?.certainty !== 'deadline' || amount.unit !== 'date' || typeof amount.value !== 'string') return null;
  if (amount.value === asOf) return EDGE_VERDICTS.lastDay;
  return amount.value < asOf ? EDGE_VERDICTS.over : EDGE_VERDICTS.open;
}

/** What each of several people gets, where the amount is divided among them. */
function shareOfEach({ amount }: Outcome): string | null {
  const part = amount?.parts?.find(({ label, value }) => label.includes('每人') && value !== undefined);
  return part?.value === undefined ? null : `每人${formatQuantity(fraction(part.value), part.unit)}`;
}

/** Only 最高 is published: said as a bound, never as a grant. */
function isMoneyCeiling({ amount }: Outcome): boolean {
  return (
    amount?.certainty === 'ceiling' && (amount.unit === 'yuan' || amount.unit === 'usd') && amount.max !== undefined
  );
}

/** 境外母公司总资产1.5亿美元，要求不低于2亿美元: of several requirements those that were compared. */
export function failureOf({ label, reason }: ConditionResult): string {
  const compared = comparisonsIn(reason);
  if (compared.length > 0) return compared.join('；');
  const [, fact, answer] = /^(.+)：([是否])$/u.exec(reason) ?? [];
  if (fact) return VERDICTS.said(fact, answer === '是');
  return reason.startsWith(label) ? reason : `${label}（${reason}）`;
}

/** What was held against what a clause requires, a figure each. */
export function comparisonsIn(reason: string): readonly string[] {
  return reason.split('；').filter((part) => part.includes(REQUIRED) && !part.includes(UNKNOWN));
}
