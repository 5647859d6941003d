import { type CalendarDate, formatChineseDate } from '../policy/calendar-date.ts';
import type { AuditReport } from './audit.ts';
import type { Contradiction, GrantSide } from './audit-contradictions.ts';
import { auditMessages as messages } from './messages.ts';

/** The report as lines of text: a heading for each kind of finding, an indented line for each finding. */
export function formatAudit(report: AuditReport): readonly string[] {
  return [
    messages.contradictions(report.contradictions.length),
    ...report.contradictions.flatMap(formatContradiction),
    messages.reprints(report.reprints.length),
    ...report.reprints.map(({ here, there, pairs }) => `  ${messages.reprint(here, there, pairs.length)}`),
    messages.dangling(report.dangling.length),
    ...report.dangling.map(
      ({ clause, document, title, number }) => `  ${clause ?? document}：${nameOf(title, number)}`,
    ),
    messages.danglingClauses(report.dangling_clauses.length),
    ...report.dangling_clauses.map(({ clause, quote }) => `  ${clause}：${quote}`),
    messages.unlisted(report.unlisted.length),
    ...report.unlisted.map(({ clause, number }) => `  ${clause}：${number}`),
    messages.absent(report.absent.length),
    ...report.absent.map(({ clause, document, title, note }) => `  ${clause ?? document}：${title}（${note}）`),
    messages.undated(report.undated.length),
    ...report.undated.map(({ document, reason }) => `  ${document}：${reason}`),
  ];
}

function formatContradiction({ here, there, likeness, from, until, is_current }: Contradiction): readonly string[] {
  const days = is_current ? messages.current : messages.overlap(printed(from), printed(until));
  const side = ({ clause, figures, quote }: GrantSide) => `    ${clause}（${figures.join('、')}）：${quote}`;
  return [`  ${days}，${messages.likeness(Math.round(likeness * 100))}`, side(here), side(there)];
}

function printed(date: CalendarDate | null): string | null {
  return date && formatChineseDate(date);
}

function nameOf(title: string | null, number: string | null): string {
  return [title && `《${title}》`, number].filter(Boolean).join(' ');
}
