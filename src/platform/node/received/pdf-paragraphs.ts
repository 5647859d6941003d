import { readLabel } from '../../../policy/clause-label.ts';
import { mainSize, type PdfLine } from './pdf-lines.ts';

/** Where most lines of the text begin and end, in points. */
interface Edges {
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

/** How the text of a document is set, with the leading for each size. */
interface Setting extends Edges {
  /** First lines are set in, so that a line at the edge goes on. */
  readonly hasIndents: boolean;
  readonly leading: ReadonlyMap<number, number>;
}

/** In sizes: what is set in by more is a first line, what is set in further stands in the middle or at the right. */
const INDENT = 1.2;
const DEEP = 4.5;
/** An edge is where at least this share of the lines ends or begins. */
const EDGE = 0.04;
/** Sizes that a full line may lack: a mark that may not begin a line takes its neighbour with it. */
const RAGGED = 1.6;
/** A line further below than this part of the leading stands apart. */
const APART = 1.25;
/** Pairs of a first line and one at the edge that make a custom. */
const CUSTOM = 2;

/**
 * Lines of all pages in their order -> one paragraph a line, as it was before it was printed: told by size, by indents,
 * by lines that are not full, and by the space between.
 */
export function joinPdfLines(lines: readonly PdfLine[]): readonly string[] {
  const setting = settingOf(lines);
  const paragraphs: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before && goesOn(before, line, setting)) paragraphs.push(joinLine(paragraphs.pop() ?? '', line.text));
    else paragraphs.push(line.text);
  });
  return paragraphs;
}

function joinLine(text: string, next: string): string {
  return /[a-z,;.]$/iu.test(text) && /^[a-z(]/iu.test(next) ? `${text} ${next}` : text + next;
}

function settingOf(lines: readonly PdfLine[]): Setting {
  const size = mainSize(lines);
  const body = lines.filter((line) => line.size === size);
  const left = edgeOf(
    body.map(({ x }) => x),
    size,
  );
  const right = -edgeOf(
    body.map(({ end }) => -end),
    size,
  );
  const isFirst = ({ x }: PdfLine) => x - left > INDENT * size && x - left < DEEP * size;
  const pairs = body.filter((line, at) => {
    const before = body[at - 1];
    return before && isFirst(before) && line.x - left < size / 2 && right - before.end < RAGGED * size;
  });
  return { size, left, right, hasIndents: pairs.length >= CUSTOM, leading: leadingOf(lines, { size, left, right }) };
}

/** The smallest place that is no exception. */
function edgeOf(places: readonly number[], size: number): number {
  const sorted = places.toSorted((one, other) => one - other);
  const least = Math.max(2, places.length * EDGE);
  const near = (place: number) => sorted.filter((one) => one >= place && one - place < size / 2).length;
  return sorted.find((place) => near(place) >= least) ?? sorted[0] ?? 0;
}

/** For each size the space from a full line to the next one. */
function leadingOf(lines: readonly PdfLine[], { size, right }: Edges): ReadonlyMap<number, number> {
  const spaces = new Map<number, number[]>();
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before?.page !== line.page || before.size !== line.size) return;
    if (line.size === size && right - before.end > RAGGED * size) return;
    spaces.set(line.size, [...(spaces.get(line.size) ?? []), line.y - before.y]);
  });
  return new Map([...spaces].map(([of, found]) => [of, lowerQuarter(found)]));
}

function lowerQuarter(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 4)] ?? 0;
}

function goesOn(before: PdfLine, line: PdfLine, setting: Setting): boolean {
  if (before.size !== line.size || isApart(before, line, setting)) return false;
  const [wasCentred, isCentred] = [isInMiddle(before, setting), isInMiddle(line, setting)];
  if (wasCentred && isCentred && line.size > setting.size) return true;
  if (isShort(before, line, setting)) return false;
  if (!setting.hasIndents && /[。；：]$/u.test(before.text) && readLabel(line.text) !== null) return false;
  const indent = (line.x - setting.left) / line.size;
  if (indent < INDENT || (isCentred && readLabel(line.text) === null)) return true;
  return !setting.hasIndents && Math.abs(line.x - before.x) < line.size / 2;
}

function isApart(before: PdfLine, line: PdfLine, { leading }: Setting): boolean {
  return before.page === line.page && line.y - before.y > APART * (leading.get(line.size) ?? line.size * 2);
}

function isInMiddle({ x, end, size }: PdfLine, { left, right }: Setting): boolean {
  return x - left > (INDENT * size) / 2 && Math.abs(x - left - (right - end)) < size;
}

/** The first word of the next line would have had room. */
function isShort(before: PdfLine, line: PdfLine, { right }: Setting): boolean {
  const word = /^[\w.%+\-:/@]+/u.exec(line.text)?.[0].length ?? 0;
  return right - before.end > Math.max(RAGGED, word * 0.6 + 1) * before.size;
}
