import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Facts } from './answer.ts';
import type { Intent } from './intent.ts';
import type { Memory } from './store.ts';

/** What a conversation carries from one question to the next. */
export interface Remembered {
  readonly facts: Facts;
  /** The last question that made sense by itself. */
  readonly query: string | null;
  readonly intents: readonly Intent[];
  /** Documents of the last answer, most important first. */
  readonly documents: readonly string[];
  readonly measures: readonly string[];
  /** A day that was said; it holds until another is said. */
  readonly date: CalendarDate | null;
}

export const NOTHING_REMEMBERED: Remembered = {
  facts: {},
  query: null,
  intents: [],
  documents: [],
  measures: [],
  date: null,
};

/** Stored memory -> what is remembered; anything of another shape is forgotten rather than trusted. */
export function recall(memory: Memory | undefined): Remembered {
  return { ...NOTHING_REMEMBERED, ...(memory as Partial<Remembered> | undefined) };
}
