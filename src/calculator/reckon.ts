import { compare } from '../policy/fraction.ts';
import { compareIntervals } from './compare-intervals.ts';
import { findDeadline } from './deadline.ts';
import type { Expression, Test } from './expression.ts';
import { formatFact } from './fact-value.ts';
import { dateOfNumber, formatInterval, formatQuantity, numberOfDate } from './format-quantity.ts';
import { ANYTHING, exactly, type Interval, isExact, spanOf } from './interval.ts';
import { DEADLINE_UNITS, type DeadlineUnit, type FactType, type Unit } from './measure.ts';
import {
  deadlineWords,
  dueWords,
  exceptionWords,
  operatorWords,
  readingWords,
  UNKNOWN_FACT,
  wordsOfStep,
} from './messages.ts';
import { type OperationName, operate, operationOf, unitOfOperation } from './operate.ts';
import type { TraceStep } from './outcome.ts';
import { mergeNames, NONE, type Reckoning, type Verdict } from './reckoning.ts';
import { formatExact } from './replay-trace.ts';
import type { Situation } from './situation.ts';

/**
 * In: an expression or a condition, and what is known. Out: the exact value or the interval of all values it can
 * still have, with the facts that would settle it. Never done here: guessing a fact, or rounding.
 */
export function reckon(expression: Expression, situation: Situation): Reckoning {
  switch (expression.kind) {
    case 'fact':
      return reckonFact(expression.name, situation);
    case 'parameter':
      return reckonParameter(expression.name, situation);
    case 'unpublished':
      return { ...OPEN, words: expression.what, unpublished: [expression.what] };
    case 'named': {
      const inner = reckon(expression.of, situation);
      return { ...inner, words: `${expression.label}${inner.words}` };
    }
    case 'when':
      return reckonBranches(expression, situation);
    case 'readings':
      return reckonReadings(expression, situation);
    case 'deadline':
      return reckonDeadline(expression, situation);
    default:
      return reckonOperation(expression, situation);
  }
}

/** Three-valued: what is not known decides nothing, unless the known parts decide without it. */
export function judge(test: Test, situation: Situation): Verdict {
  switch (test.kind) {
    case 'value':
      return judgeValue(test, situation);
    case 'size':
      return judgeSize(test, situation);
    case 'positive': {
      const value = reckon(test.of, { ...situation, trace: null });
      const holds = value.low.numerator > 0n ? true : value.high?.numerator === 0n ? false : null;
      return { holds, missing: holds === null ? value.missing : NONE, unpublished: NONE, words: value.words };
    }
    case 'all':
      return judgeSeveral(test.of, situation, false);
    case 'any':
      return judgeSeveral(test.of, situation, true);
    case 'not': {
      const inner = judge(test.of, situation);
      return { ...inner, holds: inner.holds === null ? null : !inner.holds };
    }
    case 'unpublished':
      return { holds: null, missing: NONE, unpublished: [test.what], words: test.what };
  }
}

const OPEN: Reckoning = {
  ...ANYTHING,
  unit: 'other',
  words: '',
  missing: NONE,
  unpublished: NONE,
  readings: [],
  notes: NONE,
  quoted: null,
};

const UNIT_OF_TYPE: Readonly<Record<FactType, Unit>> = {
  yuan: 'yuan',
  usd: 'usd',
  percent: 'percent',
  date: 'date',
  count: 'count',
  number: 'other',
  boolean: 'other',
  choice: 'other',
  text: 'other',
};
const UNIT_OF_PRINTED: Readonly<Record<string, Unit>> = {
  人: 'person',
  名: 'person',
  平方米: 'square_metre',
  米: 'metre',
  年: 'year',
  月: 'month',
};

function reckonFact(name: string, { known, definitions }: Situation): Reckoning {
  const [fact, value] = [definitions.get(name), known.get(name)];
  if (!fact) throw new Error(`fact ${name}: not defined. Add it to corpus/measures/facts.yaml.`);
  const unit = UNIT_OF_PRINTED[fact.unit ?? ''] ?? UNIT_OF_TYPE[fact.type];
  if (value?.kind !== 'size') return { ...OPEN, unit, words: fact.label + UNKNOWN_FACT, missing: [name] };
  return { ...OPEN, ...exactly(value.value), unit, words: fact.label + formatFact(value, fact) };
}

