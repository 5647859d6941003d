import type { Fact, FactValue } from '../../policy/fact.ts';
import { readWritten } from '../../policy/read-written.ts';
import type { Branch, Expression, Operator, Test } from '../expression.ts';
import { OPERATORS } from '../expression.ts';
import { type TestFields, testSchema } from './measure-schema.ts';
import { notationMessages as messages } from './messages.ts';

/** The names that a measure's expressions may use, and where it stands in case of an error. */
export interface Scope {
  readonly place: string;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly parameters: ReadonlySet<string>;
  readonly steps: ReadonlyMap<string, { readonly label: string; readonly amount: unknown }>;
}

type Fields = Readonly<Record<string, unknown>>;
const { remedies } = messages;

/** YAML notation -> expression. Throws with the place and what to do when the notation is not understood. */
export function readExpression(source: unknown, scope: Scope): Expression {
  if (typeof source === 'string') return readName(source, scope);
  const entry = isFields(source) ? Object.entries(source) : [];
  const [mechanism, argument] = entry[0] ?? [];
  if (entry.length !== 1 || mechanism === undefined) throw refuse(scope, source, remedies.oneMechanism);
  const read = READERS[mechanism];
  if (!read) throw refuse(scope, mechanism, remedies.mechanisms(Object.keys(READERS)));
  return read(argument, scope);
}

/** YAML notation of a condition -> test. */
export function readTest(source: unknown, scope: Scope): Test {
  const fields = readWritten(scope.place, source, testSchema, messages.form);
  if (fields.unpublished !== undefined) return { kind: 'unpublished', what: fields.unpublished };
  if (fields.all) return { kind: 'all', of: fields.all.map((inner) => readTest(inner, scope)) };
  if (fields.any) return { kind: 'any', of: fields.any.map((inner) => readTest(inner, scope)) };
  if (fields.not !== undefined) return { kind: 'not', of: readTest(fields.not, scope) };
  return readComparison(fields, scope);
}

function readComparison(fields: TestFields, scope: Scope): Test {
  const given = [
    ['is', fields.is === undefined ? undefined : [fields.is], true],
    ['is_not', fields.is_not === undefined ? undefined : [fields.is_not], false],
    ['in', fields.in, true],
    ['not_in', fields.not_in, false],
  ] as const;
  const listed = given.find(([, values]) => values !== undefined);
  if (listed?.[1] && fields.fact !== undefined) {
    const fact = factOf(fields.fact, scope);
    if (!['boolean', 'choice', 'text'].includes(fact.type)) throw refuse(scope, fields, remedies.isSize(fact.name));
    return {
      kind: 'value',
      fact: fact.name,
      holds: listed[2],
      values: listed[1].map((raw) => readValue(raw, fact, scope)),
    };
  }
  const left = readExpression(fields.fact ?? fields.value, scope);
  if (fields.positive !== undefined) return { kind: 'positive', of: left };
  const bounds = OPERATORS.filter((operator) => fields[operator] !== undefined).map(
    (operator: Operator): Test => ({ kind: 'size', left, operator, right: readExpression(fields[operator], scope) }),
  );
  const [first] = bounds;
  if (!first) throw refuse(scope, fields, remedies.noTest);
  return bounds.length === 1 ? first : { kind: 'all', of: bounds };
}

function readValue(raw: string, fact: Fact, scope: Scope): FactValue {
  if (fact.type === 'boolean') {
    if (raw === 'true' || raw === 'false') return raw === 'true';
    throw refuse(scope, raw, remedies.isBoolean(fact.name));
  }
  if (fact.type === 'choice' && !fact.options.includes(raw))
    throw refuse(scope, raw, remedies.isChoice(fact.name, fact.options));
  return raw;
}

function readName(name: string, scope: Scope): Expression {
  const step = scope.steps.get(name);
  if (step) return { kind: 'named', label: step.label, of: readExpression(step.amount, scope) };
  if (scope.parameters.has(name)) return { kind: 'parameter', name };
  return { kind: 'fact', name: factOf(name, scope).name };
}

function factOf(name: string, scope: Scope): Fact {
  const fact = scope.facts.get(name);
  if (!fact) throw refuse(scope, name, remedies.unknownName);
  return fact;
}

type Reader = (argument: unknown, scope: Scope) => Expression;

