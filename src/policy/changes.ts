import { addDays, type CalendarDate, formatChineseDate } from './calendar-date.ts';
import type { Clause } from './clause.ts';
import { nameClause, nameDocumentInFull } from './clause-name.ts';
import type { PolicyDocument } from './document.ts';
import { changeMessages as messages } from './messages.ts';
import {
  mayBePresentedAsCurrent,
  type Status,
  type Validity,
  validityOfClause,
  validityOfDocument,
} from './validity.ts';

/** What became otherwise between two days: a text or a clause that began, ended, or stands otherwise. */
export interface Change {
  readonly kind: 'began' | 'ended' | 'changed';
  /** The day on which it turned, where the text gives one. */
  readonly day: CalendarDate | null;
  readonly document: string;
  /** Null where the whole document changed. */
  readonly clause: string | null;
  readonly name: string;
  readonly before: Status;
  readonly now: Status;
  /** Why it stands as it does now, and the clause that says so. */
  readonly reason: string;
  readonly because: string | null;
}

/**
 * What holds at the end of `to` and did not at the end of `from`, and the other way round, in order of days. A clause is
 * told only where it changed by itself, not with its document.
 */
export function changesBetween(
  documents: Iterable<PolicyDocument>,
  clausesOf: (document: string) => readonly Clause[],
  from: CalendarDate,
  to: CalendarDate,
): readonly Change[] {
  const found = [...documents].flatMap((document) => {
    const [before, now] = [validityOfDocument(document, from), validityOfDocument(document, to)];
    if (differs(before, now)) return [changeOf(document, null, before, now)];
    return clausesOf(document.id).flatMap((clause) => {
      const [then, later] = [validityOfClause(clause, document, from), validityOfClause(clause, document, to)];
      return differs(then, later) ? [changeOf(document, clause, then, later)] : [];
    });
  });
  return found.sort((one, other) => ((one.day ?? '') < (other.day ?? '') ? -1 : 1));
}

function differs(before: Validity, now: Validity): boolean {
  return before.status !== now.status;
}

function changeOf(document: PolicyDocument, clause: Clause | null, before: Validity, now: Validity): Change {
  const [held, holds] = [mayBePresentedAsCurrent(before.status), mayBePresentedAsCurrent(now.status)];
  return {
    kind: held === holds ? 'changed' : holds ? 'began' : 'ended',
    day: holds && !held ? (now.since ?? turnOf(before)) : turnOf(now),
    document: document.id,
    clause: clause?.id ?? null,
    name: clause ? nameClause(document, clause) : nameDocumentInFull(document),
    before: before.status,
    now: now.status,
    reason: now.reason,
    because: now.clause,
  };
}

/** A status that is told by the last day before it begins on the day after. */
const TOLD_BY_LAST_DAY: readonly Status[] = ['expired', 'period_ended', 'likely_over'];

function turnOf({ status, since }: Validity): CalendarDate | null {
  return since && TOLD_BY_LAST_DAY.includes(status) ? addDays(since, 1) : since;
}

/** 2024年7月1日 · 不再适用: the line that opens a change; what is only likely over is not said to have ended. */
export function headOfChange({ day, kind, now }: Pick<Change, 'day' | 'kind' | 'now'>): string {
  const words = kind === 'ended' && now === 'likely_over' ? messages.likelyEnded : messages.kinds[kind];
  return messages.head(day && formatChineseDate(day), words);
}
