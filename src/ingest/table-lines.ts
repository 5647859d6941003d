import { type CleanLine, cleanLines } from './clean-lines.ts';
import type { Noise } from './noise.ts';
import type { Section } from './section.ts';

/** The lines of a table without its header rows; `topOfPage` marks the first line below a page break. */
export interface TableLine extends CleanLine {
  readonly topOfPage: boolean;
}

/** The lines of a table. Header rows, the first and its repetitions on later pages, are noise: rows name their cells. */
export function tableLines(section: Section): {
  readonly lines: readonly TableLine[];
  readonly noise: readonly Noise[];
} {
  const { lines, noise } = cleanLines(section);
  const header = squeeze((section.part.columns ?? []).join(''));
  const isHeader = ({ content }: CleanLine) => squeeze(content.text) === header;
  return {
    lines: lines.flatMap((line, index) => {
      const before = lines[index - 1];
      if (isHeader(line)) return [];
      return [{ ...line, topOfPage: line.indented || (before !== undefined && isHeader(before)) }];
    }),
    noise: [...noise, ...lines.filter(isHeader).map(headerNoise)],
  };
}

function headerNoise({ content: { offsets } }: CleanLine): Noise {
  return { start: offsets[0] ?? 0, end: (offsets.at(-1) ?? -1) + 1, kind: 'column-names' };
}

function squeeze(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
