import type { Clause } from '../../policy/clause.ts';
import type { Corpus } from '../../policy/document.ts';
import type { Fact } from '../../policy/fact.ts';
import { digestClause, flatten } from '../clause-digest.ts';
import { namesIn, namesInTest, type Test } from '../expression.ts';
import type { CompiledMeasures, Condition, Measure, Parameter, Quoted } from '../measure.ts';
import { figuresIn, quoteHoldsDate } from '../notation/parameter-value.ts';
import { checkExampleRange } from './check-example-range.ts';
import { checkTitle } from './check-title.ts';
import { checkUnits } from './check-units.ts';
import { coverageOf } from './coverage.ts';
import type { Finding } from './finding.ts';
import { findingWords as words } from './messages.ts';

/** Everything that can be seen to be wrong in the measures without a calculation. Empty when all is well. */
export function checkMeasures(compiled: CompiledMeasures, corpus: Corpus): readonly Finding[] {
  const clauses = new Map(corpus.clauses.map((clause) => [clause.id, clause]));
  const facts = new Map(compiled.facts.map((fact) => [fact.name, fact]));
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const ids = new Set(compiled.measures.map(({ id }) => id));
  return [
    ...compiled.measures.flatMap((measure) => [
      ...checkQuotes(measure, clauses),
      ...measure.parameters.flatMap((parameter) => checkParameter(parameter, measure.id)),
      ...checkPeriod(measure),
      ...checkUnits(measure, facts),
      ...checkReachable(measure, facts),
      ...checkRelations(measure, ids),
      ...checkExampleRange(measure, documents.get(measure.document), facts),
      ...checkNature(measure),
      ...checkTitle(measure, clauses, documents.get(measure.document)),
    ]),
    ...checkDuplicates(compiled.measures),
    ...checkNotEncoded(compiled, clauses),
    ...checkConfirmed(compiled, clauses),
    ...coverageOf(compiled, corpus).flatMap(({ document, open }) =>
      open.map((clause) => ({
        kind: 'open_clause' as const,
        place: clause,
        problem: words.open(document),
      })),
    ),
  ];
}

function checkQuotes(measure: Measure, clauses: ReadonlyMap<string, Clause>): readonly Finding[] {
  const quoted: readonly Quoted[] = [
    measure,
    ...measure.parameters.flatMap(({ versions }) => versions),
    ...measure.conditions,
    ...measure.relations,
    ...(measure.in_force ? [measure.in_force] : []),
  ];
  return quoted.flatMap(({ clause: id, quote }) => {
    const clause = clauses.get(id);
    if (!clause) return [{ kind: 'quote', place: measure.id, problem: words.noClause(id) }];
    if (flatten(clause.text).includes(flatten(quote))) return [];
    return [{ kind: 'quote', place: measure.id, problem: words.noQuote(quote, id) }];
  });
}

function checkParameter({ name, unit, versions }: Parameter, place: string): readonly Finding[] {
  const figures = versions.flatMap(({ value, said, quote, written }): readonly Finding[] => {
    if (value === null) return [];
    const spoken = said !== null && flatten(quote).includes(flatten(said));
    const printed = unit === 'date' ? quoteHoldsDate(quote, value) : figuresIn(quote).has(value);
    if (spoken || printed) return [];
    return [{ kind: 'figure', place, problem: words.figure(name, written ?? '', quote) }];
  });
  const disordered = versions.some(
    ({ from, value }, index) =>
      (index > 0 && (from === null || from <= (versions[index - 1]?.from ?? ''))) ||
      (value === null && index < versions.length - 1),
  );
  if (!disordered) return figures;
  const problem = words.versions(name);
  return [...figures, { kind: 'dates', place, problem }];
}

function checkPeriod({ id, in_force: period }: Measure): readonly Finding[] {
  if (!period?.from || !period.until || period.from <= period.until) return [];
  return [{ kind: 'dates', place: id, problem: words.period(period.from, period.until) }];
}

