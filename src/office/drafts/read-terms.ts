import type { Sum } from './draft.ts';
import { sumOf } from './figures-of-clause.ts';
import { BEFORE_EVENT, FROM_EVENT, NO_TERM, TERM_LIMIT, WITHIN } from './patterns.ts';
import type { Provision, Segment } from './provision.ts';
import type { ReadAmount } from './read-amounts.ts';

/** 主管部门应当在受理: who has to, and the event. */
const DUTY = /^.*(?:应当?|须|需要?|要)(?:在|自|于|从)?(?=.{2})/u;
const TERM_UNITS: ReadonlySet<string> = new Set(['day', 'working_day', 'natural_day', 'month', 'year']);

/** A provision -> the spans of time within which something is due. */
export function readTerms(provision: Provision): readonly ReadAmount[] {
  return provision.segments.flatMap((segment, at) => {
    const above = provision.segments[at - 1];
    return segment.figures.flatMap((figure): readonly ReadAmount[] => {
      if (figure.kind !== 'duration') return [];
      const [before, after] = [segment.text.slice(0, figure.start), segment.text.slice(figure.end)];
      const isBefore = BEFORE_EVENT.test(before) && !/[后内]$/u.test(before);
      if (NO_TERM.test(before) || !(isBefore || WITHIN.test(after) || TERM_LIMIT.test(before))) return [];
      const sum = sumOf(figure, segment.text);
      if (!sum || !TERM_UNITS.has(sum.unit)) return [];
      return [termOf(segment, above, sum, before, isBefore, segment.start + figure.start, segment.start + figure.end)];
    });
  });
}

function termOf(
  segment: Segment,
  above: Segment | undefined,
  term: Sum,
  before: string,
  isBefore: boolean,
  start: number,
  end: number,
): ReadAmount {
  const own = FROM_EVENT.exec(before)?.[1] ?? null;
  const earlier = above ? (FROM_EVENT.exec(above.text)?.[1] ?? null) : null;
  const event = (own ?? earlier)?.replace(DUTY, '') ?? before.replace(/[在应当需于]+$/u, '').slice(-20);
  const confidence = own || earlier ? 'sure' : 'guess';
  return {
    amount: { value: { kind: 'deadline', term, event, isBefore }, quote: segment.text, confidence },
    start,
    end,
  };
}
