import { APPLICANT } from './condition-results.ts';
import { describeAmount, describePart } from './describe-amount.ts';
import type { Measure, Nature } from './measure.ts';
import type { MeasureLibrary } from './measure-library.ts';
import { outcomeWords } from './messages.ts';
import type { Amount, ConditionResult, Outcome, Reason, TraceStep } from './outcome.ts';

type Unexplained = Omit<Outcome, 'citations' | 'applies_instead' | 'text' | 'result' | 'reasons'>;

/** An outcome in Chinese: the result with its certainty word, without a full stop, and what it rests on, a kind each. */
export function explainOutcome(
  outcome: Unexplained,
  measure: Measure,
  library: MeasureLibrary,
): Pick<Outcome, 'text' | 'result' | 'reasons'> {
  const missing = outcome.missing.map((name) => library.facts.get(name)?.label ?? name);
  const result = resultOf(outcome, measure, missing);
  const said = [...reasons(outcome, measure, missing, library), ...describeSuccessor(outcome, library)];
  const text = [outcomeWords.amount(outcome.title, result), ...said.map((reason) => reason.text)].join('');
  return { result, reasons: said, text };
}

function resultOf(outcome: Unexplained, { nature, certainty }: Measure, missing: readonly string[]): string {
  const { kind, amount, status, status_reason, since } = outcome;
  switch (kind) {
    case 'not_in_force':
      return outcomeWords.notInForce(status, status_reason, since);
    case 'suspended':
      return status_reason;
    case 'not_eligible':
      return outcomeWords.notEligible(nature, certainty);
    case 'not_published':
      return outcomeWords.notPublished;
    case 'more_information':
      if (amount?.certainty === 'threshold') return outcomeWords.thresholdOpen(missing);
      return amount ? describeOpen(amount, outcome, nature) : '';
    case 'eligible':
      return amount ? describeResult(amount, nature) : '';
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
  outcome: Unexplained,
  measure: Measure,
  missing: readonly string[],
  library: MeasureLibrary,
): readonly Reason[] {
  const { kind, amount, failed } = outcome;
  if (kind === 'not_eligible') return failed.map((one) => ({ kind: 'failure', text: describeFailure(one) }));
  if (kind === 'not_published') return amount?.note ? [{ kind: 'note', text: `${amount.note}。` }] : [];
  if (kind !== 'eligible' && kind !== 'more_information') return [];
  const isThreshold = amount?.certainty === 'threshold';
  const all: readonly Reason[] = [
    { kind: 'steps', text: isThreshold && amount.value === undefined ? '' : stepsOf(outcome) },
    { kind: 'note', text: amount?.note ? `${amount.note}。` : '' },
    ...partsOf(amount),
    { kind: 'missing', text: missing.length > 0 && !isThreshold ? outcomeWords.missing(missing) : '' },
    { kind: 'premises', text: premisesOf(outcome, library) },
    { kind: 'payment', text: measure.payment ? outcomeWords.payment(measure.payment) : '' },
  ];
  return all.filter(({ text }) => text !== '');
}

function stepsOf({ trace }: Unexplained): string {
  return outcomeWords.steps(trace.filter((step) => !UNSAID.has(step.mechanism) && isKnown(step)));
}

function partsOf(amount: Amount | null): readonly Reason[] {
  const readings = amount?.readings && amount.unit !== 'date' ? amount.readings.map(describePart) : [];
  const parts = [...(amount?.parts ?? []), ...(amount?.illustration ? [amount.illustration] : [])];
  return [
    { kind: 'readings', text: readings.length > 0 ? outcomeWords.readings(readings) : '' },
    ...parts.map((part): Reason => ({ kind: 'part', text: `${describePart(part)}。` })),
  ];
}

function premisesOf({ premises }: Unexplained, library: MeasureLibrary): string {
  return describePremises(
    premises.filter(({ missing }) => !missing.includes(APPLICANT)),
    library,
  );
}

function describeSuccessor({ kind, superseded_by: id }: Unexplained, library: MeasureLibrary): readonly Reason[] {
  const successor = id === null ? undefined : library.measureById.get(id);
  if (!successor) return [];
  const label = library.clauses.get(successor.clause)?.label ?? '';
  const document = library.documents.get(successor.document)?.title ?? '';
  return [{ kind: 'successor', text: outcomeWords.successor(kind === 'not_in_force', document, label) }];
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
