import type { CatalogPart } from './catalog.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { draft } from './draft.ts';
import { labelMessages, tableMessages } from './messages.ts';
import { joinParagraphs, type Paragraph } from './paragraph.ts';
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
