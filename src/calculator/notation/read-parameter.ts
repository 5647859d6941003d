import { addDays, type CalendarDate, calendarDate } from '../../policy/calendar-date.ts';
import type { Parameter, ParameterVersion, Unit } from '../measure.ts';
import type { ParameterSource } from './measure-schema.ts';
import { notationMessages as messages } from './messages.ts';
import { parseParameterValue } from './parameter-value.ts';

/** Where a parameter stands, for its defaults and for errors. */
export interface ParameterPlace {
  readonly path: string;
  readonly name: string;
  readonly clause: string;
  readonly quote: string;
  readonly clauseId: (path: string) => string;
}

/** A parameter as written -> its dated versions; clause and quotation default to those of the measure. */
export function readParameter(source: ParameterSource, place: ParameterPlace): Parameter {
  const written = source.versions ?? [{ value: source.value ?? null }];
  const read = written.map((version) => ({
    value: version.value === null || version.value === 'null' ? null : readValue(version.value, source.unit, place),
    written: version.value,
    from: 'from' in version && version.from ? calendarDate(version.from) : null,
    clause: place.clauseId(('clause' in version ? version.clause : undefined) ?? source.clause ?? place.clause),
    quote: ('quote' in version ? version.quote : undefined) ?? source.quote ?? place.quote,
  }));
  const unit = read.find(({ value }) => value)?.value?.unit;
  if (!unit) throw new Error(messages.noValue(place.path, place.name));
  const versions = read.map(
    (version, index): ParameterVersion => ({
      value: version.value?.value ?? null,
      written: version.written === 'null' ? null : version.written,
      said: source.written ?? null,
      from: version.from,
      until: dayBefore(read[index + 1]?.from ?? null),
      clause: version.clause,
      quote: version.quote,
    }),
  );
  return { name: place.name, label: source.label ?? place.name, unit, versions };
}

function readValue(text: string, unit: Unit | undefined, { path, name }: ParameterPlace) {
  const value = parseParameterValue(text, unit);
  if (!value) throw new Error(messages.noFigure(path, name, text));
  return value;
}

function dayBefore(date: CalendarDate | null): CalendarDate | null {
  return date && addDays(date, -1);
}
