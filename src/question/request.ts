import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Facts } from '../policy/fact.ts';

/** What somebody asks, and of which day. */
export interface QuestionRequest {
  readonly message: string;
  readonly conversation?: string | undefined;
  readonly facts?: Facts | undefined;
  /** Facts that are not to be asked for: who skipped one does not know. */
  readonly skip?: readonly string[] | undefined;
  /** Facts that the words seem to tell, and that are not so or not to count. */
  readonly withdrawn?: readonly string[] | undefined;
  /** In which language it is to be answered; that of the message when left out. */
  readonly language?: 'zh' | 'en' | undefined;
  readonly as_of: CalendarDate;
}
