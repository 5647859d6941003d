import { type CalendarDate, formatChineseDate } from '../../policy/calendar-date.ts';
import { nameClause } from '../../policy/clause-name.ts';
import { mayBePresentedAsCurrent, validityOfClause } from '../../policy/validity.ts';
import type { Sources } from '../dependencies.ts';
import type { Finding } from '../evidence/evidence.ts';
import { SINCE_THEN } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';
import { lifeOf } from './phrase-finding.ts';

/** What answered for an earlier day and has ended by the day of the question: how, and what stands for it now. */
export function tellSince(
  finding: Finding,
  { dates, dateSaid, askedOn }: Understanding,
  asOf: CalendarDate,
  sources: Sources,
): readonly Statement[] {
  // Of several days only the last has nothing told after it.
  if (!dateSaid || asOf >= askedOn || asOf !== dates.at(-1)) return [];
  const { clause, document } = finding.passage;
  const validity = validityOfClause(clause, document, askedOn);
  if (mayBePresentedAsCurrent(validity.status)) return [];
  const { status, reason, now, cites } = lifeOf({ ...finding, validity, supersededBy: null }, askedOn, sources);
  const day = formatChineseDate(askedOn);
  const text = `${SINCE_THEN(day, status)}${nameClause(document, clause)}，${reason}。${now}`;
  return [state('note', text, cites, { grounds: [day, reason, now] })];
}
