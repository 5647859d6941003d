import type { CalendarDate } from '../policy/calendar-date.ts';
import type { DocumentKind, Level } from '../policy/document.ts';
import type { Status } from '../policy/validity.ts';

/** A document as every response shows it, with its status at `as_of`. */
export interface DocumentSummary {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly level: Level;
  readonly kind: DocumentKind;
  readonly status: Status;
  readonly status_reason: string;
  readonly issued: CalendarDate | null;
  readonly effective_from: CalendarDate | null;
  readonly effective_until: CalendarDate | null;
}
