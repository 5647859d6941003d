import type { CalendarDate } from '../policy/calendar-date.ts';

/** An answer that officers wrote for a message like this one, and that stands on the day asked for. */
export interface CuratedAnswer {
  readonly id: string;
  /** Paragraphs; `[2]` marks what rests on the second clause. */
  readonly text: string;
  readonly clauses: readonly string[];
  /** Day on which it was checked against its clauses. */
  readonly checked: CalendarDate;
}
