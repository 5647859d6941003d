import { compare } from '../../policy/fraction.ts';
import { type Expression, namesIn, type Test } from '../expression.ts';
import { formatFact } from '../fact-value.ts';
import { formatInterval } from '../format-quantity.ts';
import { compareIntervals } from './compare-intervals.ts';
import { gapOf, sizeWords } from './gap.ts';
import { ANYTHING, type Interval, isExact, spanOf } from './interval.ts';
import { exceptionWords, operatorWords, UNKNOWN_FACT } from './messages.ts';
import { type OperationName, operate, operationOf, unitOfOperation } from './operate.ts';
import { reckonDeadline } from './reckon-deadline.ts';
import { OPEN, reckonFact, reckonParameter } from './reckon-leaf.ts';
import { mergeNames, NONE, type Reckoning, type Verdict } from './reckoning.ts';
import { recordOperation, recordReading } from './record-step.ts';
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
      return { ...inner, words: `${expression.label}${formatInterval(inner, inner.unit)}` };
    }
    case 'when':
      return reckonBranches(expression, situation);
    case 'readings':
      return reckonReadings(expression, situation);
    case 'deadline': {
      const { from, after, back } = expression;
      return reckonDeadline(reckon(from, situation), reckon(after, situation), back, situation);
    }
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

function reckonOperation(expression: Expression, situation: Situation): Reckoning {
  const operation = operationOf(expression);
  if (!operation) throw new Error(`expression ${expression.kind}: no such mechanism.`);
  const operands = operation.operands.map((operand) => operand && reckon(operand, situation));
  const present = operands.filter((operand) => operand !== null);
  const contradiction = contradicts(operation.name, operands);
  const interval = contradiction ? ANYTHING : operate(operation.name, operands);
  const unit = unitOfOperation(
    operation.name,
    present.map((operand) => operand.unit),
  );
  const settled = isExact(interval);
  const result: Reckoning = {
    ...interval,
    unit,
    words: formatInterval(interval, unit),
    missing: contradiction
      ? namesIn(expression, 'fact')
      : settled
        ? NONE
        : mergeNames(present.map(({ missing }) => missing)),
    unpublished: mergeNames(present.map(({ unpublished }) => unpublished)),
    readings: [],
    notes: mergeNames(present.map(({ notes }) => notes)),
    quoted: present.findLast(({ quoted }) => quoted)?.quoted ?? null,
  };
  recordOperation(operation.name, operands, result, situation);
  return result;
}

/** Facts that cannot all be right: a share for nobody, a part that is more than the whole. They are asked for again. */
function contradicts(name: OperationName, [of, by]: readonly (Interval | null)[]): boolean {
  if (name === 'divide' || name === 'split') return by?.high?.numerator === 0n;
  return name === 'reduce' && Boolean(of?.high && by && compare(by.low, of.high) > 0);
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
  const gap = holds === false ? gapOf(test, left, right, (of) => reckon(of, silent)) : '';
  return {
    holds,
    missing: holds === null ? mergeNames([left.missing, right.missing]) : NONE,
    unpublished: mergeNames([left.unpublished, right.unpublished]),
    words: `${sizeWords(left, right)}，要求${operatorWords[test.operator]}${right.words}${gap}`,
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
