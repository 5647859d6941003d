import type { CalendarDate } from './calendar-date.ts';
import type { Clause } from './clause.ts';
import type { PolicyDocument, Relation } from './document.ts';

export type Status = 'in_force' | 'not_yet_effective' | 'repealed' | 'expired' | 'period_ended' | 'unknown';

/** A status at a day, the sentence that explains it, the day it turned, and the clause that says so. */
export interface Validity {
  readonly status: Status;
  readonly reason: string;
  readonly since: CalendarDate | null;
  readonly clause: string | null;
}

/** True for the states in which a rule may be presented as current; `unknown` must then be said. */
export function mayBePresentedAsCurrent(status: Status): boolean {
  return status === 'in_force' || status === 'unknown';
}

/**
 * What a document is worth on a day: computed from its dates and relations, never stored.
 * Order: repeal, expiry, not yet begun, plan period over, in force; `unknown` when the text gives no beginning.
 */
export function validityOfDocument(document: PolicyDocument, asOf: CalendarDate): Validity {
  return (
    repealed(document, asOf) ??
    expired(document, asOf) ??
    notYetEffective(document, asOf) ??
    periodEnded(document, asOf) ??
    begun(document)
  );
}

/** A clause follows its document, unless it states a period of its own that is over. */
export function validityOfClause(clause: Clause, document: PolicyDocument, asOf: CalendarDate): Validity {
  const whole = validityOfDocument(document, asOf);
  const { period } = clause;
  if (!period || !mayBePresentedAsCurrent(whole.status)) return whole;
  if (period.until && asOf > period.until)
    return {
      status: 'expired',
      reason: `本条写明“${period.quote}”，期限已于${period.until}届满`,
      since: period.until,
      clause: clause.id,
    };
  if (period.from && asOf < period.from)
    return {
      status: 'not_yet_effective',
      reason: `本条写明“${period.quote}”，自${period.from}起适用`,
      since: period.from,
      clause: clause.id,
    };
  return whole;
}

function repealed({ relations }: PolicyDocument, asOf: CalendarDate): Validity | null {
  const repeal = relations.find(
    (relation): relation is Relation & { from: CalendarDate } =>
      relation.kind === 'repealed_by' && relation.from !== null && relation.from <= asOf,
  );
  if (!repeal) return null;
  return {
    status: 'repealed',
    reason: `自${repeal.from}起被${repeal.number ?? `《${repeal.title}》`}废止`,
    since: repeal.from,
    clause: repeal.clause,
  };
}

function expired({ effective_until: until }: PolicyDocument, asOf: CalendarDate): Validity | null {
  if (until.date === null || asOf <= until.date) return null;
  const how = until.computed ? `（${until.computed}）` : '';
  return {
    status: 'expired',
    reason: `有效期至${until.date}${how}，已经到期`,
    since: until.date,
    clause: until.clause,
  };
}

function notYetEffective({ effective_from: from, issued }: PolicyDocument, asOf: CalendarDate): Validity | null {
  const start = from.date !== null ? from : issued;
  if (start.date === null || asOf >= start.date) return null;
  return {
    status: 'not_yet_effective',
    reason: `自${start.date}起施行，此日尚未施行`,
    since: start.date,
    clause: start.clause,
  };
}

function periodEnded({ period_end: end }: PolicyDocument, asOf: CalendarDate): Validity | null {
  if (!end || end.date === null || asOf <= end.date) return null;
  return {
    status: 'period_ended',
    reason: `文件所定期限到${end.date}为止，期限已过，没有查到废止的规定`,
    since: end.date,
    clause: end.clause,
  };
}

function begun({ effective_from: from, issued }: PolicyDocument): Validity {
  const start = from.date !== null ? from : issued;
  if (start.date !== null)
    return {
      status: 'in_force',
      reason: `${start.date}起${from.date === null ? '印发' : '施行'}，没有查到废止或到期的规定`,
      since: start.date,
      clause: start.clause,
    };
  return {
    status: 'unknown',
    reason: `文本没有写明施行日期：${start.reason}；也没有查到废止的规定`,
    since: null,
    clause: null,
  };
}
