import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact, Facts } from '../../policy/fact.ts';
import { add, formatDecimal, fraction, subtract } from '../../policy/fraction.ts';
import { type ReadFacts, readFacts } from '../../question/facts/read-facts.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import { withStops } from '../../question/facts/with-stops.ts';
import type { FactOperation } from '../../question/turn/read-operation.ts';
import type { FactSource, ProfileFact } from './state.ts';

/** What a message does to what is known. */
export interface ProfileChange {
  readonly profile: readonly ProfileFact[];
  readonly supposed: readonly ProfileFact[];
  /** Reckoned from what was known and what was said: not to be read from the words again. */
  readonly settled: Facts;
}

interface Known {
  readonly profile: readonly ProfileFact[];
  readonly supposed: readonly ProfileFact[];
  readonly before: readonly ProfileFact[] | null;
  readonly turn: number;
}

/**
 * Facts read from a message against those that matter to what is spoken of, and put where they belong: a supposition
 * beside the profile, everything else into it; what is added to or taken from a figure is reckoned with it. Pure.
 */
export function changeProfile(
  spoken: string,
  operation: FactOperation,
  known: Known,
  facts: readonly Fact[],
  asOf: CalendarDate,
): ProfileChange {
  const { profile, supposed, before, turn } = known;
  const text = withStops(spoken);
  if (operation === 'undo') return { profile: before ?? profile, supposed: [], settled: {} };
  const current = [...profile, ...supposed];
  const read = readFacts(text, facts, asOf);
  const told = [...read.stated, ...read.supposed, ...replaceKnown(text, read, current, facts, asOf)];
  const reckoned = told.flatMap((fact) => reckon(fact, operation, current, facts));
  const counted = operation === 'count_me_in' ? countIn(text, current, facts) : [];
  const derived = [...reckoned, ...counted];
  const plain = told.filter(({ fact }) => !derived.some((one) => one.fact === fact));
  const all = [...mark(plain, 'said', turn), ...mark(derived, 'derived', turn)];
  const settled = Object.fromEntries(derived.map(({ fact, value }) => [fact, value]));
  return operation === 'suppose'
    ? { profile, supposed: merge(supposed, all), settled }
    : { profile: merge(profile, all), supposed: without(supposed, all), settled };
}

/** 整整100个呢: the only figure of a message in which nothing else was read takes the place of the one that was told first. */
function replaceKnown(
  text: string,
  { stated, supposed }: ReadFacts,
  known: readonly ProfileFact[],
  facts: readonly Fact[],
  asOf: CalendarDate,
): readonly UnderstoodFact[] {
  if (stated.length + supposed.length > 0) return [];
  const numeric = [...known]
    .sort((one, other) => one.turn - other.turn)
    .flatMap(({ fact }) => facts.filter((one) => one.name === fact && isNumeric(one)));
  for (const fact of numeric) {
    const alone = readFacts(text, [fact], asOf);
    const [first, another] = [...alone.stated, ...alone.supposed];
    if (first && !another) return [first];
  }
  return [];
}

function mark(facts: readonly UnderstoodFact[], source: FactSource, turn: number): readonly ProfileFact[] {
  return facts.map((fact) => ({ ...fact, source, turn }));
}

/** Later facts take the place of earlier ones of the same name. */
export function merge(known: readonly ProfileFact[], told: readonly ProfileFact[]): readonly ProfileFact[] {
  return [...new Map([...known, ...told].map((one) => [one.fact, one])).values()];
}

/** What is known less what was told anew. */
export function without(known: readonly ProfileFact[], told: readonly ProfileFact[]): readonly ProfileFact[] {
  return known.filter(({ fact }) => !told.some((one) => one.fact === fact));
}

/** 再招10个 on 300 known makes 310; a figure of which nothing was known before is simply told. */
function reckon(
  told: UnderstoodFact,
  operation: FactOperation,
  known: readonly ProfileFact[],
  facts: readonly Fact[],
): readonly UnderstoodFact[] {
  if (operation !== 'add' && operation !== 'subtract') return [];
  const fact = facts.find(({ name }) => name === told.fact);
  const before = known.findLast((one) => one.fact === told.fact);
  if (!fact || !before || !isNumeric(fact)) return [];
  const [held, said] = [fraction(String(before.value)), fraction(String(told.value))];
  const value = formatDecimal(operation === 'add' ? add(held, said) : subtract(held, said));
  if (value.startsWith('-')) return [];
  const sign = operation === 'add' ? '+' : '−';
  return [{ ...told, value, display: `${before.display} ${sign} ${told.display}` }];
}

/** 算上我一个: one more of the persons that were counted. */
function countIn(text: string, known: readonly ProfileFact[], facts: readonly Fact[]): readonly UnderstoodFact[] {
  const persons = facts.filter(({ type, unit }) => type === 'count' && unit === '人');
  const [only, another] = known.filter(({ fact }) => persons.some(({ name }) => name === fact));
  if (!only || another) return [];
  const value = formatDecimal(add(fraction(String(only.value)), fraction('1')));
  return [{ ...only, value, display: `${only.display} + 1`, words: text }];
}

function isNumeric({ type }: Fact): boolean {
  return type !== 'boolean' && type !== 'choice' && type !== 'date' && type !== 'text';
}
