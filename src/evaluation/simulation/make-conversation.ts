import type { Measure } from '../../calculator/measure.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact, Facts } from '../../policy/fact.ts';
import { type Split, WORDINGS, type Wordings } from './wordings.ts';

/** What a turn must lead to: the measure reckoned with these facts, its clause cited, or nothing asked of the texts. */
export interface SimulatedTurn {
  readonly say: string;
  readonly kind: keyof Wordings;
  readonly facts: Facts;
}

export interface SimulatedConversation {
  readonly measure: string;
  readonly as_of: CalendarDate;
  readonly turns: readonly SimulatedTurn[];
}

/** A hidden company: facts of an example of the measure, told in a random order, corrected, supposed otherwise and asked about. Pure in `random`. */
export function makeConversation(
  measure: Measure,
  facts: ReadonlyMap<string, Fact>,
  asOf: CalendarDate,
  split: Split,
  random: () => number,
): SimulatedConversation | null {
  const example = pick(measure.examples.filter(isTellable), random);
  const hidden = Object.entries(example?.facts ?? {}).flatMap(([name, value]) => {
    const fact = facts.get(name);
    return fact && isNumber(fact) && Number(value) > 0 ? [{ fact, value: Number(value) }] : [];
  });
  if (!example || hidden.length === 0) return null;
  const words = WORDINGS[split];
  const say = (kind: keyof Wordings, slots: Readonly<Record<string, string>>) =>
    (pick(words[kind], random) ?? '').replace(/\{(\w+)\}/gu, (_, name: string) => slots[name] ?? '');
  const turns: SimulatedTurn[] = [{ say: say('open', { topic: measure.title }), kind: 'open', facts: {} }];
  let told: Facts = {};
  const tell = (kind: 'tell' | 'correct' | 'suppose', fact: Fact, value: number) => {
    const after = { ...told, [fact.name]: String(value) };
    turns.push({ say: say(kind, { word: wordFor(fact), value: show(fact, value) }), kind, facts: after });
    if (kind !== 'suppose') told = after;
  };
  for (const { fact, value } of shuffled(hidden, random)) tell('tell', fact, value);
  const last = pick(hidden, random);
  if (last) {
    tell('correct', last.fact, changed(last.value, random));
    tell('suppose', last.fact, changed(last.value, random));
  }
  turns.push({ say: say('clause', {}), kind: 'clause', facts: told });
  turns.push({ say: say('department', {}), kind: 'department', facts: told });
  turns.push({ say: say('aside', {}), kind: 'aside', facts: told });
  return { measure: measure.id, as_of: example.as_of ?? asOf, turns };
}

function isTellable({ facts, expect }: Measure['examples'][number]): boolean {
  return Object.keys(facts).length > 0 && expect.outcome !== 'not_eligible' && expect.outcome !== 'not_in_force';
}

function isNumber({ type }: Fact): boolean {
  return type === 'yuan' || type === 'usd' || type === 'count';
}

function wordFor({ words, label }: Fact): string {
  return words[0] ?? label;
}

const TEN_THOUSAND = 10_000;

function show({ type, unit }: Fact, value: number): string {
  if (type === 'count') return `${value}${unit ?? '个'}`;
  const sign = type === 'usd' ? '美元' : '元';
  return value % TEN_THOUSAND === 0 ? `${value / TEN_THOUSAND}万${sign}` : `${value}${sign}`;
}

/** Another value of the same size, a whole number. */
function changed(value: number, random: () => number): number {
  const factors = [0.5, 0.8, 1.2, 1.5, 2];
  return Math.max(1, Math.round(value * (pick(factors, random) ?? 1)));
}

function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
