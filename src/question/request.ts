import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Facts } from '../policy/fact.ts';

/** What somebody asks, and of which day. */
export interface QuestionRequest {
  readonly message: string;
  readonly conversation?: string | undefined;
  readonly facts?: Facts | undefined;
  readonly as_of: CalendarDate;
}
