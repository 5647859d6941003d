import { type BoundedCache, makeBoundedCache } from '../policy/bounded-cache.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { MeasureLibrary } from './measure-library.ts';

/**
 * Keeps what comes out the same all day: of each library for the day that was asked for last, since nearly every
 * question is of today. What is kept must depend on the library, the day and the key alone. Beyond `size` values the
 * oldest are forgotten.
 */
export function makeDailyMemory<Key, Value>(size = Number.POSITIVE_INFINITY) {
  interface Day {
    readonly asOf: CalendarDate;
    readonly recall: BoundedCache<Key, Value>;
  }
  const days = new WeakMap<MeasureLibrary, Day>();
  return (library: MeasureLibrary, asOf: CalendarDate, key: Key, find: () => Value): Value => {
    const last = days.get(library);
    const day: Day = last?.asOf === asOf ? last : { asOf, recall: makeBoundedCache(size) };
    if (day !== last) days.set(library, day);
    return day.recall(key, find);
  };
}
