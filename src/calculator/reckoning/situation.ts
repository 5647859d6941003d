import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact } from '../../policy/fact.ts';
import type { Fraction } from '../../policy/fraction.ts';
import type { KnownFact } from '../fact-value.ts';
import type { Measure, Parameter, ParameterVersion, Quoted, Unit } from '../measure.ts';
import type { MeasureLibrary } from '../measure-library.ts';
import type { TraceStep } from '../outcome.ts';
import type { WorkingDays } from '../working-calendar.ts';

/** A parameter as it stands on the day of the calculation. */
export interface CurrentParameter {
  readonly value: Fraction;
  readonly unit: Unit;
  readonly quoted: Quoted;
}

/** All that one calculation reads; `trace` collects its steps, null where nobody will look at them. */
export interface Situation {
  readonly known: ReadonlyMap<string, KnownFact>;
  readonly definitions: ReadonlyMap<string, Fact>;
  readonly parameters: ReadonlyMap<string, CurrentParameter>;
  readonly workingDays: WorkingDays;
  readonly asOf: CalendarDate;
  /** Which reading to follow; null spans them all. */
  readonly reading: number | null;
  readonly trace: TraceStep[] | null;
}

/** The version that holds on a day; undefined when none has begun. An explicit end is a version whose value is null. */
export function versionAt({ versions }: Parameter, asOf: CalendarDate): ParameterVersion | undefined {
  return versions.findLast(({ from }) => from === null || from <= asOf);
}

/** Parameters of a measure on a day, or the version that ended one of them. */
export function parametersAt(
  measure: Measure,
  asOf: CalendarDate,
  { values }: MeasureLibrary,
): ReadonlyMap<string, CurrentParameter> | { readonly ended: ParameterVersion | null } {
  const current = new Map<string, CurrentParameter>();
  for (const parameter of measure.parameters) {
    const version = versionAt(parameter, asOf);
    const value = version?.value == null ? undefined : values.get(version.value);
    if (!version || !value) return { ended: version ?? null };
    current.set(parameter.name, {
      value,
      unit: parameter.unit,
      quoted: { clause: version.clause, quote: version.quote },
    });
  }
  return current;
}

/** `match` asks who the applicant is before anything is called theirs; `calculate` takes it that they are. */
export type Purpose = 'calculate' | 'match';
