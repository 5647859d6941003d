import type { CatalogAnchor, CatalogCopy, CatalogPart, Layout } from './catalog.ts';
import { readGridLine } from './grid-line.ts';
import { guessGrids } from './guess-grids.ts';
import { linesOf, type SourceText } from './source-text.ts';

/** How a file that holds one document is laid out, and where its covering notice ends; null when it holds nothing. */
export function guessCopy({ file, text }: SourceText, title: string): CatalogCopy | null {
  const lines = text.split('\n').map((printed, index) => ({ printed, line: index + 1 }));
  const filled = lines.filter(({ printed }) => printed.trim() !== '');
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return null;
  const from = anchorOf(first);
  return {
    file,
    layout: guessLayout(filled.map(({ printed }) => printed).filter((printed) => !isRow(printed))),
    from,
    to: anchorOf(last),
    parts: guessParts({ file, text }, filled, from, title),
    noise: [],
  };
}

interface PrintedLine {
  readonly printed: string;
  readonly line: number;
}

function anchorOf({ printed, line }: PrintedLine): CatalogAnchor {
  return { line, text: printed.trim() };
}

function isRow(text: string): boolean {
  return readGridLine({ text, start: 0, end: text.length }) !== null;
}

/** A hard line of a PDF holds 15 to 45 characters and seldom ends a sentence. */
function guessLayout(lines: readonly string[]): Layout {
  if (lines.some((line) => /^#{1,4} |<\/?(?:b|p|br)>/u.test(line))) return 'markdown';
  const trimmed = lines.map((line) => line.trim());
  const broken = trimmed.filter((line) => line.length >= 15 && line.length <= 45 && !/[。；：！？]$/u.test(line));
  return broken.length > lines.length * 0.4 ? 'wrapped' : 'paragraphs';
}

/** Notice, text and tables in their order; none when all is text. */
function guessParts(
  source: SourceText,
  filled: readonly PrintedLine[],
  from: CatalogAnchor,
  title: string,
): CatalogPart[] {
  const texts = guessTexts(filled, from, title);
  const begins = texts.at(-1)?.from.line ?? 0;
  const grids = guessGrids(linesOf(source, [0, source.text.length]), title).filter(
    ({ part }) => part.from.line > begins,
  );
  if (grids.length === 0) return texts;
  const starts = new Set(grids.map(({ part }) => part.from.line));
  const first: CatalogPart[] = texts.length > 0 || starts.has(from.line) ? texts : [{ kind: 'prose', from }];
  const parts = grids.flatMap(({ part, to }): readonly CatalogPart[] => {
    const next = filled.find(({ line }) => line > to);
    return next && !starts.has(next.line) ? [part, { kind: 'prose', from: anchorOf(next) }] : [part];
  });
  return [...first, ...parts];
}

/** Notice and text, when the title that the notice names stands a second time, at the head of the text. */
function guessTexts(lines: readonly PrintedLine[], from: CatalogAnchor, title: string): CatalogPart[] {
  const compact = lines.map(({ printed }) => printed.replace(/\s/gu, ''));
  const start = compact.findIndex((line, at) => at > 1 && line !== '' && beginsTitle(compact, at, title));
  const own = start < 0 ? undefined : lines[start];
  if (!own || !compact.slice(0, start).join('').includes(title)) return [];
  return [
    { kind: 'notice', from },
    { kind: 'prose', from: anchorOf(own) },
  ];
}

/** The title from this line on, over as many lines as it takes. */
function beginsTitle(lines: readonly string[], at: number, title: string): boolean {
  let joined = '';
  for (let next = at; next < lines.length && joined.length < title.length; next += 1) joined += lines[next];
  return joined === title;
}
