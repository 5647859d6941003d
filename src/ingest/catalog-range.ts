import type { SourceRange } from '../policy/clause.ts';
import type { CatalogAnchor, CatalogCopy, CatalogPart } from './catalog.ts';
import { catalogMessages as messages } from './messages.ts';
import type { SourceText } from './source-text.ts';

export interface PlacedPart {
  readonly part: CatalogPart;
  readonly range: SourceRange;
}

/** Where a copy stands in its file. Throws when an anchor is not on its line. */
export function rangeOfCopy(source: SourceText, copy: CatalogCopy): SourceRange {
  const start = offsetOf(source, copy.from, 'first');
  const end = offsetOf(source, copy.to, 'last') + copy.to.text.length;
  if (end <= start) throw new Error(messages.emptyCopy(source.file, copy.from, copy.to));
  return [start, end];
}

/** The parts of a copy with their ranges, which tile the range of the copy; one of prose when none are named. */
export function partsOfCopy(source: SourceText, copy: CatalogCopy): readonly PlacedPart[] {
  const [start, end] = rangeOfCopy(source, copy);
  if (copy.parts.length === 0) return [{ part: { kind: 'prose', from: copy.from }, range: [start, end] }];
  const starts = copy.parts.map(({ from }) => offsetOf(source, from, 'first'));
  if (starts[0] !== start) throw new Error(messages.firstPart(source.file, copy.from));
  return copy.parts.map((part, index) => {
    const range: SourceRange = [starts[index] ?? start, starts[index + 1] ?? end];
    if (range[1] <= range[0]) throw new Error(messages.partOrder(source.file, part.from));
    return { part, range };
  });
}

/** The declared noise of a copy, as ranges of its file. */
export function noiseOfCopy(source: SourceText, copy: CatalogCopy): readonly SourceRange[] {
  return copy.noise.map((noise) => {
    const start = offsetOf(source, noise, 'first');
    return [start, start + noise.text.length];
  });
}

/** Offset of the anchor's text in the source. Throws when the line does not hold it. */
export function offsetOf(source: SourceText, { line, text }: CatalogAnchor, which: 'first' | 'last'): number {
  const start = startOfLine(source.text, line);
  const feed = source.text.indexOf('\n', start);
  const printed = source.text.slice(start, feed === -1 ? undefined : feed);
  const column = which === 'first' ? printed.indexOf(text) : printed.lastIndexOf(text);
  if (start === -1 || column === -1) throw new Error(messages.anchor(source.file, line, text, printed));
  return start + column;
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const feed = text.indexOf('\n', start);
    if (feed === -1) return -1;
    start = feed + 1;
  }
  return start;
}
