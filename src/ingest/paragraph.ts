import type { SourceRange } from '../policy/clause.ts';
import type { SourceText } from './source-text.ts';

/** Text that remembers where each of its characters stands: `offsets[i]` in the source, -1 where ingest put one in. */
export interface Paragraph {
  readonly text: string;
  readonly offsets: readonly number[];
}

export const EMPTY_PARAGRAPH: Paragraph = { text: '', offsets: [] };

/** The characters `start` to `end` of the source. */
export function paragraphOf(source: SourceText, start: number, end: number): Paragraph {
  return {
    text: source.text.slice(start, end),
    offsets: Array.from({ length: end - start }, (_, index) => start + index),
  };
}

export function sliceParagraph({ text, offsets }: Paragraph, from: number, to = text.length): Paragraph {
  return { text: text.slice(from, to), offsets: offsets.slice(from, to) };
}

/** The paragraphs in order, `separator` between those that are not empty. */
export function joinParagraphs(paragraphs: readonly Paragraph[], separator = ''): Paragraph {
  const filled = paragraphs.filter(({ text }) => text !== '');
  const gap = Array.from(separator, () => -1);
  return {
    text: filled.map(({ text }) => text).join(separator),
    offsets: filled.flatMap(({ offsets }, index) => (index === 0 ? [...offsets] : [...gap, ...offsets])),
  };
}

/** Without white space at both ends. */
export function trimParagraph(paragraph: Paragraph): Paragraph {
  const from = paragraph.text.length - paragraph.text.trimStart().length;
  return sliceParagraph(paragraph, from, Math.max(from, paragraph.text.trimEnd().length));
}

/** Without the characters at which `drop` is true. */
export function filterParagraph({ text, offsets }: Paragraph, keep: (index: number) => boolean): Paragraph {
  const kept = offsets.map((_, index) => index).filter(keep);
  return { text: kept.map((index) => text[index]).join(''), offsets: kept.map((index) => offsets[index] ?? -1) };
}

/** The first source offset of the paragraph; -1 for one without any. */
export function startOf({ offsets }: Paragraph): number {
  return offsets.find((offset) => offset >= 0) ?? -1;
}

/** The stretches of the source that the paragraph covers, in its order. */
export function rangesOf({ offsets }: Paragraph): readonly SourceRange[] {
  const ranges: [number, number][] = [];
  for (const offset of offsets) {
    if (offset < 0) continue;
    const last = ranges.at(-1);
    if (last && last[1] === offset) last[1] = offset + 1;
    else ranges.push([offset, offset + 1]);
  }
  return ranges;
}
