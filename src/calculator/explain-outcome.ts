import { calendarDate, formatChineseDate } from '../policy/calendar-date.ts';
import { formatMoney, parseYuan } from '../policy/money.ts';
import { APPLICANT } from './condition-results.ts';
import type { Measure, Unit } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';
import { outcomeWords } from './messages.ts';
import type { Amount, AmountPart, ConditionResult, Outcome, TraceStep } from './outcome.ts';

type Unexplained = Omit<Outcome, 'citations' | 'text'>;

/** An outcome in one to three Chinese sentences: the result with its certainty word, how it came about, what it rests on. */
export function explainOutcome(outcome: Unexplained, measure: Measure, library: MeasureLibrary): string {
  return [headline(outcome), ...reasons(outcome, measure, library)].filter((sentence) => sentence !== '').join('');
}

function headline({ kind, title, amount, failed, status, status_reason, since }: Unexplained): string {
  switch (kind) {
    case 'not_in_force':
      return outcomeWords.notInForce(title, status, status_reason, since);
    case 'suspended':
      return outcomeWords.suspended(title, status_reason);
    case 'not_eligible':
      return outcomeWords.notEligible(title, failed.map(describeFailure));
    case 'not_published':
      return outcomeWords.notPublished(title, amount?.note ?? '');
    case 'more_information':
      if (amount?.certainty === 'threshold') return outcomeWords.amount(title, outcomeWords.thresholdOpen);
      return amount ? outcomeWords.amount(title, describeAmount(amount)) : '';
    case 'eligible':
      return amount ? outcomeWords.amount(title, describeAmount(amount)) : '';
  }
}

function reasons(outcome: Unexplained, measure: Measure, library: MeasureLibrary): readonly string[] {
  const { kind, amount, missing, premises, trace } = outcome;
  if (kind !== 'eligible' && kind !== 'more_information' && kind !== 'not_published') return [];
  const steps = trace.filter((step) => !UNSAID.has(step.mechanism) && isKnown(step));
  const stated = premises.filter(({ missing: facts }) => !facts.includes(APPLICANT));
  const labels = missing.map((name) => library.facts.get(name)?.label ?? name);
  return [
    amount?.certainty === 'threshold' ? '' : outcomeWords.steps(steps),
    amount && kind !== 'not_published' && amount.note ? `${amount.note}。` : '',
    ...(amount?.readings && amount.unit !== 'date' ? [outcomeWords.readings(amount.readings.map(describePart))] : []),
    ...(amount?.parts ?? []).map((part) => `${describePart(part)}。`),
    amount?.illustration ? `${describePart(amount.illustration)}。` : '',
    labels.length > 0 ? outcomeWords.missing(labels) : '',
    describePremises(stated, library),
    measure.payment ? outcomeWords.payment(measure.payment) : '',
  ];
}

/** Steps that only repeat what the headline, the readings or the premises say. */
const UNSAID: ReadonlySet<string> = new Set(['condition', 'ceiling', 'pool', 'open_rate', 'reading', 'range']);

/** A step into which something unknown went says nothing yet. */
function isKnown({ inputs, exact }: TraceStep): boolean {
  return ![...inputs, exact].some((value) => value.endsWith('..'));
}

const FEW = 3;
/** The title says where a document applies; it is no rule to look up. */
const TITLE = '/title';

/** A few premises are named one by one, many by the articles they stand in. */
function describePremises(premises: readonly ConditionResult[], library: MeasureLibrary): string {
  if (premises.length === 0) return '';
  if (premises.length > FEW) return outcomeWords.premises(articlesOf(premises, library));
  return outcomeWords.premisesNamed(
    premises.map(({ label, clause, state }) => {
      const place = clause.endsWith(TITLE) ? null : (library.clauses.get(clause)?.label ?? null);
      return outcomeWords.premise(label, place, state === 'unpublished');
    }),
  );
}

/** 第十一条（一）, 第十一条（四） -> 第十一条: premises are named by article, each once. */
function articlesOf(premises: readonly ConditionResult[], { clauses }: MeasureLibrary): readonly string[] {
  const cited = premises.filter(({ clause }) => !clause.endsWith(TITLE));
  const labels = cited.map(({ clause }) => clauses.get(clause)?.label ?? clause);
  return [...new Set(labels.map((label) => /^第[^条]+条/u.exec(label)?.[0] ?? label))];
}

function describeFailure({ label, reason, quote }: ConditionResult): string {
  return outcomeWords.failure(label, reason, quote);
}

/** An amount with its certainty word: 最高300万元, 15,000元, 8万元至16万元. */
export function describeAmount(amount: Amount): string {
  const { certainty, unit, min, max, rate, per } = amount;
  const each = per ?? '';
  const exact = amount.yuan ?? amount.value;
  if (certainty === 'service' || certainty === 'tiers_unpublished') return outcomeWords.certainty[certainty];
  if (certainty === 'threshold')
    return outcomeWords.certainty.threshold + (exact === undefined ? '' : outcomeWords.limit(say(exact, unit)));
  if (unit === 'date' && amount.readings) return amount.readings.map(describePart).join('；');
  if (certainty === 'pool') return max ? `${each}合计最高${say(max, unit)}` : outcomeWords.open(unit);
  if (certainty === 'ceiling')
    return max ? `${each}最高${say(max, unit)}` : rate ? `最高按${rate}` : outcomeWords.open(unit);
  if (exact !== undefined) return each + say(exact, unit);
  if (min !== undefined && max !== undefined) return `${each}${say(min, unit)}至${say(max, unit)}`;
  if (rate !== undefined) return `按${rate}${max === undefined ? '' : `，最高${say(max, unit)}`}`;
  if (max !== undefined) return `${each}不超过${say(max, unit)}`;
  return min === undefined ? outcomeWords.open(unit) : `${each}不少于${say(min, unit)}`;
}

function describePart({ label, unit, value, min, max }: AmountPart): string {
  const figure =
    value === undefined
      ? [min, max].flatMap((end) => (end === undefined ? [] : [say(end, unit)])).join('至')
      : say(value, unit);
  return `${label}：${figure}`;
}

/** A decimal string of an amount as people read it. */
function say(figure: string, unit: Unit): string {
  if (unit === 'yuan' || unit === 'usd') return formatMoney(parseYuan(figure) ?? 0n, unit === 'usd' ? '美元' : '元');
  if (unit === 'date') return formatChineseDate(calendarDate(figure));
  return figure + outcomeWords.unit(unit);
}