function reckonParameter(name: string, { parameters }: Situation): Reckoning {
  const parameter = parameters.get(name);
  if (!parameter) throw new Error(`parameter ${name}: has no value on this day. Check the measure's status first.`);
  const { value, unit, quoted } = parameter;
  return { ...OPEN, ...exactly(value), unit, words: formatQuantity(value, unit), quoted };
}

function reckonOperation(expression: Expression, situation: Situation): Reckoning {
  const operation = operationOf(expression);
  if (!operation) throw new Error(`expression ${expression.kind}: no such mechanism.`);
  const operands = operation.operands.map((operand) => operand && reckon(operand, situation));
  const present = operands.filter((operand) => operand !== null);
  const interval = divisorIsZero(operation.name, operands) ? ANYTHING : operate(operation.name, operands);
  const unit = unitOfOperation(
    operation.name,
    present.map((operand) => operand.unit),
  );
  const settled = isExact(interval);
  const result: Reckoning = {
    ...interval,
    unit,
    words: formatInterval(interval, unit),
    missing: settled ? NONE : mergeNames(present.map(({ missing }) => missing)),
    unpublished: mergeNames(present.map(({ unpublished }) => unpublished)),
    readings: [],
    notes: mergeNames(present.map(({ notes }) => notes)),
    quoted: present.findLast(({ quoted }) => quoted)?.quoted ?? null,
  };
  record(operation.name, operands, result, situation);
  return result;
}

function divisorIsZero(name: OperationName, operands: readonly (Interval | null)[]): boolean {
  return (name === 'divide' || name === 'split') && operands[1]?.high?.numerator === 0n;
}

function record(
  name: OperationName,
  operands: readonly (Reckoning | null)[],
  result: Reckoning,
  { trace }: Situation,
): void {
  append(trace, {
    step: wordsOfStep(name, operands),
    value: result.words,
    clause: result.quoted?.clause ?? null,
    quote: result.quoted?.quote ?? null,
    mechanism: name,
    inputs: operands.map((operand) => (operand ? formatExact(operand) : '')),
    exact: formatExact(result),
  });
}

/** A step that several figures share is shown once. */
function append(trace: Situation['trace'], step: TraceStep): void {
  if (trace?.every((known) => known.step !== step.step || known.exact !== step.exact)) trace.push(step);
}

function reckonBranches({ branches }: Expression & { readonly kind: 'when' }, situation: Situation): Reckoning {
  const open: Verdict[] = [];
  const reached: Reckoning[] = [];
  const exceptions: string[] = [];
  for (const branch of branches) {
    const verdict = branch.if && judge(branch.if, situation);
    if (verdict?.holds === false) continue;
    if (verdict?.holds === null && branch.unless_told) {
      exceptions.push(exceptionWords(verdict.missing.map((name) => situation.definitions.get(name)?.label ?? name)));
      continue;
    }
    reached.push(reckon(branch.give, situation));
    if (verdict?.holds !== null && verdict !== null) break;
    if (verdict) open.push(verdict);
    else break;
  }
  const [first] = reached;
  if (!first) throw new Error('when: no branch applies. The last branch must be otherwise.');
  if (reached.length === 1) return { ...first, notes: mergeNames([exceptions, first.notes]) };
  const interval = spanOf(reached);
  const alike = reached.every((value) => sameInterval(value, first));
  return {
    ...first,
    ...interval,
    words: formatInterval(interval, first.unit),
    missing: mergeNames([
      ...(alike ? [] : open.map(({ missing }) => missing)),
      ...reached.map(({ missing }) => missing),
    ]),
    unpublished: mergeNames([...open, ...reached].map(({ unpublished }) => unpublished)),
    notes: mergeNames([exceptions, ...reached.map(({ notes }) => notes)]),
  };
}

function sameInterval(one: Interval, other: Interval): boolean {
  if (one.high === null || other.high === null) return one.high === other.high && compare(one.low, other.low) === 0;
  return compare(one.low, other.low) === 0 && compare(one.high, other.high) === 0;
}

function reckonReadings({ of }: Expression & { readonly kind: 'readings' }, situation: Situation): Reckoning {
  const chosen = situation.reading === null ? undefined : of[situation.reading];
  if (chosen) return reckon(chosen.value, situation);
  const values = of.map(({ label, value }) => {
    const result = reckon(value, situation);
    recordReading(label, result, situation);
    return { ...result, label };
  });
  const [first] = values;
  if (!first) throw new Error('readings: the list is empty. Give at least two readings.');
  const interval = spanOf(values);
  const alike = values.every((value) => sameInterval(value, first));
  return {
    ...first,
    ...interval,
    words: formatInterval(interval, first.unit),
    missing: mergeNames(values.map(({ missing }) => missing)),
    readings: alike ? [] : values.map(({ label, low, high }) => ({ label, low, high })),
  };
}

