import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Facts } from '../policy/fact.ts';
import type { Intent } from '../question/read-intents.ts';
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
  /** The document number that was named last, held or not: 那27号呢 means its neighbour. */
  readonly number: string | null;
  /** A day that was said; it holds until another is said. */
  readonly date: CalendarDate | null;
}

export const NOTHING_REMEMBERED: Remembered = {
  facts: {},
  query: null,
  intents: [],
  documents: [],
  measures: [],
  number: null,
  date: null,
};

/** Stored memory -> what is remembered; anything of another shape is forgotten rather than trusted. */
export function recall(memory: Memory | undefined): Remembered {
  return { ...NOTHING_REMEMBERED, ...(memory as Partial<Remembered> | undefined) };
}

/** 27号 after 通政办发〔2022〕26号 was named: the same agency and year. */
export function completeNumber(message: string, before: string | null): string {
  const stem = before && /^.+〔\d{4}〕/u.exec(before)?.[0];
  return stem ? message.replace(/^(那|那么)?\s*(\d{1,3})号(?=[^令楼\d]|$)/u, `$1${stem}$2号`) : message;
}
