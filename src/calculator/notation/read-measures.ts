import { type CalendarDate, calendarDate } from '../../policy/calendar-date.ts';
import type { Fact } from '../../policy/fact.ts';
import { readWritten, readYaml } from '../../policy/read-written.ts';
import { type Expression, namesIn, namesInTest, type Test } from '../expression.ts';
import type { Condition, Measure, MeasureExample, MeasureRelation, NotEncoded } from '../measure.ts';
import { conditionWords } from '../messages.ts';
import { certaintyOf } from './certainty.ts';
import {
  type ConditionSource,
  type MeasureFile,
  type MeasureSource,
  measureFileSchema,
  type RelationSource,
} from './measure-schema.ts';
import { notationMessages as messages } from './messages.ts';
import { readExpression, readTest, type Scope } from './read-expression.ts';
import { readFacts } from './read-facts.ts';
import { readParameter } from './read-parameter.ts';
import { unitOfAmount } from './unit-of-amount.ts';

/** A file of corpus/measures as text; `path` is only for messages. */
export interface MeasureText {
  readonly path: string;
  readonly text: string;
}

export interface ReadMeasures {
  readonly document: string;
  readonly facts: readonly Fact[];
  readonly measures: readonly Measure[];
  readonly not_encoded: readonly NotEncoded[];
}

interface Place {
  readonly path: string;
  readonly file: MeasureFile;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly clauseId: (path: string) => string;
}

/** One measure file and the facts that all files share -> its measures. Throws on notation that is not understood. */
export function readMeasureFile(
  source: MeasureText,
  shared: readonly Fact[],
  documentIds: ReadonlySet<string>,
): ReadMeasures {
  const file = parseMeasureFile(source);
  const own = readFacts(file.facts, source.path);
  const place: Place = {
    path: source.path,
    file,
    facts: new Map([...shared, ...own].map((fact) => [fact.name, fact])),
    clauseId: (path) => clauseIdOf(path, file.document, documentIds),
  };
  return {
    document: file.document,
    facts: own,
    measures: file.measures.map((measure) => readMeasure(measure, place)),
    not_encoded: file.not_encoded.map((listed) => ({ ...listed, clause: place.clauseId(listed.clause) })),
  };
}

/** All scalars are read as text: `3.10` is a clause path, not a number. */
export function parseYaml({ path, text }: MeasureText): unknown {
  return readYaml(path, text, { schema: 'failsafe' });
}

function parseMeasureFile(source: MeasureText): MeasureFile {
  return readWritten(source.path, parseYaml(source), measureFileSchema, messages.form);
}

function clauseIdOf(path: string, document: string, documentIds: ReadonlySet<string>): string {
  const head = path.slice(0, Math.max(0, path.indexOf('/')));
  return documentIds.has(head) ? path : `${document}/${path}`;
}

function readMeasure(source: MeasureSource, place: Place): Measure {
  const { file, clauseId } = place;
  const id = `${file.document}/${source.id}`;
  const scope = scopeOf(source, place, id);
  const amount = readOptional(source.amount, scope);
  const illustration = readOptional(source.illustration, scope);
  const certainty = readCertainty(source, amount, id);
  const parameters = parametersOf(source, place);
  const unitOf = (expression: Expression | null) => unitOfAmount(expression, parameters, place.facts);
  const conditions = [...sharedConditions(source, file), ...source.conditions].map((condition) =>
    readCondition(condition, scope, place),
  );
  const parts = Object.entries(source.parts).map(([name, part]) => {
    const expression = readExpression(part.amount, scope);
    return { name, label: part.label, unit: part.unit ?? unitOf(expression), amount: expression };
  });
  const expressions = [amount, illustration, ...parts.map((part) => part.amount)].filter((item) => item !== null);
  return {
    id,
    document: file.document,
    title: source.title,
    clause: clauseId(source.clause),
    quote: source.quote,
    nature: source.nature ?? (certainty === 'deadline' ? 'procedure' : 'support'),
    recipients: [source.recipient].flat(),
    certainty,
    department: source.department ?? file.department ?? null,
    payment: source.payment ?? null,
    period: source.period ?? null,
    per: source.per ?? null,
    unit: source.unit ?? unitOf(amount),
    counts: source.counts ?? null,
    parameters,
    conditions,
    amount,
    parts,
    illustration,
    note: source.note ?? null,
    quota: source.quota ?? null,
    relations: [...file.relations, ...source.relations].map((relation) => readRelation(relation, place)),
    keywords: source.keywords,
    in_force: source.in_force ? readPeriod(source.in_force, place) : null,
    facts: factsIn(expressions, conditions),
    examples: source.examples.map((example) => readExample(example, place)),
  };
}