function recordReading(label: string, result: Reckoning, { trace }: Situation): void {
  append(trace, {
    step: readingWords(label),
    value: result.words,
    clause: result.quoted?.clause ?? null,
    quote: result.quoted?.quote ?? null,
    mechanism: 'reading',
    inputs: [formatExact(result)],
    exact: formatExact(result),
  });
}

function reckonDeadline(expression: Expression & { readonly kind: 'deadline' }, situation: Situation): Reckoning {
  const from = reckon(expression.from, situation);
  const after = reckon(expression.after, situation);
  const missing = mergeNames([from.missing, after.missing]);
  const unit = DEADLINE_UNITS.find((known): known is DeadlineUnit => known === after.unit);
  if (!unit)
    throw new Error(`deadline: ${after.unit} is no unit of time. Write the parameter with 日, 工作日, 个月 or 年.`);
  if (missing.length > 0) return { ...OPEN, unit: 'date', words: '', missing, quoted: after.quoted };
  const days = Number(after.low.numerator);
  const starts = from.readings.length > 0 ? from.readings : [{ ...from, label: null }];
  const deadlines = starts.map((start) => ({
    start: start.label,
    ...findDeadline({ from: dateOfNumber(start.low), days, unit, back: expression.back }, situation.workingDays),
  }));
  const readings = deadlines.flatMap(({ start, readings: ends }) =>
    ends.map(({ label, due }) => ({ label: start ?? label, ...exactly(numberOfDate(due)) })),
  );
  const interval = spanOf(readings);
  const result: Reckoning = {
    ...OPEN,
    ...interval,
    unit: 'date',
    words: formatInterval(interval, 'date'),
    readings: isExact(interval) ? [] : readings,
    notes: mergeNames(deadlines.map(dueWords)),
    quoted: after.quoted,
  };
  append(situation.trace, {
    step: deadlineWords(from.words, after.words, expression.back),
    value: result.words,
    clause: after.quoted?.clause ?? null,
    quote: after.quoted?.quote ?? null,
    mechanism: `deadline_${expression.back ? 'before' : 'after'}_${unit}`,
    inputs: [starts.map(({ low }) => dateOfNumber(low)).join(), String(days)],
    exact: readings.map(({ low }) => dateOfNumber(low)).join(),
  });
  return result;
}

function judgeValue(test: Test & { readonly kind: 'value' }, { known, definitions }: Situation): Verdict {
  const [fact, value] = [definitions.get(test.fact), known.get(test.fact)];
  if (!fact) throw new Error(`fact ${test.fact}: not defined. Add it to corpus/measures/facts.yaml.`);
  if (value === undefined)
    return { holds: null, missing: [test.fact], unpublished: NONE, words: fact.label + UNKNOWN_FACT };
  const holds = value.kind === 'word' && test.values.includes(value.value) === test.holds;
  return { holds, missing: NONE, unpublished: NONE, words: `${fact.label}：${formatFact(value, fact)}` };
}

function judgeSize(test: Test & { readonly kind: 'size' }, situation: Situation): Verdict {
  const silent = { ...situation, trace: null };
  const [left, right] = [reckon(test.left, silent), reckon(test.right, silent)];
  const holds = compareIntervals(left, right, test.operator);
  return {
    holds,
    missing: holds === null ? mergeNames([left.missing, right.missing]) : NONE,
    unpublished: mergeNames([left.unpublished, right.unpublished]),
    words: `${left.words}，要求${operatorWords[test.operator]}${right.words}`,
  };
}

/** `decisive` settles the whole as soon as one part has it: true for any, false for all. */
function judgeSeveral(tests: readonly Test[], situation: Situation, decisive: boolean): Verdict {
  const verdicts = tests.map((test) => judge(test, situation));
  const decided = verdicts.find(({ holds }) => holds === decisive);
  if (decided) return decided;
  const open = verdicts.filter(({ holds }) => holds === null);
  return {
    holds: open.length > 0 ? null : !decisive,
    missing: mergeNames(open.map(({ missing }) => missing)),
    unpublished: mergeNames(open.map(({ unpublished }) => unpublished)),
    words: verdicts.map(({ words }) => words).join('；'),
  };
}