/** One reader a mechanism; the keys are the words of the notation. */
const READERS: Readonly<Record<string, Reader>> = {
  rate: ofAt('rate'),
  cap: ofAt('cap'),
  cap_base: ofAt('cap_base'),
  floor: ofAt('floor'),
  tiers: (argument, scope) => {
    const fields = fieldsOf(argument, scope, ['of', 'steps']);
    const steps = listOf(fields.steps, scope).map((step) => {
      const { from, give } = fieldsOf(step, scope, ['give'], ['from']);
      return { from: from === undefined ? null : readExpression(from, scope), give: readExpression(give, scope) };
    });
    return { kind: 'tiers', of: readExpression(fields.of, scope), steps };
  },
  slices: (argument, scope) => {
    const fields = fieldsOf(argument, scope, ['of', 'steps']);
    const steps = listOf(fields.steps, scope).map((step) => {
      const { from, at } = fieldsOf(step, scope, ['at'], ['from']);
      return { from: from === undefined ? null : readExpression(from, scope), at: readExpression(at, scope) };
    });
    return { kind: 'slices', of: readExpression(fields.of, scope), steps };
  },
  multiply: ofBy('multiply'),
  divide: ofBy('divide'),
  reduce: ofBy('reduce'),
  range: (argument, scope) => {
    const { from, to } = fieldsOf(argument, scope, ['from', 'to']);
    return { kind: 'range', from: readExpression(from, scope), to: readExpression(to, scope) };
  },
  years: (argument, scope) => {
    const fields = fieldsOf(argument, scope, ['each', 'for']);
    return { kind: 'years', each: readExpression(fields.each, scope), for: readExpression(fields.for, scope) };
  },
  split: (argument, scope) => {
    const { of, among } = fieldsOf(argument, scope, ['of', 'among']);
    return { kind: 'split', of: readExpression(of, scope), among: readExpression(among, scope) };
  },
  highest: several('highest'),
  lowest: several('lowest'),
  sum: several('sum'),
  excess: (argument, scope) => {
    const { of, over } = fieldsOf(argument, scope, ['of', 'over']);
    return { kind: 'excess', of: readExpression(of, scope), over: readExpression(over, scope) };
  },
  headcount: (argument, scope) => {
    const { of, at, least } = fieldsOf(argument, scope, ['of', 'at'], ['least']);
    return {
      kind: 'headcount',
      of: readExpression(of, scope),
      at: readExpression(at, scope),
      least: least === undefined ? null : readExpression(least, scope),
    };
  },
  round: (argument, scope) => {
    const { of, to } = fieldsOf(argument, scope, ['of', 'to']);
    if (to !== 'up' && to !== 'down' && to !== 'half_up') throw refuse(scope, to, remedies.round);
    return { kind: 'round', of: readExpression(of, scope), to };
  },
  daily: (argument, scope) => {
    const { of, at, days, cap } = fieldsOf(argument, scope, ['of', 'at', 'days'], ['cap']);
    return {
      kind: 'daily',
      of: readExpression(of, scope),
      at: readExpression(at, scope),
      days: readExpression(days, scope),
      cap: cap === undefined ? null : readExpression(cap, scope),
    };
  },
  ceiling: single('ceiling'),
  pool: single('pool'),
  open_rate: single('open_rate'),
  when: (argument, scope) => {
    const branches = listOf(argument, scope).map((item) => readBranch(item, scope));
    if (branches.findIndex((branch) => branch.if === null) !== branches.length - 1)
      throw refuse(scope, argument, remedies.otherwise);
    return { kind: 'when', branches };
  },
  readings: (argument, scope) => {
    if (!isFields(argument)) throw refuse(scope, argument, remedies.readings);
    return {
      kind: 'readings',
      of: Object.entries(argument).map(([label, value]) => ({ label, value: readExpression(value, scope) })),
    };
  },
  unpublished: (argument) => ({ kind: 'unpublished', what: String(argument) }),
  deadline: (argument, scope) => {
    const { from, after, before } = fieldsOf(argument, scope, ['from'], ['after', 'before']);
    if ((after === undefined) === (before === undefined)) throw refuse(scope, argument, remedies.deadline);
    return {
      kind: 'deadline',
      from: readExpression(from, scope),
      after: readExpression(after ?? before, scope),
      back: after === undefined,
    };
  },
};

/** The words of the notation, as the published schema must have them. */
export const MECHANISMS: readonly string[] = Object.keys(READERS);

function readBranch(item: unknown, scope: Scope): Branch {
  const { if: test, then, otherwise, exception } = fieldsOf(item, scope, [], ['if', 'then', 'otherwise', 'exception']);
  if (otherwise !== undefined) return { if: null, give: readExpression(otherwise, scope), unless_told: false };
  return { if: readTest(test, scope), give: readExpression(then, scope), unless_told: exception === 'true' };
}

function ofAt(kind: 'rate' | 'cap' | 'cap_base' | 'floor'): Reader {
  return (argument, scope) => {
    const { of, at } = fieldsOf(argument, scope, ['of', 'at']);
    return { kind, of: readExpression(of, scope), at: readExpression(at, scope) };
  };
}

function ofBy(kind: 'multiply' | 'divide' | 'reduce'): Reader {
  return (argument, scope) => {
    const { of, by } = fieldsOf(argument, scope, ['of', 'by']);
    return { kind, of: readExpression(of, scope), by: readExpression(by, scope) };
  };
}

function several(kind: 'highest' | 'lowest' | 'sum'): Reader {
  return (argument, scope) => ({ kind, of: listOf(argument, scope).map((item) => readExpression(item, scope)) });
}

function single(kind: 'ceiling' | 'pool' | 'open_rate'): Reader {
  return (argument, scope) => ({ kind, of: readExpression(argument, scope) });
}

function fieldsOf(source: unknown, scope: Scope, needed: readonly string[], optional: readonly string[] = []): Fields {
  if (!isFields(source)) throw refuse(scope, source, remedies.fields(needed, optional));
  const keys = Object.keys(source);
  const unknown = keys.filter((key) => !needed.includes(key) && !optional.includes(key));
  const lacking = needed.filter((key) => !keys.includes(key));
  if (unknown.length > 0 || lacking.length > 0) throw refuse(scope, source, remedies.fields(needed, optional));
  return source;
}

function listOf(source: unknown, scope: Scope): readonly unknown[] {
  if (!Array.isArray(source) || source.length === 0) throw refuse(scope, source, remedies.list);
  return source;
}

function isFields(source: unknown): source is Fields {
  return typeof source === 'object' && source !== null && !Array.isArray(source);
}

function refuse(scope: Scope, source: unknown, remedy: string): Error {
  return new Error(messages.refused(scope.place, JSON.stringify(source), remedy));
}
