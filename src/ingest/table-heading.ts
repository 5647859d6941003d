import type { CatalogPart } from './catalog.ts';
import type { ClauseDraft } from './clause-draft.ts';
import type { CleanLine } from './clean-lines.ts';
import { draft } from './draft.ts';
import { labelMessages, tableMessages } from './messages.ts';
import { joinParagraphs, type Paragraph } from './paragraph.ts';
import type { Section } from './section.ts';
import { cellOf, pathIn } from './table-row.ts';

/** A title above rows, as the clause that they hang from, and what they carry in `headings`. */
export interface TableHeading {
  readonly draft: ClauseDraft;
  readonly headings: readonly string[];
}

/** The title of an annex or list, above all its rows; the title of a body stands beside them. Null without lines. */
export function draftTableTitle(part: CatalogPart, lines: readonly Paragraph[]): TableHeading | null {
  const [first, ...rest] = lines;
  if (first === undefined) return null;
  const mark = /^附件\s*\d*$/u.test(first.text) ? cellOf([first]) : null;
  const title = cellOf(mark ? rest : lines);
  const own = mark ? joinParagraphs([mark, title], '\n') : title;
  if (part.path === undefined) {
    return { draft: draft({ path: 'title', label: labelMessages.title, kind: 'front', own }), headings: [] };
  }
  const { path, label = path } = part;
  return {
    draft: draft({ path, label, kind: 'heading', heading: title.text, departments: [], own }),
    headings: [mark ? `${label} ${title.text}` : title.text],
  };
}

/**
 * The title of a table and the lines of its rows, the first of which stands at `first`. Throws when the table has none.
 */
export function splitTitle<Line extends CleanLine>(
  { source, part }: Section,
  lines: readonly Line[],
  first: number,
): { readonly title: TableHeading | null; readonly rows: readonly Line[] } {
  if (first < 0) throw new Error(tableMessages.noRows(source.file, part.title));
  const above = lines.slice(0, first).map(({ content }) => content);
  return { title: draftTableTitle(part, above), rows: lines.slice(first) };
}

/** The `index`-th section of a table or list: 一、主要目标. */
export function draftTableSection(
  part: CatalogPart,
  title: TableHeading | null,
  index: number,
  numeral: string,
  own: Paragraph,
): TableHeading {
  const headings = title?.headings ?? [];
  const section = draft({
    path: pathIn(part, `s${index}`),
    label: tableMessages.section(part.label ?? '', numeral),
    kind: 'heading',
    heading: own.text.slice(numeral.length + 1),
    headings,
    parent: part.path ?? null,
    departments: [],
    own,
  });
  return { draft: section, headings: [...headings, own.text] };
}
