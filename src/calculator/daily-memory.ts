import type { CalendarDate } from '../policy/calendar-date.ts';
import type { MeasureLibrary } from './measure-library.ts';

/**
 * Keeps what comes out the same all day: of each library for the day that was asked for last, since nearly every
 * question is of today. What is kept must depend on the library, the day and the key alone.
 */
export function makeDailyMemory<Key, Value>() {
  const days = new WeakMap<MeasureLibrary, { readonly asOf: CalendarDate; readonly kept: Map<Key, Value> }>();
  return (library: MeasureLibrary, asOf: CalendarDate, key: Key, find: () => Value): Value => {
    const last = days.get(library);
    const day = last?.asOf === asOf ? last : { asOf, kept: new Map<Key, Value>() };
    if (day !== last) days.set(library, day);
    const known = day.kept.get(key);
    if (known !== undefined) return known;
    const found = find();
    day.kept.set(key, found);
    return found;
  };
}
