/** A run of an answer's line: words, bold words, or the marker [n] of a citation. */
export type Inline =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'bold'; readonly content: readonly Inline[] }
  | { readonly kind: 'marker'; readonly n: number };

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'table'; readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] };

export type Cell = readonly Inline[];

const LIST_ITEM = /^(?:[-*•]|(\d{1,3})[.)])\s+(.*)$/u;
const TABLE_RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/u;

/**
 * The Markdown that answers are written in: paragraphs, bold, lists, quotes, pipe tables, [n].
 * Anything else (HTML, links, headings) is words like other words: nothing that a text says can become markup.
 */
export function parseMarkdown(text: string): readonly Block[] {
  return parseLines(text.replaceAll('\r', '').split('\n'));
}

/** `**最高 300 万元**[1]` -> bold words, marker 1. An unclosed `**` stands for itself. */
export function parseInline(text: string): readonly Inline[] {
  const runs: Inline[] = [];
  for (const [whole, bold, n] of text.matchAll(
    /\*\*(.+?)\*\*|\[(\d{1,3})\]|(?:(?!\*\*.+?\*\*|\[\d{1,3}\])[\s\S])+/gu,
  )) {
    if (bold !== undefined) runs.push({ kind: 'bold', content: parseInline(bold) });
    else if (n !== undefined) runs.push({ kind: 'marker', n: Number(n) });
    else runs.push({ kind: 'words', text: whole });
  }
  return runs;
}

function parseLines(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = (lines[at] ?? '').trim();
    const taken =
      line === ''
        ? { next: at + 1 }
        : (takeQuote(lines, at) ?? takeTable(lines, at) ?? takeList(lines, at) ?? takeParagraph(lines, at));
    if ('block' in taken) blocks.push(taken.block);
    at = taken.next;
  }
  return blocks;
}

interface Taken {
  readonly block: Block;
  readonly next: number;
}

function takeQuote(lines: readonly string[], from: number): Taken | null {
  const end = runEnd(lines, from, (line) => line.trimStart().startsWith('>'));
  if (end === from) return null;
  const inner = lines.slice(from, end).map((line) => line.trimStart().replace(/^> ?/u, ''));
  return { block: { kind: 'quote', blocks: parseLines(inner) }, next: end };
}

function takeTable(lines: readonly string[], from: number): Taken | null {
  if (!lines[from]?.includes('|') || !TABLE_RULE.test((lines[from + 1] ?? '').trim())) return null;
  const end = runEnd(lines, from, (line) => line.includes('|'));
  const cells = (line = '') =>
    line
      .trim()
      .replace(/^\||\|$/gu, '')
      .split('|')
      .map((cell) => parseInline(cell.trim()));
  return { block: { kind: 'table', head: cells(lines[from]), rows: lines.slice(from + 2, end).map(cells) }, next: end };
}

/** Items of one kind, each with the indented lines that belong to it; blank lines between items are allowed. */
function takeList(lines: readonly string[], from: number): Taken | null {
  const first = LIST_ITEM.exec((lines[from] ?? '').trim());
  if (!first) return null;
  const indent = indentOf(lines[from] ?? '');
  const isOrdered = first[1] !== undefined;
  const items: (readonly Block[])[] = [];
  let at = from;
  for (;;) {
    const start = skipBlank(lines, at);
    const item = LIST_ITEM.exec((lines[start] ?? '').trim());
    if (!item || indentOf(lines[start] ?? '') !== indent || (item[1] !== undefined) !== isOrdered) break;
    at = itemEnd(lines, start + 1, indent);
    items.push(
      parseLines([
        item[2] ?? '',
        ...lines.slice(start + 1, at).map((line) => line.slice(Math.min(indentOf(line), indent + 2))),
      ]),
    );
  }
  return { block: { kind: 'list', start: isOrdered ? Number(first[1]) : null, items }, next: at };
}

function takeParagraph(lines: readonly string[], from: number): Taken {
  const startsOther = (line: string) =>
    line.trim() === '' || line.trimStart().startsWith('>') || LIST_ITEM.test(line.trim());
  const end = runEnd(lines, from + 1, (line) => !startsOther(line));
  const text = lines
    .slice(from, end)
    .map((line) => line.trim())
    .join('\n');
  return { block: { kind: 'paragraph', content: parseInline(text) }, next: end };
}

/** First line from `from` on that does not belong to the item: neither blank nor indented deeper than its label. */
function itemEnd(lines: readonly string[], from: number, indent: number): number {
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (indentOf(line) <= indent) break;
    end = at + 1;
  }
  return end;
}

function runEnd(lines: readonly string[], from: number, belongs: (line: string) => boolean): number {
  let end = from;
  while (end < lines.length && belongs(lines[end] ?? '')) end += 1;
  return end;
}

function skipBlank(lines: readonly string[], from: number): number {
  return runEnd(lines, from, (line) => line.trim() === '');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
