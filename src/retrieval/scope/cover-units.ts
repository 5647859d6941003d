import type { HeldClause } from '../held-clause.ts';
import type { ContentUnit } from './content-units.ts';

/** Where a clause holds a unit: each 0 or 1, but `alike`, the part of its pairs of characters that stand there. */
export interface UnitCover {
  readonly own: number;
  /** In the clause with its sub-clauses. */
  readonly text: number;
  /** There, in the headings or in the title. */
  readonly around: number;
  /** There, or in the clause that it is part of. */
  readonly section: number;
  readonly alike: number;
}

export type Level = keyof UnitCover;
export const LEVELS = ['own', 'text', 'around', 'section', 'alike'] as const satisfies readonly Level[];

/** Half of what a pair of characters counts. */
const CHARACTER = 0.5;

/** `section`: the normalised text of the clause above, empty where there is none. */
export function coverUnits(units: readonly ContentUnit[], held: HeldClause, section: string): readonly UnitCover[] {
  const around = `${held.text}\n${held.headings}\n${held.title}`;
  return units.map(({ text, alternatives }) => {
    const holds = (where: string) => (alternatives.some((one) => where.includes(one)) ? 1 : 0);
    const isAround = holds(around);
    return {
      own: holds(held.own),
      text: holds(held.text),
      around: isAround,
      section: isAround || holds(section),
      alike: isAround || shareOfCharacters(text, around),
    };
  });
}

function shareOfCharacters(word: string, text: string): number {
  const pairs = Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
  const shareOf = (parts: readonly string[]) =>
    parts.filter((part) => text.includes(part)).length / (parts.length || 1);
  return Math.max(shareOf(pairs), CHARACTER * shareOf([...word]));
}

/** How much of the units, by weight, is held at a level: 0 to 1; 1 of none. */
export function shareCovered(units: readonly ContentUnit[], covers: readonly UnitCover[], level: Level): number {
  const all = units.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 1;
  return covers.reduce((sum, cover, at) => sum + cover[level] * (units[at]?.weight ?? 0), 0) / all;
}

/** Stands for what is held. */
const HELD = '□';

/** The question with all that the clause holds taken out: what it leaves unaccounted for. */
export function leaveOver(text: string, units: readonly ContentUnit[], covers: readonly UnitCover[]): string {
  let [left, from] = ['', 0];
  units.forEach(({ start, end }, at) => {
    const cover = covers[at];
    if (!cover || Math.max(cover.section, cover.alike) < 1) return;
    left += text.slice(from, start) + HELD;
    from = end;
  });
  return left + text.slice(from);
}