function scopeOf(source: MeasureSource, { path, file, facts }: Place, id: string): Scope {
  const parameters = new Set([...Object.keys(file.parameters), ...Object.keys(source.parameters)]);
  const steps = new Map(Object.entries(source.steps).map(([name, { label, amount }]) => [name, { label, amount }]));
  const clash = [...parameters, ...steps.keys()].find((name) => facts.has(name));
  if (clash) throw new Error(messages.clash(path, id, clash));
  return { place: `${path}：${id}`, facts, parameters, steps };
}

function readOptional(source: unknown, scope: Scope): Expression | null {
  return source === undefined ? null : readExpression(source, scope);
}

function parametersOf(source: MeasureSource, { path, file, clauseId }: Place) {
  return Object.entries({ ...file.parameters, ...source.parameters }).map(([name, parameter]) =>
    readParameter(parameter, { path, name, clause: source.clause, quote: source.quote, clauseId }),
  );
}

/** The file's conditions hold for every measure, save those about facts that the measure names in `without`. */
function sharedConditions(source: MeasureSource, file: MeasureFile): readonly ConditionSource[] {
  return file.conditions.filter(({ fact }) => fact === undefined || !source.without.includes(fact));
}

function readCondition(source: ConditionSource, scope: Scope, { clauseId }: Place): Condition {
  const { label, assume, clause, quote, ...fields } = source;
  const test = readTest(fields, scope);
  return {
    label: label ?? labelOf(test, scope.facts) ?? quote,
    test,
    when_unknown: assume ? 'assume' : 'ask',
    clause: clauseId(clause),
    quote,
  };
}

/** Longer lists of options say less than the name of the fact. */
const FEW = 3;

/** What a condition asks, in words: what must be, what must not be, or the name of the fact. */
function labelOf(test: Test, facts: Scope['facts']): string | undefined {
  if (test.kind === 'unpublished') return test.what;
  const [first] = namesInTest(test, 'fact');
  const fact = facts.get(first ?? '');
  if (!fact || test.kind !== 'value' || !test.holds) return fact?.label;
  if (test.values.length === 1 && test.values[0] === false) return conditionWords.absence(fact.label);
  const isShort = fact.type === 'choice' && test.values.length <= FEW;
  return isShort ? conditionWords.presence(fact.label, test.values.map(String)) : fact.label;
}

function readRelation(source: RelationSource, place: Place): MeasureRelation {
  return {
    kind: source.kind,
    with: source.with.map((id) => (id.includes('/') ? id : `${place.file.document}/${id}`)),
    scope: source.scope ?? null,
    clause: place.clauseId(source.clause),
    quote: source.quote,
    note: source.note ?? null,
  };
}

function readPeriod(source: NonNullable<MeasureSource['in_force']>, { clauseId }: Place): Measure['in_force'] {
  return {
    from: optionalDate(source.from),
    until: optionalDate(source.until),
    clause: clauseId(source.clause),
    quote: source.quote,
  };
}

function readCertainty(source: MeasureSource, amount: Expression | null, id: string): Measure['certainty'] {
  const derived = certaintyOf(amount);
  const certainty = source.certainty ?? derived;
  if (!certainty) throw new Error(messages.noCertainty(id));
  if (derived && derived !== certainty && certainty !== 'threshold')
    throw new Error(messages.otherCertainty(id, certainty, derived));
  return certainty;
}

function readExample(source: MeasureSource['examples'][number], { file, clauseId }: Place): MeasureExample {
  const { range, failed, ...expect } = source.expect;
  return {
    name: source.name ?? null,
    facts: source.facts,
    as_of: optionalDate(source.as_of ?? file.as_of),
    expect: {
      ...expect,
      ...(range ? { range: [range[0] ?? '', range[1] ?? ''] as const } : {}),
      ...(failed ? { failed: failed.map(clauseId) } : {}),
    },
  };
}

function optionalDate(text: string | undefined): CalendarDate | null {
  return text === undefined ? null : calendarDate(text);
}

function factsIn(expressions: readonly Expression[], conditions: readonly Condition[]): readonly string[] {
  return [
    ...new Set([
      ...conditions.flatMap(({ test }) => namesInTest(test, 'fact')),
      ...expressions.flatMap((expression) => namesIn(expression, 'fact')),
    ]),
  ];
}
