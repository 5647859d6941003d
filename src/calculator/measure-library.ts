import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Clauses, HeldCorpus } from '../policy/clauses.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Fact } from '../policy/fact.ts';
import { type Fraction, fraction } from '../policy/fraction.ts';
import { digestClause } from './clause-digest.ts';
import { namesInTest } from './expression.ts';
import { numberOfDate } from './format-quantity.ts';
import type { CompiledMeasures, Condition, Measure } from './measure.ts';
import { makeWorkingDays, type WorkingDays } from './working-calendar.ts';

/** Everything that calculations read: the measures, the clauses and documents they rest on, the calendar. */
export interface MeasureLibrary {
  readonly measures: readonly Measure[];
  readonly measureById: ReadonlyMap<string, Measure>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly clauses: Clauses;
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  readonly workingDays: WorkingDays;
  /** Measure id -> fact -> the conditions that read it. */
  readonly conditions: ReadonlyMap<string, ReadonlyMap<string, readonly Condition[]>>;
  /** Exact values of all parameters by their notation. */
  readonly values: ReadonlyMap<string, Fraction>;
  /** Measure id -> the clause whose words changed since the measure was confirmed. */
  readonly suspended: ReadonlyMap<string, string>;
}

/** Compiled measures and the corpus they were compiled against -> the library that the public functions take. */
export function loadMeasures(compiled: CompiledMeasures, corpus: HeldCorpus): MeasureLibrary {
  const { clauses } = corpus;
  return {
    measures: compiled.measures,
    measureById: new Map(compiled.measures.map((measure) => [measure.id, measure])),
    facts: new Map(compiled.facts.map((fact) => [fact.name, fact])),
    clauses,
    documents: new Map(corpus.documents.map((document) => [document.id, document])),
    workingDays: makeWorkingDays(compiled.calendar),
    conditions: new Map(compiled.measures.map((measure) => [measure.id, conditionsByFact(measure)])),
    values: new Map(valuesIn(compiled.measures)),
    suspended: new Map(changedClauses(compiled, clauses)),
  };
}

/** Clauses that a measure rests on, each once. */
export function clausesOfMeasure(measure: Measure): readonly string[] {
  return [
    ...new Set([
      measure.clause,
      ...measure.parameters.flatMap(({ versions }) => versions.map(({ clause }) => clause)),
      ...measure.conditions.map(({ clause }) => clause),
      ...(measure.in_force ? [measure.in_force.clause] : []),
    ]),
  ];
}

function conditionsByFact({ conditions }: Measure): ReadonlyMap<string, readonly Condition[]> {
  const found = new Map<string, Condition[]>();
  for (const condition of conditions)
    for (const name of namesInTest(condition.test, 'fact')) {
      const list = found.get(name);
      if (list) list.push(condition);
      else found.set(name, [condition]);
    }
  return found;
}

function valuesIn(measures: readonly Measure[]): readonly (readonly [string, Fraction])[] {
  return measures
    .flatMap(({ parameters }) => parameters)
    .flatMap(({ unit, versions }) =>
      versions.flatMap(({ value }) =>
        value === null
          ? []
          : [[value, unit === 'date' ? numberOfDate(value as CalendarDate) : fraction(value)] as const],
      ),
    );
}

/** A clause that has been confirmed and now reads differently, or is gone, suspends the measures that rest on it. */
function changedClauses({ measures, digests }: CompiledMeasures, clauses: Clauses) {
  return measures.flatMap((measure) => {
    const changed = clausesOfMeasure(measure).find((id) => {
      const [confirmed, clause] = [digests[id], clauses.get(id)];
      return clause === undefined || (confirmed !== undefined && confirmed !== digestClause(clause.text));
    });
    return changed === undefined ? [] : [[measure.id, changed] as const];
  });
}
