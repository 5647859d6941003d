import { type Label, readLabel } from '../policy/clause-label.ts';
import { normaliseDocumentNumber } from '../policy/document-number.ts';
import { LONE_DAY } from './guess-dates.ts';
import { coveredTitle, titleFrom } from './guess-facts.ts';

/** A file that holds several documents: the words of each, and the lines above the first (cover, contents). */
export interface Compilation {
  readonly documents: readonly string[];
  readonly before: readonly string[];
}

/** A printed line; `words` without blanks and signs of Markdown. */
interface Line {
  /** Place among all lines. */
  readonly at: number;
  readonly words: string;
}

/** Lines around a title in which the signs of a document stand. */
const NEAR = 4;
/** Lines after a title within which its numbers begin. */
const FRONT = 24;
/** Labels that a document has before another one can begin. */
const LEAST = 2;
/** 一、某某办法……3 */
const CONTENTS_LINE = /^(?:[一二三四五六七八九十\d]+[、.．])?(.{6,60}?)[.．…·\s]*\d{1,4}$/u;
const COVER = /(?:汇编|选编|文集)$/u;
const ANNEX = /^附[件表录]?[一二三四五六七八九十\d]*[：:]?$/u;
/** （2024年10月30日…通过） */
const HISTORY = /^[（(]\d{4}年.*(?:通过|公布|修订|修正|发布)/u;
/** 某某县人民政府文件 */
const RED_HEAD = /^[^，。；：]{4,28}文件$/u;

/** The documents of a text. Most texts are one: where none begins below another, it comes back whole. */
export function splitCompilation(text: string): Compilation {
  const printed = text.split('\n');
  const lines = printed
    .map((line, at) => ({ at, words: line.replace(/^\s*#{1,6}\s+|\*\*|\s/gu, '') }))
    .filter(({ words }) => words !== '');
  const starts = findStarts(lines).map((index) => lines[index]?.at ?? 0);
  if (starts.length < 2) return { documents: [text], before: [] };
  return {
    documents: starts.map(
      (start, nth) =>
        `${printed
          .slice(start, starts[nth + 1])
          .join('\n')
          .trim()}\n`,
    ),
    before: printed.slice(0, starts[0]).filter((line) => line.trim() !== ''),
  };
}

/** Places, among the lines, on which documents begin. */
function findStarts(lines: readonly Line[]): readonly number[] {
  const words = lines.map((line) => line.words);
  const listed = new Set(words.flatMap((line) => CONTENTS_LINE.exec(line)?.[1] ?? []));
  const starts: number[] = [];
  let title = '';
  for (let index = 0; index < words.length; index += 1) {
    const found = titleAt(words, index);
    if (found === null || !numbersBegin(words, index)) continue;
    const start = startAbove(words, index);
    const isFirst = starts.length === 0;
    const isNext = isComplete(words.slice(starts.at(-1), start)) && !isAttached(words, index, title, found);
    const isOwn = listed.has(found) || isMarked(words, index, start) || articlesBegin(words, index);
    if (!isOwn || !(isFirst || isNext)) continue;
    starts.push(start);
    title = found;
  }
  return starts;
}

function titleAt(words: readonly string[], index: number): string | null {
  const first = words[index] ?? '';
  if (readLabel(first) !== null || CONTENTS_LINE.test(first) || COVER.test(first)) return null;
  const title = titleFrom(words.slice(index, index + NEAR), 0);
  if (title === null || title.length < 6 || title.length > 80) return null;
  return words.slice(index, index + NEAR).some((line) => LONE_DAY.test(line) && title.includes(line)) ? null : title;
}

/** A number, a history or a day of signing beside a title. */
function isMarked(words: readonly string[], index: number, start: number): boolean {
  const below = words.slice(index + 1, index + 1 + NEAR);
  return (
    start < index ||
    below.some((line) => isNumber(line) || HISTORY.test(line)) ||
    words.slice(Math.max(0, start - 1), start).some((line) => LONE_DAY.test(line))
  );
}

function isNumber(line: string): boolean {
  return line.length < 30 && normaliseDocumentNumber(line) !== null;
}

/** Articles count from one in each document: 第一章, 第一条. */
function articlesBegin(words: readonly string[], index: number): boolean {
  return /^(?:article|chapter)$/u.test(firstLabel(words, index)?.form ?? '');
}

function firstLabel(words: readonly string[], index: number): Label | undefined {
  return words.slice(index + 1, index + FRONT).flatMap((line) => readLabel(line) ?? [])[0];
}

/** Its articles or items count from one. */
function numbersBegin(words: readonly string[], index: number): boolean {
  return firstLabel(words, index)?.number === 1;
}

/** What stands above has been a document: it has articles or items of its own. */
function isComplete(words: readonly string[]): boolean {
  return words.filter((line) => readLabel(line) !== null).length >= LEAST;
}

/** An annex, or the text that the notice above puts before. */
function isAttached(words: readonly string[], index: number, above: string, title: string): boolean {
  if (words.slice(Math.max(0, index - 2), index).some((line) => ANNEX.test(line))) return true;
  return coveredTitle(above) !== null && above.includes(title);
}

/** The number and the red head that stand above a title belong to it. */
function startAbove(words: readonly string[], index: number): number {
  const above = words.slice(Math.max(0, index - 2), index);
  return index - above.length + (above.findLastIndex((line) => !isNumber(line) && !RED_HEAD.test(line)) + 1);
}
