import type { Noise } from './noise.ts';
import { type Paragraph, rangesOf } from './paragraph.ts';
import { cellOf } from './table-row.ts';

/** A merged cell is printed twice in one row when the page breaks beside it (附件1第13项). */
export function dropRepetition(lines: readonly Paragraph[]): {
  readonly task: Paragraph;
  readonly repeated: readonly Noise[];
} {
  const half = lines.length / 2;
  const twice =
    lines.length % 2 === 0 && lines.slice(0, half).every(({ text }, index) => text === lines[half + index]?.text);
  if (!twice) return { task: cellOf(lines), repeated: [] };
  const repeated = lines.slice(half).flatMap(rangesOf);
  return {
    task: cellOf(lines.slice(0, half)),
    repeated: repeated.map(([start, end]) => ({ start, end, kind: 'repeated-cell' as const })),
  };
}
