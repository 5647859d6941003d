import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Facts } from '../../policy/fact.ts';
import type { Profile } from '../../question/profile/profile.ts';
import type { Sources } from '../dependencies.ts';
import { findNear } from './closeness.ts';
import { findSupports } from './find-supports.ts';
import { readFactsOfNear } from './read-facts-of-near.ts';
import type { Supports } from './supports.ts';

export interface SupportList {
  readonly profile: Profile;
  readonly facts: Facts;
  readonly supports: Supports;
}

/** The same list as in an answer, for words or facts alone: who asks, what matches, what to ask next. */
export async function listSupports(
  words: string,
  given: Facts,
  asOf: CalendarDate,
  sources: Sources,
  skip: readonly string[] = [],
): Promise<SupportList> {
  const interpreted = sources.interpret(words, asOf);
  const profile = sources.readProfile(interpreted, given, asOf);
  const near = await findNear(words, profile, asOf, sources);
  const read = readFactsOfNear(words, near, asOf, sources);
  const facts = { ...Object.fromEntries(read.map(({ fact, value }) => [fact, value])), ...profile.facts };
  const understood = [...profile.understood, ...read.filter(({ fact }) => !(fact in profile.facts))];
  return {
    profile: { ...profile, understood },
    facts,
    supports: findSupports(profile, { facts, asOf, skip: new Set(skip) }, near, sources),
  };
}
