import type { CatalogAnchor, CatalogCopy, CatalogPart, Layout } from './catalog.ts';
import type { SourceText } from './source-text.ts';

/** How a file that holds one document is laid out, and where its covering notice ends; null when it holds nothing. */
export function guessCopy({ file, text }: SourceText, title: string): CatalogCopy | null {
  const lines = text.split('\n').map((printed, index) => ({ printed, line: index + 1 }));
  const filled = lines.filter(({ printed }) => printed.trim() !== '');
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return null;
  const from = anchorOf(first);
  return {
    file,
    layout: guessLayout(filled.map(({ printed }) => printed)),
    from,
    to: anchorOf(last),
    parts: guessParts(filled, from, title),
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

/** A hard line of a PDF holds 15 to 45 characters and seldom ends a sentence. */
function guessLayout(lines: readonly string[]): Layout {
  if (lines.some((line) => /^#{1,4} |<\/?(?:b|p|br)>/u.test(line))) return 'markdown';
  const trimmed = lines.map((line) => line.trim());
  const broken = trimmed.filter((line) => line.length >= 15 && line.length <= 45 && !/[。；：！？]$/u.test(line));
  return broken.length > lines.length * 0.4 ? 'wrapped' : 'paragraphs';
}

/** Notice and text, when the title that the notice names stands a second time, at the head of the text. */
function guessParts(lines: readonly PrintedLine[], from: CatalogAnchor, title: string): CatalogPart[] {
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
