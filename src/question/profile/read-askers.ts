import type { Fact } from '../../policy/fact.ts';
import type { UnderstoodFact } from '../facts/understood-fact.ts';
import type { Alike } from './alike-examples.ts';
import type { Plan } from './profile.ts';
import { readApplicant } from './read-applicant.ts';
import { partsOf } from './read-needs.ts';

/** Stands between kinds of askers that one is at once. */
const AND = '、';

/**
 * Whom the asker may be taken for: who he calls himself, and those who speak like him; one may be several (律所 is 企业
 * too). What is only taken for granted gives way to those who speak like him.
 */
export function readAskers(text: string, fact: Fact | undefined, alike: Alike): UnderstoodFact | null {
  if (!fact) return null;
  const named = readApplicant(text, fact);
  const parts = partsOf(text).map((part) => ({ part, who: alike.askersOf(part) }));
  const like = parts.flatMap(({ who }) => who);
  const own =
    named === null || (named.source === 'assumed' && like.length > 0) ? [] : alike.alsoOf(String(named.value));
  const askers = [...new Set([...own, ...like])].filter((one) => fact.options.includes(one));
  if (askers.length === 0) return named;
  const value = askers.join(AND);
  const words = named?.words ?? parts.find(({ who }) => who.length > 0)?.part ?? '';
  return { fact: fact.name, label: fact.label, value, display: value, words, source: named?.source ?? 'assumed' };
}

/** Who asks, and for whom else he asks by what he plans: for his people, who hires. */
export function withBeneficiaries(asker: UnderstoodFact | null, plans: readonly Plan[]): UnderstoodFact | null {
  const others = plans.flatMap(({ beneficiaries }) => beneficiaries);
  if (asker === null || others.length === 0) return asker;
  const value = [...new Set([...String(asker.value).split(AND), ...others])].join(AND);
  return { ...asker, value, display: value };
}
