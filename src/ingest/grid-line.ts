import type { SourceRange } from '../policy/clause.ts';
import { readLabel } from '../policy/clause-label.ts';
import type { Line } from './source-text.ts';

/** A line that holds one row of a table: where its cells stand in the source, empty ones too, and the marks between. */
export interface GridLine {
  readonly mark: 'tab' | 'bar';
  readonly cells: readonly SourceRange[];
  readonly marks: readonly SourceRange[];
}

const BAR = /[|｜│┃]/u;
/** |---|:--:| and the rules of a table that is drawn with characters. */
const RULE = /^[\s|｜:+=─━═\-┄┈┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝│┃]{3,}$/u;

/** True for a line of a table that holds no words. */
export function isRule({ text }: Pick<Line, 'text'>): boolean {
  return RULE.test(text) && /[-─━═=]{2}/u.test(text);
}

/** The cells of a line that is parted by tabs or bars; null for a line of running text. */
export function readGridLine(line: Line): GridLine | null {
  if (isRule(line)) return null;
  const bars = line.text.includes('\t') ? null : barsOf(line.text);
  const found = bars ? cut(line, 'bar', bars) : cut(line, 'tab', placesOf(line.text, /\t/gu));
  return found.cells.length > 1 && !isRunningText(line, found) ? found : null;
}

/** Bars between cells; those at both ends of the line are its frame. Null where a line has none. */
function barsOf(text: string): readonly number[] | null {
  return BAR.test(text) && !/[。；]$/u.test(text.trim()) ? placesOf(text, /[|｜│┃]/gu) : null;
}

function placesOf(text: string, mark: RegExp): readonly number[] {
  return [...text.matchAll(mark)].map(({ index }) => index);
}

function cut({ text, start }: Line, mark: GridLine['mark'], places: readonly number[]): GridLine {
  const edges = [-1, ...places, text.length];
  const cells = edges.slice(1).map((end, at): SourceRange => trimmed(text, (edges[at] ?? -1) + 1, end));
  const framed = mark === 'bar' && BAR.test(text.trimStart()[0] ?? '');
  const closed = mark === 'bar' && BAR.test(text.trimEnd().at(-1) ?? '');
  const inside = cells.slice(framed ? 1 : 0, closed ? -1 : undefined);
  const shift = ([from, to]: SourceRange): SourceRange => [start + from, start + to];
  return { mark, cells: inside.map(shift), marks: mark === 'tab' ? [] : places.map((at) => shift([at, at + 1])) };
}

function trimmed(text: string, from: number, to: number): SourceRange {
  const cell = text.slice(from, to);
  const start = from + cell.length - cell.trimStart().length;
  return [start, Math.max(start, from + cell.trimEnd().length)];
}

/** `一、\t总则` is a label with its title, `第一章 总则\t3` a line of contents. */
function isRunningText({ text, start }: Line, { cells }: GridLine): boolean {
  const words = cells.map(([from, to]) => text.slice(from - start, to - start)).filter((cell) => cell !== '');
  const [first = '', second = ''] = words;
  if (words.length === 0) return true;
  if (words.length > 2) return false;
  const label = readLabel(`${first} `);
  return words.length === 2 && label !== null && (label.length > first.length || /^\d{1,3}$/u.test(second));
}
