import type { Fact, Facts, FactValue } from '../policy/fact.ts';
import { MESSAGES } from './messages.ts';

export type GivenFacts =
  | { readonly kind: 'facts'; readonly facts: Facts }
  | { readonly kind: 'unreadable'; readonly word: string };

/** `fine_yuan=30万元 是否在职=是` -> facts by name; a fact may be named by its label, 是 and 否 are truths. */
export function readFacts(words: readonly string[], known: Iterable<Fact>): GivenFacts {
  const names = new Map([...known].flatMap(({ name, label }) => [[name, name] as const, [label, name] as const]));
  const facts: Record<string, FactValue> = {};
  for (const word of words) {
    const [, name = '', value = ''] = /^([^=＝]+)[=＝](.+)$/su.exec(word) ?? [];
    if (name === '') return { kind: 'unreadable', word };
    facts[names.get(name.trim()) ?? name.trim()] = readValue(value.trim());
  }
  return { kind: 'facts', facts };
}

function readValue(text: string): FactValue {
  return MESSAGES.truths[text] ?? text;
}
