import type { Facts } from '../../policy/fact.ts';
import type { Turn } from './turn.ts';

/** A conversation as the browser remembers it. */
export interface Remembered {
  readonly key: string;
  /** ISO instant of the last change. */
  readonly at: string;
  readonly facts: Facts;
  readonly turns: readonly Turn[];
}

const STORAGE_KEY = 'tongce.history.2';
const MOST_CONVERSATIONS = 30;

/** The list with this conversation in front; the oldest ones fall off. A conversation without an answer is not kept. */
export function remember(history: readonly Remembered[], conversation: Remembered): readonly Remembered[] {
  const others = history.filter(({ key }) => key !== conversation.key);
  const turns = conversation.turns.filter(({ state }) => state === 'complete');
  if (turns.length === 0) return others;
  return [{ ...conversation, turns }, ...others].slice(0, MOST_CONVERSATIONS);
}

export function forget(history: readonly Remembered[], key: string): readonly Remembered[] {
  return history.filter((each) => each.key !== key);
}

/** What this browser holds; nothing when storage is closed to us or was written by another version. */
export function loadHistory(storage: () => Storage = () => localStorage): readonly Remembered[] {
  try {
    const held: unknown = JSON.parse(storage().getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(held) ? held.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

/** Keeps as many of the newest conversations as the browser has room for; returns those kept. */
export function saveHistory(
  history: readonly Remembered[],
  storage: () => Storage = () => localStorage,
): readonly Remembered[] {
  for (let kept = history; ; kept = kept.slice(0, -1)) {
    try {
      if (kept.length === 0) storage().removeItem(STORAGE_KEY);
      else storage().setItem(STORAGE_KEY, JSON.stringify(kept));
      return kept;
    } catch {
      if (kept.length === 0) return [];
    }
  }
}

function isRemembered(value: unknown): value is Remembered {
  return (
    typeof value === 'object' && value !== null && 'key' in value && 'turns' in value && Array.isArray(value.turns)
  );
}
