import type { NextQuestion } from '../../calculator/outcome.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Facts } from '../../policy/fact.ts';
import type { Profile } from '../../question/profile/profile.ts';
import type { Sources } from '../dependencies.ts';
import { SUPPORT_WORDS } from '../messages.ts';
import type { SupportItem, Supports } from './supports.ts';

/** What is known of an asker, on which day, and what he does not want to be asked. */
export interface Asked {
  readonly facts: Facts;
  readonly asOf: CalendarDate;
  readonly skip: ReadonlySet<string>;
}

/** So many questions can be answered at once. */
const AT_ONCE = 3;
/** What everybody knows, and what decides which supports are likely at all. */
const FIRST = ['district', 'sector'] as const;

/**
 * What to ask next: where and in which trade, as long as neither is known nor follows from what was said; then what
 * settles most among the supports that are likely for this asker.
 */
export function nextSupportQuestions(
  items: readonly SupportItem[],
  { trades, needs, plans }: Profile,
  { facts, asOf, skip }: Asked,
  sources: Sources,
): readonly NextQuestion[] {
  const open = items.filter(({ group }) => group !== 'excluded' && group !== 'doubtful');
  const isBroad = needs.length + plans.length === 0;
  const isOpen = (name: string) => !(name in facts) && !skip.has(name) && !(name === 'sector' && trades.length > 0);
  const first = isBroad ? FIRST.filter(isOpen).flatMap((name) => ask(name, open.length, sources)) : [];
  const measures = open.flatMap(({ measure }) => measure ?? []);
  const isAsked = FIRST.filter((name) => first.some(({ fact }) => fact === name));
  const left = new Set([...skip, ...isAsked, ...takenForGranted(open, sources)]);
  const rest = sources.findNextQuestions(measures, facts, asOf, { most: AT_ONCE, skip: left });
  return [...first, ...rest].slice(0, AT_ONCE);
}

/** What no listed support waits for (没有享受一事一议) is told with it, and not asked of everybody who looks for supports. */
function takenForGranted(open: readonly SupportItem[], { measures }: Sources): readonly string[] {
  const waited = new Set(open.flatMap(({ missing }) => missing.map(({ fact }) => fact)));
  const read = open.flatMap(({ measure }) => measures.get(measure ?? '')?.facts ?? []);
  return read.filter((name) => !waited.has(name));
}

/** So many things can be ticked at one sight. */
const AT_ONE_SIGHT = 16;

/** Yes-or-no facts that listed supports wait for, as things to tick: what is not ticked is taken for no. */
export function checklistOf(
  items: readonly SupportItem[],
  { facts: known, skip }: Asked,
  { facts }: Sources,
): Supports['checklist'] {
  const counts = new Map<string, number>();
  const open = items.filter(({ group }) => group === 'open' || group === 'service');
  for (const { fact } of open.flatMap(({ missing }) => missing))
    if (facts.get(fact)?.type === 'boolean' && !(fact in known) && !skip.has(fact))
      counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .slice(0, AT_ONE_SIGHT)
    .map(([fact, decides]) => ({ fact, label: facts.get(fact)?.label ?? fact, decides }));
}

function ask(name: string, decides: number, { facts }: Sources): readonly NextQuestion[] {
  const fact = facts.get(name);
  if (!fact) return [];
  const options = [...fact.options, SUPPORT_WORDS.unsure];
  return [{ fact: name, prompt: fact.prompt, options, decides, stake: SUPPORT_WORDS.stake(decides) }];
}
