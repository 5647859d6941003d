import type { ComparedFigure } from '../../policy/compare-texts.ts';

/** A figure as it is told beside another: a ceiling says that it is one. */
export function nameFigure({ raw, role }: ComparedFigure): string {
  return role === 'ceiling' && !raw.startsWith('最高') ? `最高${raw}` : raw;
}
