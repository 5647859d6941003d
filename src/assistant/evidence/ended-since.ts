import type { Understanding } from '../understand.ts';
import type { Evidence, Finding } from './evidence.ts';
import { findLead } from './find-lead.ts';

/**
 * Evidence of several days, in their order: 2023年给多少？今年还给吗. What answered for a day and has ended by a later one is
 * what is asked about again, and stands first among what has ended.
 */
export function followThrough(question: Understanding, days: readonly Evidence[]): readonly Evidence[] {
  return days.map((day, at) => {
    const before = days.slice(0, at).flatMap((earlier) => {
      const lead = earlier.asOf < day.asOf ? findLead(earlier.current, question) : null;
      return lead?.calculation ? [lead.calculation.measure.clause] : [];
    });
    const over = day.ended.find((finding) => before.includes(finding.passage.clause.id));
    return over ? { ...day, ended: firstOf(over, day.ended), endedSince: over.passage.clause.id } : day;
  });
}

function firstOf(first: Finding, all: readonly Finding[]): readonly Finding[] {
  return [first, ...all.filter((finding) => finding !== first)];
}
