import { mainSize, type PdfLine } from './pdf-lines.ts';

/** Lines at the top and at the foot of a page among which heads and numbers are looked for. */
const OUTER = 2;
/** Points by which a running head may stand elsewhere on another page. */
const SAME_PLACE = 4;
/** — 3 —, 第3页 共9页, 3 / 9 */
const PAGE_NUMBER = /^[-—–－·\s]*\d{1,4}[-—–－·\s]*$|^第?\s*\d+\s*页?\s*[/／,，共]*\s*\d*\s*页?$/u;

/** 某某政策汇编 12: the number of a page beside its head. */
const NUMBER_BESIDE = /^\d{1,4}\s+|\s+\d{1,4}$/gu;
/** A note at the edge of a page is smaller than this part of the text, and this many sizes of it away. */
const SMALL = 0.8;
const AWAY = 1.5;

/** Lines without running heads and page numbers. */
export function withoutMargins(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const outer = pages.map((lines) => [...new Set([...lines.slice(0, OUTER), ...lines.slice(-OUTER)])]);
  const times = countPlaces(outer.flat());
  const least = Math.max(2, Math.ceil(pages.length / 3));
  const size = mainSize(pages.flat());
  const isRunning = (line: PdfLine): boolean =>
    placesNear(line).some((place) => (times.get(place)?.size ?? 0) >= least);
  return pages.map((lines, at) => {
    const found = (outer[at] ?? []).filter(
      (line) => isNumber(line, lines) || isNote(line, lines, size) || isRunning(line),
    );
    return lines.filter((line) => !found.includes(line));
  });
}

/** A number alone on the first or the last line of a page. */
function isNumber(line: PdfLine, lines: readonly PdfLine[]): boolean {
  return (line === lines[0] || line === lines.at(-1)) && PAGE_NUMBER.test(line.text);
}

/** Small, at the edge, and far from the text: a running head of a document of one page. */
function isNote(line: PdfLine, lines: readonly PdfLine[], size: number): boolean {
  const inner = line === lines[0] ? lines[1] : line === lines.at(-1) ? lines.at(-2) : undefined;
  return inner !== undefined && line.size < SMALL * size && Math.abs(inner.y - line.y) > AWAY * size;
}

/** The pages on which the same words stand in one place. */
function countPlaces(lines: readonly PdfLine[]): ReadonlyMap<string, ReadonlySet<number>> {
  const pages = new Map<string, Set<number>>();
  for (const line of lines)
    for (const place of placesNear(line)) pages.set(place, (pages.get(place) ?? new Set()).add(line.page));
  return pages;
}

function placesNear({ text, y }: PdfLine): readonly string[] {
  const words = text.replace(NUMBER_BESIDE, '');
  const place = Math.floor(y / SAME_PLACE);
  return [`${place} ${words}`, `${place + 1} ${words}`];
}