/** Conditions on one fact that leave no value, and branches that an earlier one takes away. */
function checkReachable(measure: Measure, facts: ReadonlyMap<string, Fact>): readonly Finding[] {
  const tests = measure.conditions.flatMap(({ test }) => conjunctsOf(test));
  const named = [...new Set(tests.flatMap((test) => (test.kind === 'value' ? [test.fact] : [])))];
  const impossible = named.filter((name) => {
    const fact = facts.get(name);
    const values = fact?.type === 'boolean' ? [true, false] : (fact?.options ?? []);
    const own = tests.filter((test) => test.kind === 'value' && test.fact === name);
    return values.length > 0 && !values.some((value) => own.every((test) => admits(test, value)));
  });
  const branches = branchProblems(measure);
  return [
    ...impossible.map(
      (name): Finding => ({
        kind: 'unreachable',
        place: measure.id,
        problem: words.impossible(name),
      }),
    ),
    ...branches,
  ];
}

function branchProblems(measure: Measure): readonly Finding[] {
  const seen = new Set<string>();
  const repeated: string[] = [];
  for (const { test, clause } of measure.conditions) {
    const key = JSON.stringify([test, clause]);
    if (seen.has(key)) repeated.push(namesInTest(test, 'fact').join());
    seen.add(key);
  }
  return repeated.map((name) => ({
    kind: 'unreachable',
    place: measure.id,
    problem: words.conditionTwice(name),
  }));
}

function conjunctsOf(test: Test): readonly Test[] {
  return test.kind === 'all' ? test.of.flatMap(conjunctsOf) : [test];
}

function admits(test: Test, value: string | boolean): boolean {
  return test.kind !== 'value' || test.values.includes(value) === test.holds;
}

function checkRelations(measure: Measure, ids: ReadonlySet<string>): readonly Finding[] {
  return measure.relations
    .flatMap((relation) => relation.with)
    .filter((id) => !ids.has(id))
    .map((id) => ({ kind: 'relation', place: measure.id, problem: words.noMeasure(id) }));
}

const PENALTY = /罚款|处罚|加处/u;
/** A fine is no support, and a support must ask at least one thing of the one who gets it. */
function checkNature({ id, title, nature, certainty, amount, conditions }: Measure): readonly Finding[] {
  if (PENALTY.test(title) && nature === 'support' && !title.includes('奖励'))
    return [{ kind: 'nature', place: id, problem: words.penalty }];
  const asks = conditions.some(({ test, when_unknown }) => when_unknown === 'ask' && test.kind !== 'unpublished');
  const reads = amount !== null && namesIn(amount, 'fact').length > 0;
  if (nature !== 'support' || certainty === 'service' || asks || reads) return [];
  return [{ kind: 'nature', place: id, problem: words.everybody }];
}

/** Two measures must not put the same words to the same use. */
function checkDuplicates(measures: readonly Measure[]): readonly Finding[] {
  const key = ({ clause, quote, amount, conditions }: Measure) =>
    [
      clause,
      flatten(quote),
      JSON.stringify(amount),
      JSON.stringify(conditions.map((item: Condition) => item.test)),
    ].join('|');
  const first = new Map<string, string>();
  return measures.flatMap((measure) => {
    const earlier = first.get(key(measure));
    first.set(key(measure), earlier ?? measure.id);
    return earlier ? [{ kind: 'duplicate' as const, place: measure.id, problem: words.duplicate(earlier) }] : [];
  });
}

function checkNotEncoded({ not_encoded }: CompiledMeasures, clauses: ReadonlyMap<string, Clause>): readonly Finding[] {
  return not_encoded
    .filter(({ clause }) => !clauses.has(clause))
    .map(({ clause }) => ({
      kind: 'quote',
      place: clause,
      problem: words.notEncoded,
    }));
}

/** A clause that reads differently from when its measures were confirmed suspends them. */
function checkConfirmed({ digests }: CompiledMeasures, clauses: ReadonlyMap<string, Clause>): readonly Finding[] {
  return Object.entries(digests).flatMap(([id, digest]) => {
    const clause = clauses.get(id);
    if (clause && digestClause(clause.text) === digest) return [];
    const problem = clause ? words.changed : words.gone;
    return [{ kind: 'changed', place: id, problem }];
  });
}
