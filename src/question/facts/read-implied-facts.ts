import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact, Facts } from '../../policy/fact.ts';
import { readFacts } from './read-facts.ts';

/** What follows from the facts that stand in a text: who names the area that his permit allows has a permit. */
export function readImpliedFacts(text: string, facts: readonly Fact[], asOf: CalendarDate): Facts {
  if (!facts.some(({ implies }) => implies)) return {};
  const stated = new Set(readFacts(text, facts, asOf).stated.map(({ fact }) => fact));
  return Object.assign({}, ...facts.flatMap(({ name, implies }) => (implies && stated.has(name) ? [implies] : [])));
}
