import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Clauses } from '../../policy/clauses.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import { type Asked, asksTheSame, type Likeness } from '../likeness.ts';
import { type Curated, standingOf } from './curated.ts';

interface Texts {
  readonly clauses: Clauses;
  readonly documents: ReadonlyMap<string, PolicyDocument>;
}

/** The curated answer to a message on a day: the newest whose wordings ask the same and that still stands; else null. Pure but for what it remembers of the wordings. */
export function makeCuratedFinder(texts: Texts, likeness: Likeness) {
  const read = new Map<string, Asked>();
  const readOnce = (wording: string, asOf: CalendarDate) => {
    const asked = read.get(wording) ?? likeness.read(wording, asOf);
    read.set(wording, asked);
    return asked;
  };
  return (asked: Asked, asOf: CalendarDate, among: readonly Curated[]): Curated | null =>
    among.find(
      (curated) =>
        curated.wordings.some((wording) => asksTheSame(asked, readOnce(wording, asOf), likeness)) &&
        standingOf(curated, asOf, texts).kind === 'holds',
    ) ?? null;
}
