import { APPLICANT } from './condition-results.ts';
import { describeAmount, describePart } from './describe-amount.ts';
import type { Measure, Nature } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';
import { outcomeWords } from './messages.ts';
import type { Amount, ConditionResult, Outcome, TraceStep } from './outcome.ts';

type Unexplained = Omit<Outcome, 'citations' | 'applies_instead' | 'text'>;

/** An outcome in one to three Chinese sentences: the result with its certainty word, how it came about, what it rests on. */
export function explainOutcome(outcome: Unexplained, measure: Measure, library: MeasureLibrary): string {
  const missing = outcome.missing.map((name) => library.facts.get(name)?.label ?? name);
  return [
    headline(outcome, measure, missing),
    ...reasons(outcome, measure, missing, library),
    describeSuccessor(outcome, library),
  ].join('');
}

function headline(outcome: Unexplained, { nature }: Measure, missing: readonly string[]): string {
  const { kind, title, amount, failed, status, status_reason, since } = outcome;
  switch (kind) {
    case 'not_in_force':
      return outcomeWords.notInForce(title, status, status_reason, since);
    case 'suspended':
      return outcomeWords.suspended(title, status_reason);
    case 'not_eligible':
      return outcomeWords.notEligible(title, nature, failed.map(describeFailure));
    case 'not_published':
      return outcomeWords.notPublished(title, amount?.note ?? '');
    case 'more_information':
      if (amount?.certainty === 'threshold') return outcomeWords.amount(title, outcomeWords.thresholdOpen(missing));
      return amount ? outcomeWords.amount(title, describeOpen(amount, outcome, nature)) : '';
    case 'eligible':
      return amount ? outcomeWords.amount(title, describeResult(amount, nature)) : '';
  }
}

/** A figure that is known already still waits for the conditions that are not. */
function describeOpen(amount: Amount, { conditions }: Unexplained, nature: Nature): string {
  const { yuan, value, min, max, rate } = amount;
  const hasFigure = [yuan, value, min, max, rate].some((figure) => figure !== undefined);
  const waits = conditions.some(({ state }) => state === 'unknown');
  const result = describeResult(amount, nature);
  return hasFigure && waits ? outcomeWords.provided(result) : result;
}

/** The amount as what it is to the person concerned: a fine is imposed, a rule without money is no service. */
function describeResult(amount: Amount, nature: Nature): string {
  if (amount.certainty === 'service') return outcomeWords.service(nature);
  const isFine = nature === 'penalty' && amount.unit === 'yuan';
  return isFine ? outcomeWords.fine(describeAmount(amount)) : describeAmount(amount);
}

function reasons(
  { kind, amount, premises, trace }: Unexplained,
  measure: Measure,
  missing: readonly string[],
  library: MeasureLibrary,
): readonly string[] {
  if (kind !== 'eligible' && kind !== 'more_information' && kind !== 'not_published') return [];
  const steps = trace.filter((step) => !UNSAID.has(step.mechanism) && isKnown(step));
  const stated = premises.filter(({ missing: facts }) => !facts.includes(APPLICANT));
  const isThreshold = amount?.certainty === 'threshold';
  return [
    isThreshold ? '' : outcomeWords.steps(steps),
    amount && kind !== 'not_published' && amount.note ? `${amount.note}。` : '',
    ...(amount?.readings && amount.unit !== 'date' ? [outcomeWords.readings(amount.readings.map(describePart))] : []),
    ...(amount?.parts ?? []).map((part) => `${describePart(part)}。`),
    amount?.illustration ? `${describePart(amount.illustration)}。` : '',
    missing.length > 0 && !isThreshold ? outcomeWords.missing(missing) : '',
    describePremises(stated, library),
    measure.payment ? outcomeWords.payment(measure.payment) : '',
  ];
}

function describeSuccessor({ kind, superseded_by: id }: Unexplained, library: MeasureLibrary): string {
  const successor = id === null ? undefined : library.measureById.get(id);
  if (!successor) return '';
  const label = library.clauses.get(successor.clause)?.label ?? '';
  const document = library.documents.get(successor.document)?.title ?? '';
  return outcomeWords.successor(kind === 'not_in_force', document, label);
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
