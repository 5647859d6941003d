import type { SourceRange } from '../policy/clause.ts';
import type { Noise, NoiseKind } from './noise.ts';
import { filterParagraph, type Paragraph, paragraphOf, trimParagraph } from './paragraph.ts';
import type { Section } from './section.ts';
import { type Line, linesOf } from './source-text.ts';

/** A printed line without conversion remains; blank lines are gone but remembered. */
export interface CleanLine {
  readonly content: Paragraph;
  /** The line is set in by white space: a first line in the city texts, the top of a page in the wrapped ones. */
  readonly indented: boolean;
  readonly blankBefore: boolean;
}

const WHOLE_LINE: readonly (readonly [RegExp, NoiseKind])[] = [
  [/^打印字号：/u, 'junk'], // 打印字号：   大   中   小
  [/^[^，。；]*\.png$/u, 'image'], // 专栏1.png
  [/^-{3,}$/u, 'markup'],
];

const INSIDE_LINE: readonly (readonly [RegExp, NoiseKind])[] = [
  [/\[bookmark: [^\]]*\]/gu, 'bookmark'], // [bookmark: _Hlk159372147]（十二）
  [/<\/?[a-z][a-z0-9]*>/giu, 'markup'], // <b>一、拓展空间</b>
  [/^\s*#{1,6}(?=\s)/gu, 'markup'],
  [/^\s*-(?=\s)/gu, 'markup'], // - （一）制作虚假证明材料举报的；
];

/** Drops what conversion left in the lines of a range; what is dropped is listed. */
export function cleanLines({ source, range, rest = [], declaredNoise }: Section): {
  readonly lines: readonly CleanLine[];
  readonly noise: readonly Noise[];
} {
  const noise: Noise[] = [];
  const lines: CleanLine[] = [];
  const raw = [range, ...rest].flatMap((stretch) => linesOf(source, stretch));
  raw.forEach((line, index) => {
    const whole = wholeLineNoise(line, raw, index);
    if (whole) noise.push({ ...whole });
    if (whole || line.text.trim() === '') return;
    const found = [...findNoiseInside(line), ...declaredIn(line, declaredNoise)];
    noise.push(...found);
    const content = trimParagraph(
      filterParagraph(paragraphOf(source, line.start, line.end), (at) => !covers(found, line.start + at)),
    );
    if (content.text === '') return;
    lines.push({ content, indented: /^\s/u.test(line.text), blankBefore: raw[index - 1]?.text.trim() === '' });
  });
  return { lines, noise };
}

function wholeLineNoise(line: Line, lines: readonly Line[], index: number): Noise | null {
  const text = line.text.trim();
  const kind = isPageNumber(text, lines, index)
    ? 'page-number'
    : WHOLE_LINE.find(([pattern]) => pattern.test(text))?.[1];
  return kind ? trimmedNoise(line, kind) : null;
}

/** A page number stands alone and three blank lines follow it; a row number of a table has at most one. */
function isPageNumber(text: string, lines: readonly Line[], index: number): boolean {
  if (!/^\d{1,3}$/u.test(text)) return false;
  return [1, 2, 3].every((step) => lines[index + step]?.text.trim() === '');
}

function findNoiseInside(line: Line): readonly Noise[] {
  return INSIDE_LINE.flatMap(([pattern, kind]) =>
    [...line.text.matchAll(pattern)].map((match) => ({
      start: line.start + match.index + (match[0].length - match[0].trimStart().length),
      end: line.start + match.index + match[0].length,
      kind,
    })),
  );
}

function declaredIn(line: Line, declared: readonly SourceRange[]): readonly Noise[] {
  return declared
    .filter(([start, end]) => start >= line.start && end <= line.end)
    .map(([start, end]) => ({ start, end, kind: 'junk' }));
}

function trimmedNoise(line: Line, kind: NoiseKind): Noise {
  const lead = line.text.length - line.text.trimStart().length;
  return { start: line.start + lead, end: line.start + line.text.trimEnd().length, kind };
}

function covers(noise: readonly Noise[], offset: number): boolean {
  return noise.some(({ start, end }) => offset >= start && offset < end);
}
